/* The earlier part of a long talk as one element: only lines that are new are added. Words reach the page as textContent. */
export default function (component) {
  const { data, parentElement } = component;
  const list = parentElement.querySelector(".earlier");
  if (list.dataset.talk !== data.talk) list.replaceChildren();
  list.dataset.talk = data.talk;
  for (const line of data.lines.slice(list.children.length)) {
    const item = document.createElement("li");
    if (line.you) item.className = "you";
    for (const [tag, kind, text] of [["span", "who", line.who], ["p", "words", line.text], ["span", "broken", line.broken]]) {
      if (!text) continue;
      const part = document.createElement(tag);
      part.className = kind;
      part.textContent = text;
      item.append(part);
    }
    list.append(item);
  }
}
