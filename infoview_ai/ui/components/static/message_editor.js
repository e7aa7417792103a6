/* A message with notes in its margin. The text belongs to whoever types: what comes back from the server changes notes and
   marks; it changes the text only when a repair was asked for. Words of others reach the page as textContent only. */
const editors = new WeakMap();
const PAUSE_MS = 450;

function element(tag, kind, text) {
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return made;
}

/* Where each note's words stand now: the first place that no earlier note has taken. */
function places(text, notes) {
  const taken = [];
  notes.forEach((note, index) => {
    if (!note.quote) return;
    let at = text.indexOf(note.quote);
    while (at >= 0 && taken.some((one) => at < one.end && at + note.quote.length > one.start)) at = text.indexOf(note.quote, at + 1);
    if (at >= 0) taken.push({ start: at, end: at + note.quote.length, index, grave: note.grave });
  });
  return taken.sort((a, b) => a.start - b.start);
}

function paint(editor) {
  const { text, marks } = editor.parts;
  const found = places(text.value, editor.notes);
  const pieces = [];
  let done = 0;
  for (const place of found) {
    pieces.push(text.value.slice(done, place.start));
    const mark = element("mark", place.grave ? "grave" : "", text.value.slice(place.start, place.end));
    mark.dataset.note = place.index;
    pieces.push(mark);
    done = place.end;
  }
  marks.replaceChildren(...pieces, `${text.value.slice(done)}\n`);
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

function now(editor) {
  return { subject: editor.parts.subject.value, body: editor.parts.text.value };
}

function keep(editor) {
  const last = editor.undo[editor.undo.length - 1];
  const current = now(editor);
  if (!last || last.body !== current.body || last.subject !== current.subject) editor.undo.push(current);
}

function put(editor, to) {
  editor.parts.subject.value = to.subject;
  editor.parts.text.value = to.body;
  paint(editor);
}

function send(editor, name, more = {}) {
  clearTimeout(editor.timer);
  if (name === "typed") editor.component.setStateValue("typed", now(editor));
  else editor.component.setTriggerValue(name, { ...now(editor), ...more, at: Date.now() });
}

function point(editor, index, near) {
  for (const mark of editor.parts.marks.querySelectorAll("mark")) mark.classList.toggle("near", near && mark.dataset.note === String(index));
}

function select(editor, index) {
  const place = places(editor.parts.text.value, editor.notes).find((one) => one.index === index);
  if (!place) return;
  editor.parts.text.focus();
  editor.parts.text.setSelectionRange(place.start, place.end);
}

function note(editor, data, index) {
  const item = element("li", data.grave ? "grave" : "");
  if (data.quote) item.append(element("q", "", data.quote));
  item.append(element("b", "", data.title), ` ${data.why}`);
  if (data.instead) item.append(element("span", "try", data.instead));
  const acts = element("div", "acts");
  const button = (label, act) => {
    const made = element("button", "", label);
    made.type = "button";
    made.setAttribute("aria-label", `${label}: ${data.title}`);
    made.addEventListener("click", act);
    acts.append(made);
  };
  if (data.mendable) button("Take this repair", () => { keep(editor); send(editor, "take", { code: data.code, quote: data.quote }); });
  if (data.quote) button("Show me", () => select(editor, index));
  button("Leave it", () => send(editor, "leave", { code: data.code, quote: data.quote }));
  item.append(acts);
  item.addEventListener("mouseenter", () => point(editor, index, true));
  item.addEventListener("mouseleave", () => point(editor, index, false));
  return item;
}

function listen(editor) {
  const { subject, text, undo, fix, copy, said } = editor.parts;
  const typed = () => {
    paint(editor);
    clearTimeout(editor.timer);
    editor.timer = setTimeout(() => send(editor, "typed"), PAUSE_MS);
  };
  subject.addEventListener("input", typed);
  text.addEventListener("input", typed);
  text.addEventListener("blur", () => { if (now(editor).body !== editor.known) send(editor, "typed"); });
  undo.addEventListener("click", () => {
    const before = editor.undo.pop();
    if (!before) return;
    put(editor, before);
    undo.disabled = !editor.undo.length;
    said.textContent = "As it was before.";
    send(editor, "typed");
  });
  fix.addEventListener("click", () => { keep(editor); send(editor, "fix"); });
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = "Copied.";
    } catch {
      text.focus();
      text.select();
      said.textContent = "Press Ctrl+C (or Cmd+C) to copy.";
    }
  });
}

function started(parentElement) {
  const find = (name) => parentElement.querySelector(name);
  const editor = {
    parts: {
      subject: find(".subject input"), subjectLine: find(".subject"), text: find("textarea"), marks: find(".marks"),
      counts: find(".counts"), undo: find(".undo"), fix: find(".fix"), copy: find(".copy"), said: find(".said"),
      verdict: find(".verdict"), notes: find(".notes"), remarks: find(".remarks"),
    },
    notes: [], undo: [], pushed: undefined, known: "",
  };
  editors.set(parentElement, editor);
  listen(editor);
  let width = 0;
  new ResizeObserver(([sheet]) => {
    if (sheet.contentRect.width === width) return;
    width = sheet.contentRect.width;
    paint(editor);
  }).observe(find(".sheet"));
  return editor;
}

export default function (component) {
  const { data, parentElement } = component;
  const editor = editors.get(parentElement) ?? started(parentElement);
  const { parts } = editor;
  editor.component = component;
  editor.notes = data.notes;
  editor.known = data.body;
  if (editor.pushed !== data.push) {
    put(editor, { subject: data.subject, body: data.body });
    if (data.said) parts.said.textContent = data.said;
    editor.pushed = data.push;
  }
  parts.subjectLine.hidden = !data.has_subject;
  parts.counts.textContent = data.counts;
  parts.counts.classList.toggle("over", data.over);
  parts.verdict.textContent = data.verdict;
  parts.fix.hidden = !data.notes.some((one) => one.mendable);
  parts.undo.disabled = !editor.undo.length;
  parts.notes.replaceChildren(...data.notes.map((one, index) => note(editor, one, index)));
  parts.remarks.replaceChildren(...data.remarks.map((one) => element("li", "", one)));
  paint(editor);
}
