/* A draft with its receipts: each sentence says, on hover and in footnotes, which facts it rests on. textContent only. */
function element(tag, kind, text) {
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return made;
}

export default function (component) {
  const { data, parentElement } = component;
  const find = (name) => parentElement.querySelector(name);
  find(".heading").textContent = data.heading;
  find(".words").replaceChildren(...data.pieces.map((piece) => {
    const span = element("span", piece.open ? "open" : piece.facts.length ? "claim" : "", piece.text);
    if (piece.facts.length) {
      span.title = piece.facts.map((number) => `${data.facts[number - 1].label}: ${data.facts[number - 1].text}`).join("\n");
      span.tabIndex = 0;
      span.append(element("sup", "", piece.facts.join(",")));
    }
    return span;
  }));
  find("details").hidden = !data.facts.length;
  find("summary").textContent = "Where it comes from";
  find(".facts").replaceChildren(...data.facts.map((fact) => {
    const item = element("li", "");
    item.append(element("b", "", fact.label), `: ${fact.text}`);
    return item;
  }));
}
