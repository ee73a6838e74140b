// Which claims are shown.

function setUpFilters() {
  const form = byId("filters");
  const options = (values, labels) => values.map((value) => el("option", { value }, labels[value]));
  form.elements.type.append(...options(Object.keys(TYPE_NAMES).filter((type) => claims.some((c) => c.record.type === type)), TYPE_NAMES));
  form.elements.status.append(...options(Object.keys(STATUS_NAMES).filter((status) => claims.some((c) => c.record.status === status)), STATUS_NAMES));
  form.addEventListener("input", applyFilters);
  form.addEventListener("change", applyFilters);
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", () => { form.reset(); applyFilters(); });
}

const words = new WeakMap();

/** What the filter box searches: names, sources, evidence, title, note; in lower case. */
function wordsOf(claim) {
  if (!words.has(claim)) {
    const { record, article } = claim;
    const parts = [...record.investors, ...record.targets, ...record.sources].map((party) => party.name);
    parts.push(...record.evidence.map((span) => span.text), article.title, article.outlet, article.id, claim.id);
    words.set(claim, parts.filter(Boolean).join("\n").toLocaleLowerCase());
  }
  return words.get(claim);
}

function passes(claim, wanted) {
  const record = recordOf(claim);
  const { decision, stale } = standing(claim);
  const largest = record.amount ? record.amount.max ?? record.amount.min : null;
  return (!wanted.type || record.type === wanted.type)
    && (!wanted.status || record.status === wanted.status)
    && (!wanted.decision || (stale ? ["stale", "undecided"].includes(wanted.decision) : decision === wanted.decision))
    && (Number.isNaN(wanted.least) || (largest !== null && largest >= wanted.least))
    && wanted.words.every((word) => wordsOf(claim).includes(word));
}

function wantedNow() {
  const form = byId("filters").elements;
  const least = form.least.value.trim() ? readSum(form.least.value) : NaN;
  form.least.setAttribute("aria-invalid", String(Boolean(form.least.value.trim()) && Number.isNaN(least)));
  return {
    words: form.words.value.toLocaleLowerCase().split(/\s+/).filter(Boolean),
    type: form.type.value, status: form.status.value, decision: form.decision.value, least,
  };
}

function applyFilters() {
  const wanted = wantedNow();
  const unfiltered = !wanted.words.length && !wanted.type && !wanted.status && !wanted.decision && Number.isNaN(wanted.least);
  state.shown = claims.filter((claim) => passes(claim, wanted));
  const shown = new Set(state.shown);
  for (const claim of claims) cards[claim.index].hidden = !shown.has(claim);
  for (const article of articles) {
    article.header.hidden = !(unfiltered || article.claims.some((claim) => shown.has(claim)));
  }
  sizeChunks();
  byId("nothing").hidden = state.shown.length > 0 || claims.length === 0;
  if (state.shown.length && !shown.has(state.current)) select(state.shown[0], { focus: false });
  showProgress();
}
