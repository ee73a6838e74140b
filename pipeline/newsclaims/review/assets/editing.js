// Editing a claim: a draft that is checked as it changes, and saved as a verdict that holds the changed fields.

function startEditing() {
  const claim = state.current;
  if (!claim || !data.reviewing || state.editing) return;
  state.editing = { claim, draft: structuredClone(recordOf(claim)) };
  redraft({ redraw: true });
  cards[claim.index].querySelector("select, input")?.focus({ preventScroll: true });
  bringIntoView(cards[claim.index]);
}

function stopEditing() {
  const { claim } = state.editing;
  state.editing = null;
  changed(claim);
  cards[claim.index].focus({ preventScroll: true });
}

function saveEdit() {
  const { claim, draft } = state.editing;
  const fault = checkDraft();
  if (fault) return;
  const edits = editsOf(claim, draft);
  if (Object.keys(edits).length === 0) {
    sayInEditor("Nothing is changed: accept the claim instead, or cancel.");
    return;
  }
  state.editing = null;
  decide(claim, "edit", { edits });
  cards[claim.index].focus({ preventScroll: true });
}

/** The fields of the draft that differ from the claim as extracted. */
function editsOf(claim, draft) {
  const fields = [...new Set([...Object.keys(claim.record), ...Object.keys(draft)])];
  return Object.fromEntries(fields.filter((name) => !same(draft[name], claim.record[name])).map((name) => [name, draft[name]]));
}

function faultOfDraft({ claim, draft }) {
  const untouched = data.untouchable.find((name) => !same(draft[name], claim.record[name]));
  if (untouched) return `${untouched}: cannot be edited`;
  return faultOf(draft, data.schema) ?? crossed(draft) ?? misplaced(draft, claim.article);
}

/** Shows whether the draft may be saved; returns its fault. */
function checkDraft({ keepJson = false } = {}) {
  const fault = faultOfDraft(state.editing);
  sayInEditor(fault ?? "");
  const form = cards[state.editing.claim.index];
  form.querySelector(".save").disabled = fault !== null;
  const json = form.querySelector("textarea");
  if (json && !keepJson) json.value = jsonOf(state.editing.draft);
  return fault;
}

function sayInEditor(text) {
  const line = cards[state.editing.claim.index].querySelector(".fault");
  if (line) line.textContent = text;
}

/** After a change of the draft: check it, mark its places, and draw the form anew if rows came or went. */
function redraft({ redraw = false, keepJson = false } = {}) {
  const { claim, draft } = state.editing;
  if (redraw) redrawForm(cards[claim.index]);
  const fault = checkDraft({ keepJson });
  if (fault === null) showArticle(claim.article);
  return draft;
}

function redrawForm(card) {
  const [inside, open] = [card.contains(document.activeElement), card.querySelector("details")?.open];
  fill(card, { again: true });
  if (inside) card.focus({ preventScroll: true });
  if (open) card.querySelector("details").open = true;
}

function jsonOf(draft) {
  return JSON.stringify(Object.fromEntries(Object.entries(draft).filter(([name]) => !data.untouchable.includes(name))), null, 1);
}

function readJson(event) {
  const { claim, draft } = state.editing;
  try {
    const fixed = Object.fromEntries(data.untouchable.map((name) => [name, claim.record[name]]));
    const read = { ...JSON.parse(event.target.value), ...fixed };
    const fault = faultOfDraft({ claim, draft: read });
    if (fault === null) {
      for (const name of Object.keys(draft)) delete draft[name];
      Object.assign(draft, read);
      showArticle(claim.article);
    }
    sayInEditor(fault ?? "");
    cards[claim.index].querySelector(".save").disabled = fault !== null;
  } catch (error) {
    sayInEditor(`Not JSON: ${error.message}`);
    cards[claim.index].querySelector(".save").disabled = true;
  }
}

function editor(claim) {
  const { draft } = state.editing;
  const json = el("textarea", { rows: 12, spellcheck: "false", "aria-label": "All fields as JSON", oninput: readJson, onchange: () => { if (!faultOfDraft(state.editing)) redraft({ redraw: true }); } });
  json.value = jsonOf(draft);
  return el("form", { class: "editor", onsubmit: (event) => { event.preventDefault(); saveEdit(); }, onkeydown: editorKey },
    el("div", { class: "row" },
      chooser(Object.keys(TYPE_NAMES), TYPE_NAMES, draft.type, (type) => { draft.type = type; }, "Type"),
      chooser(Object.keys(STATUS_NAMES), STATUS_NAMES, draft.status, (status) => { draft.status = status; }, "Status")),
    group("Investors", "investor", partyRows(draft, "investors", "Investor", "investor")),
    group("Targets", "target", partyRows(draft, "targets", "Party", "target")),
    group("Amount", "amount", amountRows(draft)),
    group("Stake", "stake", stakeRows(draft)),
    group("Sources", "source", partyRows(draft, "sources", "Source", "source")),
    group("Conditions", "condition", spanRows(draft, "conditions", "condition")),
    group("Date", "date", dateRows(draft)),
    group("Evidence", "evidence", spanRows(draft, "evidence", "evidence")),
    el("details", {}, el("summary", {}, "All fields as JSON"), json),
    el("p", { class: "fault", role: "alert" }),
    el("div", { class: "controls" },
      el("button", { type: "submit", class: "primary save" }, "Save"),
      el("button", { type: "button", class: "action", onclick: stopEditing }, "Cancel", el("kbd", {}, "esc"))));
}

function editorKey(event) {
  if (event.key === "Escape") stopEditing();
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); saveEdit(); }
  event.stopPropagation();
}

function startNote() {
  const claim = state.current;
  if (!claim || !data.reviewing || state.editing) return;
  const { verdict, stale, decision } = standing(claim);
  const input = el("input", { type: "text", "aria-label": "Note", placeholder: "Note, then Enter", value: stale ? "" : verdict?.note ?? "" });
  const close = () => { fill(cards[claim.index], { again: true }); cards[claim.index].focus({ preventScroll: true }); };
  const save = (event) => {
    event.preventDefault();
    const note = input.value.trim();
    close();
    decide(claim, decision, { note, edits: decision === "edit" ? verdict.edits : {} });
  };
  const keys = (event) => { event.stopPropagation(); if (event.key === "Escape") close(); };
  cards[claim.index].append(el("form", { class: "note-form", onsubmit: save, onkeydown: keys }, input));
  input.focus();
  bringIntoView(cards[claim.index]);
}
