// The left side: one article, its places marked. Every text node's parent carries `data-at`, its first code point's offset.

/** The paragraphs of an article: {start, end, heading, cut(start, end)}; its evidence sentences where the text is missing. */
function blocksOf(article) {
  const points = pointsOf(article);
  if (points === null) return evidenceBlocks(article);
  const cut = (start, end) => points.slice(start, end).join("");
  const blocks = [];
  const wrapped = isWrapped(article.text);
  for (let start = 0; start < points.length;) {
    const end = paragraphEnd(points, start, wrapped);
    if (cut(start, end).trim()) blocks.push({ start, end, heading: blocks.length === 0 && isTitle(article, cut(start, end)), cut });
    start = end + 1;
  }
  return blocks;
}

/** Whether lines are broken to a width, and blank lines part the paragraphs. */
const isWrapped = (text) => text.includes("\n\n") && text.split("\n").every((line) => line.length <= 100);

function paragraphEnd(points, start, wrapped) {
  let end = points.indexOf("\n", start);
  while (wrapped && end >= 0 && points[end + 1] !== "\n") end = points.indexOf("\n", end + 1);
  return end < 0 ? points.length : end;
}

/** A first line is set as a headline when it is the title, or looks like one; never a whole text that came as one line. */
function isTitle(article, line) {
  if (line.length > 200) return false;
  return article.title ? line.trim() === article.title.trim() : !/[.;,]\s*$/.test(line);
}

/** Whether the title has to be shown above the text, because the text does not begin with it. */
function lacksTitle(article, blocks) {
  return Boolean(article.title) && !article.text?.trimStart().startsWith(article.title.trim()) && !blocks.some((block) => block.heading);
}

function evidenceBlocks(article) {
  const found = new Map();
  for (const { record } of article.claims) {
    for (const span of record.evidence) {
      const points = Array.from(span.text);
      const cut = (start, end) => points.slice(start - span.start, end - span.start).join("");
      found.set(`${span.start}:${span.end}`, { start: span.start, end: span.end, heading: false, cut });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The places of all claims of the article, the current claim's as it is edited. */
function placesOf(article) {
  return article.claims.flatMap((claim) => {
    const mine = claim === state.current;
    const record = mine && state.editing ? state.editing.draft : recordOf(claim);
    return spansOf(record).map((span) => ({ ...span, claim, mine }));
  });
}

/** The block's stretches of text between places' borders, as elements. */
function stretches(block, places) {
  const inside = places.filter((place) => place.start < block.end && place.end > block.start);
  const borders = new Set([block.start, block.end]);
  for (const place of inside) {
    borders.add(Math.max(place.start, block.start));
    borders.add(Math.min(place.end, block.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const covering = inside.filter((place) => place.start <= start && place.end >= sorted[index + 1]);
    return stretch(block.cut(start, sorted[index + 1]), start, covering);
  });
}

function stretch(text, start, covering) {
  if (covering.length === 0) return el("span", { "data-at": start }, text);
  const mine = covering.filter((place) => place.mine);
  const fields = [...new Set((mine.length ? mine : covering).map((place) => place.field))].sort((a, b) => FIELD_RANK[a] - FIELD_RANK[b]);
  const others = [...new Set(covering.filter((place) => !place.mine).map((place) => place.claim.index))];
  const top = fields[0];
  const inEvidence = mine.some((place) => place.field === "evidence");
  const inCondition = mine.some((place) => place.field === "condition");
  return el("mark", {
    class: `${mine.length ? `mine f-${top}` : `other ${top === "evidence" ? "other-evidence" : ""}`}${inEvidence ? " in-evidence" : ""}${inCondition ? " in-condition" : ""}`,
    "data-at": start,
    "data-fields": fields.join(" "),
    "data-claims": others.join(" "),
    title: mine.length ? fields.map((field) => FIELD_NAMES[field]).join(", ") : "Part of another claim: click to see it",
  }, text);
}

function showArticle(article) {
  const places = placesOf(article);
  const blocks = blocksOf(article);
  const holder = byId("article");
  holder.lang = article.language;
  holder.replaceChildren(
    articleMeta(article),
    lacksTitle(article, blocks) ? el("h2", {}, article.title) : "",
    article.text === null ? el("p", { class: "notice", lang: "en" }, missingText(article)) : "",
    ...blocks.map((block) => el(block.heading ? "h2" : "p", {}, stretches(block, places))),
  );
  if (state.article !== article) byId("reading").scrollTop = 0;
  state.article = article;
}

const missingText = (article) => (article.claims.length
  ? "The article’s text is not at hand; these are the sentences that carry its claims."
  : "The article’s text is not at hand.");

function articleMeta(article) {
  const facts = [article.outlet, dayText(article.published), article.language === "de" ? "German" : "English"].filter(Boolean);
  const safe = /^https?:\/\//i.test(article.url ?? "");
  const link = safe ? el("a", { href: article.url, rel: "noopener noreferrer", target: "_blank" }, "original") : "";
  return el("p", { class: "facts", lang: "en" }, el("bdi", {}, facts.join(" · ")), safe ? " · " : "", link);
}

/** Scrolls the article to the current claim's first evidence, or to its first mark of a field, and flashes it. */
function showMark(field = "evidence", start = null) {
  const marks = [...byId("article").querySelectorAll("mark.mine")].filter((mark) => mark.dataset.fields.split(" ").includes(field));
  const mark = marks.find((candidate) => start === null || Number(candidate.dataset.at) >= start) ?? marks[0];
  if (!mark) return;
  const [pane, box] = [byId("reading").getBoundingClientRect(), mark.getBoundingClientRect()];
  if (box.top < pane.top + 60 || box.bottom > Math.min(pane.bottom, innerHeight) - 60) bringIntoView(mark, "center");
  if (field !== "evidence") flash(marks.filter((candidate) => start === null || candidate === mark));
}

function flash(elements) {
  for (const element of elements) {
    element.classList.remove("flash");
    void element.offsetWidth; // lets the animation start again
    element.classList.add("flash");
  }
}

/** What is selected in the article, as a span; null if nothing is. */
function selectedSpan() {
  const selection = getSelection();
  const article = byId("article");
  if (!selection.rangeCount || selection.isCollapsed || state.article?.text === null) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  let [start, end] = [offsetAt(range.startContainer, range.startOffset), offsetAt(range.endContainer, range.endOffset)];
  const points = pointsOf(state.article);
  while (start < end && /\s/.test(points[start])) start += 1;
  while (end > start && /\s/.test(points[end - 1])) end -= 1;
  return start < end ? { text: points.slice(start, end).join(""), start, end } : null;
}

function offsetAt(node, offset) {
  if (node.nodeType === Node.TEXT_NODE && node.parentElement.dataset.at !== undefined) {
    return Number(node.parentElement.dataset.at) + countPoints(node.data.slice(0, offset));
  }
  const stretchesAfter = [...byId("article").querySelectorAll("[data-at]")];
  const range = document.createRange();
  range.setStart(node, offset);
  const next = stretchesAfter.find((element) => range.comparePoint(element, 0) >= 0);
  if (next) return Number(next.dataset.at);
  const final = stretchesAfter.at(-1);
  return final ? Number(final.dataset.at) + countPoints(final.textContent) : 0;
}

function showLegend() {
  byId("legend").replaceChildren(...FIELDS.filter(([field]) => field !== "cue").map(([field, name]) => (
    el("button", { type: "button", class: "legend-entry", "data-field": field, onclick: () => showMark(field) },
      el("span", { class: `sample f-${field}` }, name))
  )));
}
