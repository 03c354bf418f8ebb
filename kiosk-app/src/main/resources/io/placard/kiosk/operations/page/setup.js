import { at, repeat, say } from "./common.js";

let state = null, isOver = false;

async function ask(path, body) {
  const answer = await fetch(path, body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const json = await answer.json();
  if (answer.status === 401) showPairing();
  if (!answer.ok) throw new Error(json.error || "The kiosk did not say why.");
  return json;
}
function showPairing() {
  at("pairing").hidden = false;
  at("questions").hidden = true;
  tell("Not paired yet", "fair");
}
function tell(words, mood) {
  say("now-state", words);
  at("now-state").className = "state " + mood;
}
// What somebody is typing is left alone.
function fill(id, value) { if (document.activeElement !== at(id) && at(id).value !== value) at(id).value = value; }
function options(select, list, value, text) {
  const chosen = select.value;
  select.replaceChildren(...list.map(each => new Option(text(each), value(each))));
  if (list.some(each => value(each) === chosen)) select.value = chosen;
}
function item(text, mood) {
  const li = document.createElement("li");
  li.textContent = text;
  if (mood) li.className = "state " + mood;
  return li;
}
function showDevices() {
  const words = { waiting: d => d.typed ? "can be tried once the kiosk runs" : d.kind === "rfid" ? "put a tag on it now" : "cover it with your hand now", seen: d => d.kind === "rfid" ? "works, it read " + d.words : "works, it measures " + d.words + " mm", trouble: d => d.words };
  const moods = { waiting: "fair", seen: "good", trouble: "bad" };
  at("devices").replaceChildren(...state.devices.map(d => {
    const li = item(d.name + (d.number === null ? "" : ", slot " + d.number) + " (" + d.title + (d.typed ? "" : ", " + d.port) + "): " + words[d.state](d) + " ", moods[d.state]);
    const remove = document.createElement("button");
    remove.type = "button";
    remove.textContent = "Remove " + d.name;
    remove.addEventListener("click", () => change("/setup/devices/remove", { name: d.name }, "device-answer"));
    li.append(remove);
    return li;
  }));
}
function showDrivers() {
  const isReader = at("kind").value === "rfid";
  options(at("driver"), isReader ? state.readers : state.sensors, d => d.name, d => d.title);
  at("slot").hidden = isReader;
}
function show(now) {
  const isFirst = state === null, devices = state && JSON.stringify(state.devices);
  state = now;
  at("pairing").hidden = true;
  at("questions").hidden = false;
  tell("Being set up", "good");
  if (isFirst) {
    options(at("locale"), now.languages, l => l.tag, l => l.name);
    showDrivers();
  }
  fill("locale", now.locale);
  fill("inches", String(now.diagonal_inches));
  fill("url", now.store.api_url);
  fill("catalogue", now.store.catalog_id);
  say("has-token", now.store.has_token ? "A token is set." : "");
  at("test").disabled = !now.store.complete || now.trial.state === "running";
  say("store-answer", !now.store.url_ok ? "This is no address yet." : !now.store.catalog_ok ? "The number of the catalogue consists of digits." : now.trial.state === "running" ? "Asking the store ..." : now.trial.state === "done" && !now.trial.findings.length ? "What answers there is no store." : "");
  at("findings").replaceChildren(...(now.trial.findings || []).map(f => item(f.subject + ": " + f.words, f.ok ? "good" : "bad")));
  if (JSON.stringify(now.devices) !== devices) showDevices();
  say("pin-state", now.has_pin ? "A PIN is set." : "None is set: nobody gets to the staff page.");
  at("finish").disabled = !now.can_finish;
}
async function change(path, body, answerId) {
  try {
    const json = await ask(path, body);
    if (json.store) show(json);
    say(answerId, "");
    return true;
  } catch (e) {
    say(answerId, e.message);
    return false;
  }
}
async function refresh() {
  if (isOver) return;
  try { show(await ask("/setup.json")); }
  catch (e) { if (e instanceof TypeError) tell("The kiosk does not answer", "bad"); }
}
async function lookForPorts() {
  const { ports } = await ask("/setup/ports.json");
  at("ports").replaceChildren(...ports.map(p => new Option(p.description, p.name)));
  at("port").placeholder = ports.length ? ports[0].name : "/dev/ttyUSB0 or tcp://192.168.1.20:4001";
}
async function lookForPlaces() {
  const places = await ask("/setup/places.json");
  say("places", places.as_asked ? "The configuration goes to " + places.next + "." : "The kiosk may not write " + places.asked + ". The configuration goes to " + places.next + ", and is found there at each start.");
}
function enter(id, field, value) {
  at(id).addEventListener("change", () => change("/setup/enter", { [field]: value(at(id)) }, "store-answer"));
}
enter("locale", "locale", it => it.value);
enter("inches", "diagonal_inches", it => Number(it.value));
enter("url", "api_url", it => it.value);
enter("catalogue", "catalog_id", it => it.value);
enter("token", "token", it => it.value);
at("test").addEventListener("click", () => change("/setup/test", {}, "store-answer"));
at("kind").addEventListener("change", showDrivers);
at("again").addEventListener("click", () => lookForPorts().catch(e => say("device-answer", e.message)));
at("device").addEventListener("submit", async event => {
  event.preventDefault();
  const isReader = at("kind").value === "rfid";
  const body = { kind: at("kind").value, driver: at("driver").value, port: at("port").value };
  if (!isReader) body.number = Number(at("number").value);
  if (await change("/setup/devices", body, "device-answer")) at("port").value = "";
});
at("pin").addEventListener("submit", async event => {
  event.preventDefault();
  const same = at("pin-one").value === at("pin-two").value;
  if (!same) say("pin-answer", "These were two different ones.");
  else if (await change("/setup/pin", { pin: at("pin-one").value }, "pin-answer")) { at("pin").reset(); await refresh(); }
});
at("replace").addEventListener("submit", async event => {
  event.preventDefault();
  const file = at("file").files[0];
  at("replace-answer").className = "quiet";
  say("replace-answer", "Opening the file ...");
  at("take").disabled = true;
  const done = file.size < 62000
    ? await change("/setup/import", { file: await file.text(), passphrase: at("passphrase").value }, "replace-answer")
    : say("replace-answer", "This file is too large to be sent. Plug it in at the kiosk on a USB stick.");
  at("take").disabled = false;
  at("replace-answer").className = done ? "good" : "bad";
  if (done) {
    at("replace").reset();
    say("replace-answer", "Everything is entered below. Look it over, and start the kiosk.");
  }
});
at("pair").addEventListener("submit", async event => {
  event.preventDefault();
  if (await change("/setup/pair", { code: at("code").value }, "pair-answer")) begin();
});
at("finish").addEventListener("click", async () => {
  at("finish").disabled = true;
  try {
    const end = await ask("/setup/finish", {});
    isOver = true;
    tell("Starting", "fair");
    say("finish-answer", "The kiosk starts ...");
    say("far-token", end.operations_token || "");
    at("far").hidden = !end.operations_token;
    // A token has to be noted first, so that whoever reads it goes on by the link beside it.
    if (!end.operations_token) setInterval(async () => { if ((await fetch("/status").catch(() => ({}))).ok) location.assign("/"); }, 1000);
  } catch (e) {
    say("finish-answer", e.message);
    at("finish").disabled = false;
  }
});
async function begin() {
  await refresh();
  if (state) await Promise.all([lookForPorts(), lookForPlaces()]).catch(e => say("device-answer", e.message));
}
begin();
repeat(refresh, 1500);
// The old picture stays until the new one is there.
repeat(() => {
  if (!state || isOver) return;
  const next = new Image();
  next.onload = () => { at("screen").src = next.src; };
  next.src = "/screen.png?" + Date.now();
}, 3000);
