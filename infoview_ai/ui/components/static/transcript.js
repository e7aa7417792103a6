/* The transcript with marks at the very words. Whatever anybody said reaches the page as textContent only. */
function element(tag, kind, text) {
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return made;
}

function words(turn) {
  const line = element("p", "words");
  for (const piece of turn.pieces) {
    if (piece.number === null) { line.append(piece.text); continue; }
    const mark = element("mark", piece.good ? "good" : "", piece.text);
    mark.append(element("sup", "", String(piece.number)));
    line.append(mark);
  }
  if (turn.broken) line.append(element("span", "broken", " (the reply broke off here)"));
  return line;
}

function notes(found) {
  const list = element("ul", "notes");
  for (const note of found) {
    const item = element("li", note.good ? "good" : "");
    item.append(element("b", "", `${note.number} ${note.title}`), `: ${note.why}`);
    if (note.instead) item.append(element("span", "try", `Perhaps: ${note.instead}`));
    list.append(item);
  }
  return list;
}

function margin(turn) {
  const side = element("div", "margin");
  side.append(notes(turn.notes));
  if (turn.folded.length) {
    const fold = element("details", "");
    fold.append(element("summary", "", `${turn.folded.length} more notes`), notes(turn.folded));
    side.append(fold);
  }
  return side;
}

export default function (component) {
  const { data, parentElement } = component;
  const rows = data.turns.map((turn) => {
    const row = element("li", `turn ${turn.seeker ? "seeker" : "professional"}`);
    const who = element("div", "who");
    who.append(element("b", "", turn.who), ` · ${turn.time}`);
    row.append(who, words(turn));
    if (turn.notes.length) row.append(margin(turn));
    return row;
  });
  parentElement.querySelector(".talk").replaceChildren(...rows);
}
