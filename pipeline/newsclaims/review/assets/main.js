// Choosing, deciding, keys.

function select(claim, { focus = true, quiet = false, still = false } = {}) {
  if (state.editing && claim !== state.editing.claim) {
    sayInEditor("Save or cancel this edit first.");
    bringIntoView(cards[state.editing.claim.index]);
    return;
  }
  const before = state.current;
  if (before === claim && state.article === claim.article && quiet) return;
  state.current = claim;
  if (before && before !== claim) {
    cards[before.index].tabIndex = -1;
    fill(cards[before.index], { again: true });
  }
  const card = cards[claim.index];
  card.tabIndex = 0;
  if (before !== claim) fill(card, { again: true });
  showArticle(claim.article);
  if (focus) card.focus({ preventScroll: true });
  if (claim === claim.article.claims[0] && focus) bringIntoView(claim.article.header);
  if (!still) bringIntoView(card);
  if (!quiet) showMark();
}

/** After a verdict on a claim or an edit of it: show it as it is now. */
function changed(claim) {
  fill(cards[claim.index], { again: true });
  if (state.current === claim) showArticle(claim.article);
  showProgress();
}

function step(by) {
  const at = state.shown.indexOf(state.current);
  const next = at < 0 ? state.shown[0] : state.shown[at + by];
  if (next) select(next);
}

function act(decision) {
  const claim = state.current;
  if (!claim || !data.reviewing || state.editing) return;
  const at = state.shown.indexOf(claim);
  decide(claim, decision);
  const next = at < 0 ? null : state.shown[at + 1];
  if (next) select(next);
}

function undo() {
  if (!data.reviewing || state.editing) return;
  const claim = undoLast();
  if (claim) select(claim);
}

const KEYS = [
  [["j", "ArrowDown"], "next claim", () => step(1), false],
  [["k", "ArrowUp"], "previous claim", () => step(-1), false],
  [["a"], "accept, and go to the next", () => act("accept"), true],
  [["r"], "reject, and go to the next", () => act("reject"), true],
  [["e"], "edit", startEditing, true],
  [["n"], "write a note", startNote, true],
  [["u"], "undo the last verdict", undo, true],
  [["/"], "filter", () => byId("filters").elements.words.focus(), false],
  [["d"], "download the verdicts", download, true],
  [["?"], "this help", () => byId("help").showModal(), false],
];

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
  const typing = event.target.closest("input, select, textarea");
  if (event.key === "Escape" && typing) {
    const card = cards[state.current?.index];
    (card && !card.hidden ? card : byId("reading")).focus({ preventScroll: true });
    return;
  }
  if (typing) return;
  const entry = KEYS.find(([keys, , , reviewing]) => keys.includes(event.key) && (data.reviewing || !reviewing));
  if (!entry) return;
  event.preventDefault();
  entry[2]();
}

/** A click on a mark finds the card: of the current claim, or of the next other one that the mark belongs to. */
function onMark(event) {
  const mark = event.target.closest("mark");
  if (!mark || !getSelection().isCollapsed) return;
  if (mark.classList.contains("mine")) {
    const card = cards[state.current.index];
    bringIntoView(card);
    const field = mark.dataset.fields.split(" ")[0];
    flash(card.querySelectorAll(`.finder.f-${field}`).length ? [...card.querySelectorAll(`.finder.f-${field}`)] : [card]);
    return;
  }
  const indexes = mark.dataset.claims.split(" ").map(Number);
  select(claims[indexes.find((index) => index > (state.current?.index ?? -1)) ?? indexes[0]], { quiet: true });
}

function onCard(event) {
  const card = event.target.closest(".card");
  if (card && !event.target.closest("form, .controls, .finder")) select(claims[Number(card.dataset.index)]);
}

function start() {
  document.title = data.reviewing ? `${data.name} – review` : data.name;
  byId("name").textContent = data.name;
  for (const element of document.querySelectorAll(".when-reviewing")) element.hidden = !data.reviewing;
  byId("meter").hidden = !data.reviewing;
  setUpReviewer();
  restore();
  showLegend();
  makeCards();
  sizeChunks();
  setUpFilters();
  byId("keys").append(...KEYS.filter((key) => data.reviewing || !key[3]).flatMap(([keys, text]) => [
    el("dt", {}, keys.map((key) => el("kbd", {}, key.replace("ArrowDown", "↓").replace("ArrowUp", "↑")))), el("dd", {}, text),
  ]));
  addEventListener("keydown", onKey);
  byId("article").addEventListener("click", onMark);
  byId("cards").addEventListener("click", onCard);
  byId("download").addEventListener("click", download);
  byId("help-open").addEventListener("click", () => byId("help").showModal());
  addEventListener("beforeunload", (event) => { if (!saved) event.preventDefault(); });
  openFirst();
  showProgress();
}

function setUpReviewer() {
  const input = byId("reviewer");
  let kept = "";
  try { kept = localStorage.getItem("newsclaims-reviewer") ?? ""; } catch { /* storage may be off */ }
  input.value = kept || data.reviewer;
  input.addEventListener("change", () => {
    try { localStorage.setItem("newsclaims-reviewer", input.value); } catch { /* storage may be off */ }
  });
}

/** Begins at the first claim without a verdict. */
function openFirst() {
  const first = (data.reviewing && claims.find((claim) => standing(claim).decision === "undecided")) || claims[0];
  if (first) select(first, { focus: false, still: first === claims[0] });
  else if (articles.length) showArticle(articles[0]);
  else byId("article").replaceChildren(el("p", { class: "notice" }, "There are no claims."));
}

start();
