// What every page needs: the line at the top, and ways to ask the kiosk and to write down what it says.

export const at = id => document.getElementById(id);
export const say = (id, text) => { if (at(id).textContent !== text) at(id).textContent = text; };

/** Whether this kiosk answers a path; what it does not answer is not offered. */
export const answers = path => document.body.dataset.answers.split(" ").includes(path);

/** Shows the parts of the page that need a path which is answered. */
for (const part of document.querySelectorAll("[data-needs]")) part.hidden = !answers(part.dataset.needs);

/** A node; everything that comes from the kiosk is put in as text, never as HTML. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") node.addEventListener("click", value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

/** Asks the kiosk; throws an error whose message people can read. */
export async function ask(path, body) {
  let answer;
  try {
    answer = body === undefined ? await fetch(path) : await fetch(path, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    throw new Error("The kiosk does not answer.");
  }
  if (answer.status === 401 && answers("/login")) location.assign("/login?to=" + encodeURIComponent(location.pathname));
  if (answer.ok) return answer;
  const text = await answer.text();
  let words = text.trim();
  try { words = JSON.parse(text).error || words; } catch { /* It is plain text. */ }
  throw new Error(words || "The kiosk answered " + answer.status + ".");
}
export const askJson = async (path, body) => (await ask(path, body)).json();

/** Does it now and then every so many milliseconds, but not while nobody looks, and never twice at once. */
export function repeat(work, ms) {
  let busy = false;
  const run = async () => {
    if (busy || document.hidden) return;
    busy = true;
    try { await work(); } finally { busy = false; }
  };
  document.addEventListener("visibilitychange", run);
  setInterval(run, ms);
  run();
}

export const span = s => s < 90 ? Math.round(s) + " s" : s < 5400 ? Math.round(s / 60) + " min" : s < 172800 ? (s / 3600).toFixed(1) + " h" : Math.round(s / 86400) + " days";
export const ago = s => s === null || s === undefined ? "never" : span(Math.max(0, s)) + " ago";
export const bytes = n => n < 1e6 ? Math.round(n / 1e3) + " kB" : n < 1e9 ? Math.round(n / 1e6) + " MB" : (n / 1e9).toFixed(1) + " GB";

/** What the states of store and devices mean, and how good that is. */
export const states = {
  starting: ["Starting", "fair"], snapshotting: ["Reading the store for the first time", "fair"], catching_up: ["Catching up with the store", "fair"],
  live: ["Live", "good"], polling: ["Asking the store now and then: no live channel", "fair"], offline: ["Offline: showing what it knows", "bad"],
  misconfigured: ["The store refuses this kiosk", "bad"],
  connected: ["Connected", "good"], reconnecting: ["Reconnecting", "fair"], absent: ["Not there", "bad"], faulty: ["Faulty", "bad"],
};
export function showState(node, state) {
  const [words, mood] = states[state] || [String(state), "fair"];
  if (node.textContent !== words) node.textContent = words;
  node.className = "state " + mood;
}

/** What a device said, on one line. */
export const eventLine = event => [new Date(event.t / 1000).toLocaleTimeString(), event.name, event.type.replace("_", " "), event.tag, event.value, event.reason].filter(Boolean).join("  ");

const listeners = [];
/** Is called with each new status. */
export const onStatus = listener => listeners.push(listener);
if (answers("/status")) repeat(async () => {
  try {
    const status = await askJson("/status");
    showState(at("now-state"), status.sync.state);
    say("now-up", "up " + span(status.uptime_s));
    listeners.forEach(listener => listener(status));
  } catch (e) {
    say("now-state", e.message);
    at("now-state").className = "state bad";
  }
}, 2000);

at("leave").addEventListener("click", async () => {
  await ask("/logout", {});
  location.assign("/login");
});
