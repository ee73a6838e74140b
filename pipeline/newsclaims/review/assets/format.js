// How values read: sums, shares, names of types.

const TYPE_NAMES = {
  investment: "Investment", funding_round: "Funding round", acquisition: "Acquisition", loan: "Loan", grant: "Grant",
  ipo: "Listing", valuation: "Valuation",
};
const STATUS_NAMES = { completed: "completed", announced: "announced", planned: "planned", in_talks: "in talks", ended: "ended" };
const UNITS = { k: 1e3, m: 1e6, mio: 1e6, bn: 1e9, b: 1e9, mrd: 1e9, tn: 1e12 };

const SIGNS = { EUR: "€", USD: "$", GBP: "£", JPY: "¥", CHF: "CHF ", INR: "₹", KRW: "₩" };

/** "€1.5bn" */
function money(value, currency) {
  const [unit, size] = [["tn", 1e12], ["bn", 1e9], ["m", 1e6], ["k", 1e4]].find(([, least]) => Math.abs(value) >= least) ?? ["", 1];
  const divisor = unit === "k" ? 1e3 : size;
  const digits = (value / divisor).toLocaleString("en", { maximumFractionDigits: 3 });
  return `${currency ? SIGNS[currency] ?? `${currency} ` : ""}${digits}${unit}`;
}

function interval(bounds, show) {
  if (bounds.min === null && bounds.max === null) return "sum not told";
  if (bounds.min === null) return `up to ${show(bounds.max)}`;
  if (bounds.max === null) return `at least ${show(bounds.min)}`;
  return bounds.min === bounds.max ? show(bounds.min) : `${show(bounds.min)} – ${show(bounds.max)}`;
}

function amountText(amount) {
  const main = `${amount.approx ? "≈ " : ""}${interval(amount, (value) => money(value, amount.currency))}`;
  return amount.alt ? `${main} (${interval(amount.alt, (value) => money(value, amount.alt.currency))})` : main;
}

const percent = (value) => `${value.toLocaleString("en", { maximumFractionDigits: 3 })} %`;
const stakeText = (stake) => interval(stake, percent);

/** "50m", "1,5 bn", "2e9" as a number; NaN if it is none. */
function readSum(text) {
  const [, digits, unit] = /^\s*([\d.,_e+]+?)\s*([a-z]*)\.?\s*$/i.exec(text) ?? [];
  if (!digits || (unit && !UNITS[unit.toLowerCase()])) return NaN;
  return Number(digits.replace(/_/g, "").replace(",", ".")) * (unit ? UNITS[unit.toLowerCase()] : 1);
}

function dayText(day) {
  const date = day ? new Date(`${day}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime())) return day ?? "";
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

const lastDay = (year, month) => new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);

/** "2018", "2018-03", "2018-03-05", or first and last day. */
function periodText(date) {
  const [from, to] = [date.from, date.to];
  const [year, month] = (from ?? "").split("-");
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (/^\d{4}-(0[1-9]|1[0-2])-01$/.test(from) && to === lastDay(year, month)) return `${year}-${month}`;
  return from === to || !to ? from ?? date.text : `${from ?? "…"} – ${to}`;
}
