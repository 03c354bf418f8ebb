import { ago, answers, ask, at, el, onStatus, repeat, say, showState, span, states } from "./common.js";

const secondsSince = time => time === null ? null : (Date.now() - Date.parse(time)) / 1000;

function words(sync) {
  const [state] = states[sync.state] || [sync.state];
  if (sync.state === "live") return "Live. What changes in the store is here at once.";
  return state + (sync.stale_s === null ? ". It has never been in step with the store." : ". What it shows was right " + ago(sync.stale_s) + ".");
}

function safe(mode) {
  at("safe").hidden = !mode;
  if (!mode) return;
  say("safe-words", "After several failures it runs without readers and sensors and draws by software, until " + new Date(mode.until).toLocaleTimeString() + ".");
  at("safe-causes").replaceChildren(...mode.causes.map(cause => el("li", {}, cause)));
}

onStatus(status => {
  const sync = status.sync;
  say("store-words", words(sync));
  say("store-error", sync.last_error || "");
  at("store-error").hidden = !sync.last_error;
  say("products", sync.products.toLocaleString());
  say("visible", sync.visible_products.toLocaleString());
  say("stale", ago(sync.stale_s));
  say("event", ago(secondsSince(sync.last_event_at)));
  say("outbox", status.outbox.pending ? status.outbox.pending + ", the oldest for " + span(status.outbox.oldest_s) : "nothing");
  say("failed", sync.reconciles.failed + " of " + (sync.reconciles.full + sync.reconciles.incremental + sync.reconciles.audit + sync.reconciles.failed));
  const screen = status.screen;
  safe(status.safe_mode);
  say("view", "It shows: " + [screen.view, screen.product_id && "product " + screen.product_id, screen.source && "brought up by " + screen.source].filter(Boolean).join(", "));
  at("no-sensors").hidden = status.sensors.length > 0;
  at("sensors-table").hidden = status.sensors.length === 0;
  at("sensors").replaceChildren(...status.sensors.map(sensor => {
    const state = el("span");
    showState(state, sensor.state);
    return el("tr", {}, el("td", {}, sensor.name), el("td", {}, state), el("td", {}, sensor.last_value ?? "-"),
      el("td", {}, sensor.valid_frames + " / " + sensor.invalid_frames), el("td", {}, sensor.port));
  }));
});

const doing = async (button, path, done, body = {}) => {
  at(button).disabled = true;
  try {
    await ask(path, body);
    say("answer", done);
  } catch (e) {
    say("answer", e.message);
  }
  at(button).disabled = false;
};
at("resync").addEventListener("click", () => doing("resync", "/resync", "It compares all its products with the store now."));
at("restart").addEventListener("click", () => at("sure").showModal());
at("sure").addEventListener("close", () => {
  if (at("sure").returnValue === "yes" && answers("/restart")) doing("restart", "/restart", "It restarts. This page goes on by itself once it is back.");
});

at("normal").addEventListener("click", () => doing("normal", "/restart", "It starts normally. This page goes on by itself once it is back.", { mode: "normal" }));
at("export").addEventListener("click", () => { say("export-answer", ""); at("exporting").showModal(); });
at("export-no").addEventListener("click", () => at("exporting").close());
at("exporting").addEventListener("close", () => at("export-form").reset());
at("export-form").addEventListener("submit", async event => {
  event.preventDefault();
  if (at("export-one").value !== at("export-two").value) return say("export-answer", "These were two different ones.");
  try {
    const answer = await ask("/export", { passphrase: at("export-one").value, pin: at("export-pin").value });
    const name = answer.headers.get("Content-Disposition").match(/"(.*)"/)[1];
    const link = el("a", { href: URL.createObjectURL(await answer.blob()), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
    say("answer", "Exported as " + name + ".");
    at("exporting").close();
  } catch (e) {
    say("export-answer", e.message);
  }
});

// The old picture stays until the new one is there.
function picture() {
  const next = at("screen").cloneNode();
  next.onload = () => at("screen").replaceWith(next);
  next.src = "/screen.png?" + Date.now();
}
at("again").addEventListener("click", picture);
repeat(() => { if (at("auto").checked) picture(); }, 5000);
