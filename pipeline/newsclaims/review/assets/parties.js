// The editor's rows: inputs that write into the draft.

const choices = (definition, property) => data.schema.$defs[definition].properties[property].enum;

function chooser(values, labels, value, set, label) {
  return el("select", { "aria-label": label, onchange: (event) => { set(event.target.value); redraft(); } },
    values.map((choice) => el("option", { value: choice, selected: choice === value }, labels?.[choice] ?? choice)));
}

function textInput(value, set, label, className = "") {
  return el("input", { type: "text", class: className, value, "aria-label": label, autocomplete: "off", oninput: (event) => { set(event.target.value); checkDraft(); } });
}

/** Empty is null; "50m" is read as 50000000; what is no number goes into the draft as it is, for the schema to refuse. */
function numberInput(holder, name, label) {
  const read = (text) => (text.trim() === "" ? null : Number.isNaN(readSum(text)) ? text : readSum(text));
  return textInput(holder[name] ?? "", (text) => { holder[name] = read(text); }, label, "number");
}

const remover = (run, label) => el("button", { type: "button", class: "quiet", "aria-label": label, title: label, onclick: () => { run(); redraft({ redraw: true }); } }, "×");

/** A button that takes what is selected in the article. */
function fromSelection(name, take) {
  return el("button", {
    type: "button", class: "quiet add", onmousedown: (event) => event.preventDefault(),
    onclick: () => {
      const span = selectedSpan();
      if (span === null) return sayInEditor("First select the words in the article.");
      take(span);
      return redraft({ redraw: true });
    },
  }, `+ ${name} from selection`);
}

function group(title, field, ...content) {
  return el("fieldset", {}, el("legend", {}, el("span", { class: `sample f-${field}` }, title)), content);
}

function partyRows(draft, key, definition, field) {
  const parties = draft[key];
  const kinds = choices(definition, "kind");
  const row = (party, index) => el("div", { class: "row" },
    textInput(party.name, (name) => { party.name = name; }, `Name of the ${field}`, "grow"),
    chooser(kinds, null, party.kind, (kind) => { party.kind = kind; }, `Kind of the ${field}`),
    "role" in party ? chooser(choices("Investor", "role"), null, party.role, (role) => { party.role = role; }, "Role") : "",
    remover(() => parties.splice(index, 1), `Remove ${party.name}`));
  return [parties.map(row), fromSelection(field, (span) => parties.push(newParty(field, span, kinds)))];
}

function newParty(field, span, kinds) {
  if (field === "source") return { ...span, name: span.text, kind: kinds[0], cue: { ...span } };
  const party = { name: span.text, kind: kinds.includes("unknown") ? "unknown" : kinds[0], mentions: [span] };
  return field === "investor" ? { ...party, role: "investor" } : party;
}

function spanRows(draft, key, field) {
  const row = (span, index) => el("div", { class: "row" },
    el("q", { class: "grow", lang: state.current.article.language }, span.text), remover(() => draft[key].splice(index, 1), `Remove this ${field}`));
  return [draft[key].map(row), fromSelection(field, (span) => draft[key].push(span))];
}

function amountRows(draft) {
  const { amount } = draft;
  const take = (span) => { draft.amount = { min: null, max: null, currency: null, approx: false, alt: null, ...amount, ...span }; };
  if (!amount) return fromSelection("amount", take);
  const setCurrency = (text) => { amount.currency = text.trim().toUpperCase() || null; };
  return [
    el("div", { class: "row" }, numberInput(amount, "min", "Least sum"), "–", numberInput(amount, "max", "Largest sum"),
      textInput(amount.currency ?? "", setCurrency, "Currency", "currency"),
      el("label", {}, el("input", { type: "checkbox", checked: amount.approx, onchange: (event) => { amount.approx = event.target.checked; redraft(); } }), "≈"),
      remover(() => { draft.amount = null; }, "No amount")),
    el("div", { class: "row" }, el("q", { class: "grow" }, amount.text), fromSelection("amount", take)),
  ];
}

function stakeRows(draft) {
  const { stake } = draft;
  const take = (span) => { draft.stake = { min: null, max: null, ...stake, ...span }; };
  if (!stake) return fromSelection("stake", take);
  return [
    el("div", { class: "row" }, numberInput(stake, "min", "Least percent"), "–", numberInput(stake, "max", "Largest percent"), "%", remover(() => { draft.stake = null; }, "No stake")),
    el("div", { class: "row" }, el("q", { class: "grow" }, stake.text), fromSelection("stake", take)),
  ];
}

function dateRows(draft) {
  const { date } = draft;
  const take = (span) => { draft.date = { from: null, to: null, ...date, ...span }; };
  if (!date) return fromSelection("date", take);
  const day = (name, label) => textInput(date[name] ?? "", (text) => { date[name] = text.trim() || null; }, label, "day");
  return [
    el("div", { class: "row" }, day("from", "First day"), "–", day("to", "Last day"), remover(() => { draft.date = null; }, "No date")),
    el("div", { class: "row" }, el("q", { class: "grow" }, date.text), fromSelection("date", take)),
  ];
}
