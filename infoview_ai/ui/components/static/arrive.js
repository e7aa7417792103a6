/* Brings the passage that an address names into sight and puts the focus there, once for each address; where it names
   none, the beginning of the document. */
const arrived = new WeakMap();
const TRIES = 90;

function bring(triesLeft) {
  const passage = document.querySelector(".st-key-passage_here");
  if (passage) {
    passage.tabIndex = -1;
    passage.focus({ preventScroll: true });
    passage.scrollIntoView({ block: "center" });
  } else if (triesLeft > 0) requestAnimationFrame(() => bring(triesLeft - 1));
}

export default function (component) {
  const { data, parentElement } = component;
  if (arrived.get(parentElement) === data.place) return;
  arrived.set(parentElement, data.place);
  if (data.passage) bring(TRIES);
  else document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
}
