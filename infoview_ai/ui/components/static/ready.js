/* Puts the cursor where one speaks when a talk opens or goes on, unless one is busy elsewhere on the page.
   Not on a touch screen, where a keyboard would cover half of the talk. */
const opened = new WeakMap();
const TRIES = 60;

function focusBox(triesLeft) {
  const idle = document.activeElement === null || document.activeElement === document.body;
  const box = document.querySelector('[data-testid="stChatInputTextArea"]');
  if (idle && box && !box.disabled) box.focus({ preventScroll: true });
  else if (triesLeft > 0) requestAnimationFrame(() => focusBox(triesLeft - 1));
}

export default function (component) {
  const { data, parentElement } = component;
  if (opened.get(parentElement) === data.occasion) return;
  opened.set(parentElement, data.occasion);
  if (data.may_speak && !matchMedia("(pointer: coarse)").matches) focusBox(TRIES);
}
