// The page's data, and small tools. Offsets of spans count code points; text is cut with `cut`, never with slice().

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);

/** An element with attributes (on… are listeners) and children; strings become text, never markup. */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

const FIELDS = [
  ["amount", "Amount"], ["stake", "Stake"], ["investor", "Investor"], ["target", "Target"],
  ["source", "Source"], ["cue", "Source’s cue"], ["condition", "Condition"], ["date", "Date"], ["evidence", "Evidence"],
];
const FIELD_NAMES = Object.fromEntries(FIELDS);
const FIELD_RANK = Object.fromEntries(FIELDS.map(([field], rank) => [field, rank]));

const articles = data.articles.map((article, index) => ({ ...article, index, claims: [] }));
const claims = data.claims.map((entry, index) => {
  const claim = { index, id: entry.claim.id, fingerprint: entry.fingerprint, article: articles[entry.article], record: entry.claim };
  claim.article.claims.push(claim);
  return claim;
});

/** The places of a record: [{field, start, end, text}]. */
function spansOf(record) {
  const found = [];
  const add = (field, span) => span && found.push({ field, start: span.start, end: span.end, text: span.text });
  record.evidence.forEach((span) => add("evidence", span));
  record.conditions.forEach((span) => add("condition", span));
  record.investors.forEach((party) => party.mentions.forEach((span) => add("investor", span)));
  record.targets.forEach((party) => party.mentions.forEach((span) => add("target", span)));
  record.sources.forEach((source) => { add("source", source); add("cue", source.cue); });
  add("amount", record.amount);
  add("stake", record.stake);
  add("date", record.date);
  return found;
}

const pointsCache = new WeakMap();

/** The article's text as an array of code points; null where the text is not at hand. */
function pointsOf(article) {
  if (article.text === null) return null;
  if (!pointsCache.has(article)) pointsCache.set(article, Array.from(article.text));
  return pointsCache.get(article);
}

const countPoints = (text) => Array.from(text).length;
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function bringIntoView(element, block = "nearest") {
  if (element) element.scrollIntoView({ block, inline: "nearest", behavior: "auto" });
}

const state = { current: null, article: null, shown: claims.slice(), editing: null };
