// On paper: every shown claim under its article, whatever is on the screen.

function preparePrint() {
  const shown = new Set(state.shown);
  const current = state.current;
  state.current = null; // marks of all claims alike
  const parts = articles.filter((article) => article.claims.some((claim) => shown.has(claim)) || (!data.reviewing && claims.length === 0)).map((article) => {
    const places = placesOf(article).filter((place) => shown.has(place.claim)).map((place) => ({ ...place, mine: true }));
    const blocks = blocksOf(article);
    return el("section", { class: "printed-article" },
      el("div", { lang: article.language, class: "printed-text" },
        articleMeta(article), lacksTitle(article, blocks) ? el("h2", {}, article.title) : "",
        blocks.map((block) => el(block.heading ? "h2" : "p", {}, stretches(block, places)))),
      el("ol", {}, article.claims.filter((claim) => shown.has(claim)).map((claim) => el("li", { class: "card" }, cardContent(claim, { printing: true })))));
  });
  state.current = current;
  byId("printed").replaceChildren(...parts);
}

addEventListener("beforeprint", preparePrint);
addEventListener("afterprint", () => byId("printed").replaceChildren());
