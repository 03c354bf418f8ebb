import { ago, answers, askJson, at, el, eventLine, onStatus, repeat, say, showState } from "./common.js";

const SVG = "http://www.w3.org/2000/svg";
const KEPT_DISTANCES = 120;
const KEPT_LINES = 200;
const cards = new Map();
const heard = new Map(); // distances by name, where the kiosk does not tell their course itself

const sv = (tag, attributes) => {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
};

/** The course of the distances, near at the bottom; a gap where nothing was there. The dashed line is where a slot counts as covered. */
function spark(distances, coveredMm) {
  const seen = distances.filter(mm => mm !== null);
  const top = Math.max(...seen, coveredMm || 0) * 1.1 || 1;
  const y = mm => (40 - 40 * mm / top).toFixed(1);
  const svg = sv("svg", { viewBox: "0 0 240 40", preserveAspectRatio: "none", class: "spark", role: "img",
    "aria-label": "Distances of late: " + Math.min(...seen) + " to " + Math.max(...seen) + " mm" + (coveredMm ? ", covered at " + coveredMm + " mm or nearer" : "") });
  if (coveredMm) svg.append(sv("line", { x1: 0, x2: 240, y1: y(coveredMm), y2: y(coveredMm) }));
  let run = [];
  const draw = () => { if (run.length) svg.append(sv("polyline", { points: run.join(" ") })); run = []; };
  distances.forEach((mm, i) => mm === null ? draw() : run.push((240 * i / Math.max(1, distances.length - 1)).toFixed(1) + "," + y(mm)));
  draw();
  return svg;
}

function makeCard(name) {
  const parts = { state: el("span"), value: el("p", { class: "value" }), health: el("p"), facts: el("dl"), chart: el("div"), raw: el("code", {}), meaning: el("p", { class: "quiet" }) };
  const details = el("details", {}, el("summary", {}, "Raw bytes"), parts.raw);
  const article = el("article", { "aria-label": name }, el("h2", {}, name), el("p", {}, parts.state), parts.value, parts.meaning, parts.health, parts.chart, parts.facts, details);
  at("devices").append(article);
  return { ...parts, details, article };
}

const healthMood = { healthy: "good", absent: "bad", silent: "bad" };
const number = (value, unit) => value === null || value === undefined ? null : (Math.round(value * 10) / 10).toLocaleString() + unit;

function show(device) {
  if (!cards.has(device.name)) cards.set(device.name, makeCard(device.name));
  const card = cards.get(device.name);
  showState(card.state, device.state);
  const unit = device.kind === "ultrasonic" && /^\d+$/.test(device.last_value ?? "") ? " mm" : "";
  card.value.textContent = device.last_value === null ? "Nothing yet" : device.last_value + unit;
  card.meaning.textContent = device.meaning ? "Stands for " + device.meaning : "";
  const health = [device.health_words ?? device.trouble, device.remedy].filter(Boolean).join(" ");
  if (card.health.textContent !== health) card.health.textContent = health;
  card.health.className = healthMood[device.health] || (health ? "fair" : "");
  const distances = device.distances?.length ? device.distances : heard.get(device.name) ?? [];
  card.chart.replaceChildren(...(distances.filter(mm => mm !== null).length > 1 ? [spark(distances, device.covered_mm)] : []));
  const age = device.age_ms ?? (device.last_reading_at ? Date.now() - Date.parse(device.last_reading_at) : null);
  const facts = [["Age of the value", age === null ? "no value yet" : ago(age / 1000)], ["Readings a second", number(device.readings_per_s, "")],
    ["Errors a minute", number(device.errors_per_min, "")], ["Good / broken frames", device.valid_frames + " / " + device.invalid_frames],
    ["Reconnects", String(device.reconnects)], ["Slot", device.number ?? null], ["Driver", device.driver], ["Port", device.port]];
  card.facts.replaceChildren(...facts.filter(([, value]) => value !== null).map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, String(value)))));
  card.details.hidden = !device.raw_hex;
  card.raw.textContent = device.raw_hex ?? "";
}

function showAll(devices) {
  at("none").hidden = devices.length > 0;
  say("none", "No reader and no sensor is configured.");
  devices.forEach(show);
}
if (answers("/devices.json")) repeat(async () => showAll((await askJson("/devices.json")).devices), 1000);
else onStatus(status => showAll(status.sensors));

function list(event) {
  if (event.type === "reading" && !at("readings").checked) return;
  at("live").prepend(el("li", {}, eventLine(event)));
  while (at("live").childElementCount > KEPT_LINES) at("live").lastElementChild.remove();
}
const source = new EventSource("/sensors");
source.onopen = () => say("stream", "Listening.");
source.onerror = () => say("stream", "Not connected; it tries again by itself.");
source.onmessage = message => {
  const event = JSON.parse(message.data);
  // An antenna is named after its reader: shelf/2.
  const card = cards.get(event.name) ?? cards.get(event.name.replace(/\/[^/]*$/, ""));
  if (card && event.tag) card.value.textContent = event.type === "tag_put" ? event.tag : "Nothing there";
  if (event.type === "reading" && /^\d+$/.test(event.value)) {
    const distances = [...(heard.get(event.name) ?? []), Number(event.value)].slice(-KEPT_DISTANCES);
    heard.set(event.name, distances);
  }
  list(event);
};
at("clear").addEventListener("click", () => at("live").replaceChildren());
