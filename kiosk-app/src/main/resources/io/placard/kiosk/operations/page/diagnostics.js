import { ago, askJson, at, bytes, el, say, span } from "./common.js";

const BYTES = /^(heap_|process$|machine_|free$|total$|bytes$)/;
const NAMES = { javafx: "JavaFX", bytes: "Size", heap_max: "Heap at most", process: "Whole process", stale_s: "In step", answered_after_ms: "Answered after", uptime_s: "Running for",
  last_full_reconcile_at: "Last full comparison", live_generation: "Live connections so far", nearly_full: "Nearly full", pending: "Waiting to be sent" };
const words = key => { if (NAMES[key]) return NAMES[key]; const text = key.replaceAll("_", " ").replace(/ (s|ms)$/, ""); return text[0].toUpperCase() + text.slice(1); };

function value(key, it) {
  if (it === null) return "-";
  if (typeof it === "number" && BYTES.test(key)) return bytes(it);
  if (key === "stale_s") return ago(it);
  if (key.endsWith("_s")) return span(it);
  if (key.endsWith("_ms")) return it + " ms";
  if (typeof it === "boolean") return it ? "yes" : "no";
  if (Array.isArray(it)) return it.join(", ") || "-";
  if (/_at$|^at$|^until$/.test(key)) return new Date(it).toLocaleString();
  return typeof it === "number" ? it.toLocaleString() : String(it);
}
const isBad = (key, it) => (key === "trouble" || key === "last_error") && it || key === "nearly_full" && it;
const list = object => el("dl", {}, ...Object.entries(object).filter(([key, it]) => it !== null || !/trouble|last_error/.test(key))
  .map(([key, it]) => el("div", {}, el("dt", {}, words(key)), el("dd", { class: isBad(key, it) ? "bad" : null }, value(key, it)))));
const table = rows => el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Last errors" }, el("table", {},
  el("thead", {}, el("tr", {}, ...Object.keys(rows[0]).map(key => el("th", { scope: "col" }, words(key))))),
  el("tbody", {}, ...rows.map(row => el("tr", {}, ...Object.entries(row).map(([key, it]) => el("td", {}, value(key, it))))))));

function section(key, it) {
  const isList = Array.isArray(it);
  const body = isList ? (it.length ? (key === "last_errors" ? [table(it)] : it.map(list)) : [el("p", { class: "quiet" }, "None.")]) : [list(it)];
  return el("section", { "aria-label": words(key) }, el("h2", {}, words(key)), ...body);
}
async function look() {
  at("again").disabled = true;
  say("told", "It looks; this takes up to three seconds.");
  try {
    const found = await askJson("/diagnostics.json");
    at("found").replaceChildren(...Object.entries(found).filter(([, it]) => it !== null && typeof it === "object").map(([key, it]) => section(key, it)));
    say("told", "As of " + new Date(found.at ?? Date.now()).toLocaleTimeString() + ".");
  } catch (e) {
    say("told", e.message);
  }
  at("again").disabled = false;
}
at("again").addEventListener("click", look);
look();
