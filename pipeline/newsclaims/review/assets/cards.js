// The right side: a card for each claim, filled when it comes near the screen. Cards stand in chunks, so that the browser
// need not lay out those far away.

const cards = [];
const CHUNK = 40;
const CARD_HEIGHT = 180; // about

function makeCards() {
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) fill(cards[Number(entry.target.dataset.index)]);
  }, { rootMargin: "600px", scrollMargin: "600px" });
  const nodes = [[]];
  for (const article of articles) {
    if (nodes.at(-1).length >= CHUNK) nodes.push([]);
    article.header = el("li", { class: "article-head", role: "presentation" },
      el("button", { type: "button", lang: article.language, onclick: () => openArticle(article) },
        el("bdi", {}, article.title ?? article.id)),
      el("span", { class: "count" }, article.claims.length ? "" : "no claims"));
    nodes.at(-1).push(article.header);
    for (const claim of article.claims) {
      if (nodes.at(-1).length >= 2 * CHUNK) nodes.push([]);
      const card = el("li", { class: "card", "data-index": claim.index, tabindex: "-1" });
      card.filled = false;
      cards[claim.index] = card;
      watcher.observe(card);
      nodes.at(-1).push(card);
    }
  }
  byId("cards").replaceChildren(...nodes.map((part) => el("ol", { class: "chunk", role: "list" }, part)));
}

/** Hides chunks without a shown card, and tells the browser how high the others are likely to be. */
function sizeChunks() {
  for (const chunk of byId("cards").children) {
    const shown = [...chunk.children].filter((node) => !node.hidden).length;
    chunk.hidden = shown === 0;
    chunk.style.containIntrinsicBlockSize = `auto ${shown * CARD_HEIGHT}px`;
  }
}

function openArticle(article) {
  if (article.claims.length) select(article.claims.find((claim) => !cards[claim.index].hidden) ?? article.claims[0]);
  else showArticle(article);
}

function fill(card, { again = false } = {}) {
  if (card.filled && !again) return;
  const claim = claims[Number(card.dataset.index)];
  const open = state.current === claim;
  card.filled = true;
  card.dataset.decision = standing(claim).stale ? "stale" : standing(claim).decision;
  card.setAttribute("aria-current", open ? "true" : "false");
  if (open && state.editing) {
    card.replaceChildren(editor(claim));
    return;
  }
  card.replaceChildren(...cardContent(claim), open && data.reviewing ? controls(claim) : "");
  if (open) card.querySelectorAll(".finder").forEach((button) => { button.tabIndex = 0; });
}

function cardContent(claim, { printing = false } = {}) {
  const record = recordOf(claim);
  return [
    el("div", { class: "card-top" },
      el("span", { class: "type" }, TYPE_NAMES[record.type]),
      el("span", { class: `status s-${record.status}` }, STATUS_NAMES[record.status]),
      badge(claim)),
    el("p", { class: "deal" }, deal(record)),
    figures(record),
    el("dl", {}, rows(record, claim, printing)),
    ...noteLine(claim),
  ];
}

function deal(record) {
  const unnamed = () => el("span", { class: "unnamed" }, "not named");
  const targets = names("target", record.targets) ?? unnamed();
  if (!record.investors.length && ["valuation", "ipo"].includes(record.type)) return targets;
  return [names("investor", record.investors) ?? unnamed(), el("span", { class: "arrow", "aria-label": "into" }, " → "), targets];
}

function badge(claim) {
  const { verdict, stale, decision } = standing(claim);
  if (stale) return el("span", { class: "badge b-stale", title: staleTitle(verdict) }, "Stale");
  if (decision !== "undecided") return el("span", { class: `badge b-${decision}`, title: by(verdict) }, DECISIONS[decision]);
  return el("span", { class: "confidence", title: "Confidence of the extraction" }, claim.record.confidence.toFixed(2));
}

const by = (verdict) => `${verdict.reviewer || "unnamed"}, ${verdict.time.slice(0, 16).replace("T", " ")}`;
const staleTitle = (verdict) => `${DECISIONS[verdict.decision]} by ${by(verdict)}, when the claim read differently`;

function names(field, parties) {
  if (!parties.length) return null;
  return parties.flatMap((party, index) => [
    index ? ", " : "",
    finder(field, party.mentions[0], el("bdi", {}, party.name), party.role === "lead" ? " (lead)" : ""),
  ]);
}

/** A button that finds the place in the article. */
function finder(field, span, ...content) {
  return el("button", {
    type: "button", class: `finder f-${field}`, tabindex: "-1", title: `${FIELD_NAMES[field]}${span ? `: “${span.text}”` : ""}`,
    onclick: (event) => {
      event.stopPropagation();
      select(claims[Number(event.target.closest(".card").dataset.index)], { quiet: true });
      showMark(field, span?.start ?? null);
    },
  }, ...content);
}

function figures(record) {
  if (!record.amount && !record.stake) return "";
  return el("p", { class: "figures" },
    record.amount ? finder("amount", record.amount, amountText(record.amount)) : "",
    record.amount && record.stake ? " · " : "",
    record.stake ? finder("stake", record.stake, stakeText(record.stake)) : "");
}

function rows(record, claim, printing) {
  const row = (name, content) => [el("dt", {}, name), el("dd", {}, content)];
  const quoted = (field, span) => finder(field, span, el("q", { lang: claim.article.language }, span.text));
  const sources = record.sources.flatMap((source, index) => [index ? ", " : "", finder("source", source, el("bdi", {}, source.name))]);
  return [
    sources.length ? row("source", sources) : row("source", el("span", { class: "unnamed" }, "the article itself")),
    record.conditions.map((span, index) => row(index ? "and" : "if", quoted("condition", span))),
    record.date ? row("when", finder("date", record.date, periodText(record.date))) : [],
    printing || claim.article.text === null ? [] : record.evidence.slice(0, 1).map((span) => row("text", evidenceText(span, claim))),
  ];
}

/** The carrying sentence, cut to a few lines; a click on it finds it, as does the key of its colour in the legend. */
function evidenceText(span, claim) {
  const find = () => { select(claim, { quiet: true }); showMark("evidence", span.start); };
  return el("span", { class: "evidence-text", lang: claim.article.language, onclick: find }, span.text);
}

function noteLine(claim) {
  const { verdict, stale } = standing(claim);
  return [
    stale ? el("p", { class: "stale-line" }, staleTitle(verdict), ".") : "",
    verdict?.note ? el("p", { class: "note-line" }, el("bdi", {}, verdict.note)) : "",
  ];
}

function controls(claim) {
  const { decision } = standing(claim);
  const action = (name, key, run, pressed) => el("button", {
    type: "button", class: `action${pressed ? " pressed" : ""}`, "aria-pressed": pressed === undefined ? null : String(pressed), onclick: (event) => { event.stopPropagation(); run(); },
  }, name, el("kbd", {}, key));
  return el("div", { class: "controls" },
    action("Accept", "a", () => act("accept"), decision === "accept"),
    action("Reject", "r", () => act("reject"), decision === "reject"),
    action("Edit", "e", startEditing, decision === "edit"),
    action("Note", "n", startNote),
    action("Undo", "u", undo));
}
