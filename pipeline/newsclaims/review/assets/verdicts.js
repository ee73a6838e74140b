// Verdicts: lines that are only added. The last line about a claim wins; one given on other content is stale.

const own = [];       // lines made in this page and not yet in the log that it was made from
const undoable = [];  // of those, the ones that undo can take back, oldest first
const last = new Map();
const elsewhere = []; // kept lines about claims that this page does not show
const storageKey = `newsclaims-review:${data.name}`;
let saved = true;

const DECISIONS = { accept: "Accepted", reject: "Rejected", edit: "Edited", undecided: "Undecided" };

/** Tells lines apart however their times are written. */
const keyOf = (line) => JSON.stringify([line.claim, line.fingerprint, line.decision, Date.parse(line.time), line.note, line.reviewer, line.edits]);

function noteLast(lines) {
  const seen = new Set();
  for (const line of lines) {
    const key = keyOf(line);
    if (!seen.has(key)) last.set(line.claim, line);
    seen.add(key);
  }
}

/** {verdict, stale, decision} of a claim; the decision of a stale verdict is "undecided". */
function standing(claim) {
  const verdict = last.get(claim.id) ?? null;
  const stale = verdict !== null && verdict.fingerprint !== claim.fingerprint;
  return { verdict, stale, decision: verdict === null || stale ? "undecided" : verdict.decision };
}

/** The record with the edits of its verdict. */
function recordOf(claim) {
  const { verdict, decision } = standing(claim);
  return decision === "edit" ? { ...claim.record, ...verdict.edits } : claim.record;
}

function decide(claim, decision, { note, edits = {}, undo = true } = {}) {
  const before = standing(claim);
  const line = {
    schema: "newsclaims-verdict/1",
    claim: claim.id,
    fingerprint: claim.fingerprint,
    decision,
    edits,
    note: note ?? (before.stale ? "" : before.verdict?.note ?? ""),
    reviewer: byId("reviewer").value.trim(),
    time: new Date().toISOString(),
  };
  if (undo) undoable.push({ claim, before });
  own.push(line);
  last.set(claim.id, line);
  keep();
  changed(claim);
}

/** Takes the last verdict back, by one more line that restates what held before; returns its claim. */
function undoLast() {
  const step = undoable.pop();
  const claim = step?.claim ?? state.current;
  if (!claim || (!step && standing(claim).decision === "undecided")) return null;
  const held = step && !step.before.stale ? step.before.verdict : null;
  decide(claim, held?.decision ?? "undecided", { note: held?.note ?? "", edits: held?.edits ?? {}, undo: false });
  return claim;
}

/** Keeps the lines in the browser, and which of them was the last to be downloaded. */
function keep({ downloaded = false } = {}) {
  saved = downloaded;
  try {
    const before = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    const mark = downloaded ? keyOf(own.at(-1)) : before.downloaded;
    localStorage.setItem(storageKey, JSON.stringify({ lines: [...elsewhere, ...own], downloaded: mark }));
  } catch { /* storage may be off or full; the download button still has everything */ }
}

/** Takes up what was kept, except what has come into the log since or is older than what the log says. */
function restore() {
  noteLast(data.verdicts);
  const logged = new Set(data.verdicts.map(keyOf));
  const known = new Set(claims.map((claim) => claim.id));
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    for (const line of kept.lines ?? []) {
      const newer = Date.parse(line.time) > Date.parse(last.get(line.claim)?.time ?? 0);
      if (!known.has(line.claim)) elsewhere.push(line);
      else if (newer && !logged.has(keyOf(line))) own.push(line);
    }
    saved = own.length === 0 || keyOf(own.at(-1)) === kept.downloaded;
  } catch { /* nothing kept */ }
  noteLast(own);
}

/** The lines known at the start and those made here, so that the file stands alone. */
const logText = () => [...data.verdicts, ...own].map((line) => `${JSON.stringify(line)}\n`).join("");

function download() {
  const url = URL.createObjectURL(new Blob([logText()], { type: "application/x-ndjson" }));
  const link = el("a", { href: url, download: `${data.name}.verdicts.jsonl` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  if (own.length) keep({ downloaded: true });
  showProgress();
}

function showProgress() {
  if (!data.reviewing) {
    const count = state.shown.length === claims.length ? "" : `${state.shown.length} of `;
    byId("progress").textContent = `${count}${claims.length} ${claims.length === 1 ? "claim" : "claims"}`;
    return;
  }
  const counts = { accept: 0, edit: 0, reject: 0, undecided: 0 };
  for (const claim of claims) counts[standing(claim).decision] += 1;
  const decided = claims.length - counts.undecided;
  const shown = state.shown.length === claims.length ? "" : ` · ${state.shown.length} shown`;
  byId("progress").textContent = `${decided} of ${claims.length} decided${shown}`;
  byId("progress").title = `${counts.accept} accepted, ${counts.edit} edited, ${counts.reject} rejected`;
  [...byId("meter").children].forEach((part, index) => {
    part.style.width = `${(100 * counts[["accept", "edit", "reject"][index]]) / Math.max(1, claims.length)}%`;
  });
  byId("pending").textContent = saved ? "" : " •";
  byId("download").title = saved ? "Download the verdicts (d)" : "There are verdicts that are not downloaded yet (d)";
}
