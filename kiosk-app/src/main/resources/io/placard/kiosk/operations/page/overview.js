import { at, say, whileSeen } from "./common.js";

const moods = { live: "good", connected: "good", misconfigured: "bad", offline: "bad", absent: "bad", faulty: "bad" };
const ago = s => s === null ? "never" : s < 90 ? Math.round(s) + " s ago" : s < 5400 ? Math.round(s / 60) + " min ago" : Math.round(s / 3600) + " h ago";
const span = s => s < 90 ? Math.round(s) + " s" : s < 5400 ? Math.round(s / 60) + " min" : (s / 3600).toFixed(1) + " h";

function cell(row, text, mood) {
  const td = row.insertCell();
  td.textContent = text === null ? "-" : text;
  if (mood) td.className = "state " + mood;
}
function show(status) {
  const sync = status.sync;
  say("state", sync.state.replace("_", " "));
  at("state").className = "state " + (moods[sync.state] || "fair");
  say("uptime", span(status.uptime_s));
  say("products", sync.products.toLocaleString());
  say("visible", sync.visible_products.toLocaleString());
  say("stale", ago(sync.stale_s));
  say("events", sync.events.applied + " / " + sync.events.received);
  say("reconciles", sync.reconciles.full + " full, " + sync.reconciles.failed + " failed");
  say("reconnects", String(sync.reconnects));
  say("error", sync.last_error || "");
  at("error").hidden = !sync.last_error;
  say("view", [status.screen.view, status.screen.product_id && "product " + status.screen.product_id, status.screen.source && "by " + status.screen.source].filter(Boolean).join(", "));
  if (status.sensors.length) {
    const body = document.createElement("tbody");
    body.id = "sensors";
    for (const s of status.sensors) {
      const row = body.insertRow();
      cell(row, s.name); cell(row, s.kind); cell(row, s.state, moods[s.state] || "fair"); cell(row, s.last_value);
      cell(row, s.valid_frames + " / " + s.invalid_frames); cell(row, s.port);
    }
    at("sensors").replaceWith(body);
  }
}
async function refresh() {
  try { show(await (await fetch("/status")).json()); }
  catch { say("state", "no answer"); at("state").className = "state bad"; }
}
let logPosition = "";
async function refreshLog() {
  const answer = await fetch("/log?after=" + logPosition);
  logPosition = answer.headers.get("Placard-Log-Position");
  const log = at("log"), atEnd = log.scrollTop + log.clientHeight >= log.scrollHeight - 8;
  log.append(await answer.text());
  if (atEnd) log.scrollTop = log.scrollHeight;
}
at("resync").addEventListener("click", async () => {
  const answer = await fetch("/resync", { method: "POST" });
  say("answer", answer.ok ? "Started." : await answer.text());
});
const last = {};
new EventSource("/sensors").onmessage = message => {
  const event = JSON.parse(message.data);
  if (event.type === "reading") {
    const now = Date.now();
    if (last[event.name] && (last[event.name].value === event.value || now - last[event.name].at < 500)) return;
    last[event.name] = { value: event.value, at: now };
  }
  const item = document.createElement("li");
  item.textContent = new Date(event.t / 1000).toLocaleTimeString() + "  " + [event.name, event.type.replace("_", " "), event.tag, event.value, event.reason].filter(Boolean).join("  ");
  at("live").prepend(item);
  while (at("live").childElementCount > 200) at("live").lastElementChild.remove();
};
refresh();
refreshLog();
whileSeen(refresh, 2000);
whileSeen(() => { at("screen").src = "/screen.png?" + Date.now(); }, 5000);
whileSeen(() => refreshLog().catch(() => {}), 5000);
