/* Draws the time that is left from stored facts. Between two facts it counts by itself, so the server sends nothing.
   Words and shapes change with the colour; a screen reader hears only the changes of phase. */
const clocks = new WeakMap();

const asTime = (seconds) => {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

const asMinutes = (seconds) => {
  const minutes = Math.round(seconds / 6) / 10;
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
};

function draw(root, clock) {
  const facts = clock.facts;
  const since = facts.ticking ? (performance.now() - clock.from) / 1000 : 0;
  const elapsed = facts.elapsed_s + since;
  const left = facts.limit_s - elapsed;
  const phase = left < 0 ? "over" : left <= facts.wrap_s ? "wrap" : "calm";
  const find = (name) => root.querySelector(`.${name}`);
  const put = (name, text) => { const at = find(name); if (at.textContent !== text) at.textContent = text; };

  find("clock").dataset.phase = phase;
  find("clock").toggleAttribute("data-paused", facts.paused);
  put("sign", phase === "over" ? "\u25A0" : "\u25B2");
  put("left", left < 0 ? `${asTime(-left)} over` : asTime(Math.ceil(left)));
  put("of", left < 0 ? `the ${asMinutes(facts.limit_s)}` : `left of ${asMinutes(facts.limit_s)}`);
  const phrases = { calm: "", wrap: "Time to begin closing.", over: "The time is up. Thank them and say goodbye." };
  const phrase = facts.ended ? "" : phrases[phase];
  put("note", [phrase, facts.note].filter(Boolean).join(" "));
  find("spent").style.width = `${Math.min(100, (elapsed / facts.limit_s) * 100)}%`;
  find("wrap").style.width = `${Math.min(100, (facts.wrap_s / facts.limit_s) * 100)}%`;
  if (clock.phase !== undefined && clock.phase !== phase) {
    put("said", phase === "calm" ? `${asMinutes(left)} left.` : `${phase === "wrap" ? asMinutes(left) + " left. " : ""}${phrase}`);
  }
  clock.phase = phase;
  return left - Math.floor(left);
}

export default function (component) {
  const { data, parentElement } = component;
  const clock = clocks.get(parentElement) ?? {};
  clocks.set(parentElement, clock);
  if (clock.facts?.stamp !== data.stamp) {
    clock.facts = data;
    clock.from = performance.now();
  }
  clearTimeout(clock.timer);
  const tick = () => {
    const part = draw(parentElement, clock);
    if (clock.facts.ticking) clock.timer = setTimeout(tick, Math.max(50, part * 1000 + 5));
  };
  tick();
  return () => clearTimeout(clock.timer);
}
