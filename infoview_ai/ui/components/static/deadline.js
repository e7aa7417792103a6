/* Time left until a stored moment, in hours and minutes; it changes once a minute and never speaks by itself. */
const timers = new WeakMap();

const asWords = (minutes) => {
  const days = Math.floor(minutes / 1440), hours = Math.floor((minutes % 1440) / 60), rest = minutes % 60;
  if (days >= 2) return `${days} days`;
  if (days === 1 || hours > 0) return `${days * 24 + hours} h ${rest} min`;
  return `${rest} min`;
};

function draw(root, data) {
  const left = new Date(data.by).getTime() - Date.now();
  const late = left < 0;
  const minutes = late ? Math.floor(-left / 60000) : Math.ceil(left / 60000);
  const line = root.querySelector(".deadline");
  line.dataset.phase = late ? "late" : minutes <= 240 ? "soon" : "calm";
  root.querySelector(".sign").textContent = late ? "\u25A0" : minutes <= 240 ? "\u25B2" : "\u25CB";
  root.querySelector(".about").textContent = data.about;
  root.querySelector(".left").textContent = late ? `${asWords(minutes)} late` : `${asWords(minutes)} left`;
}

export default function (component) {
  const { data, parentElement } = component;
  clearInterval(timers.get(parentElement));
  draw(parentElement, data);
  timers.set(parentElement, setInterval(() => draw(parentElement, data), 20000));
  return () => clearInterval(timers.get(parentElement));
}
