import { ask, askJson, at, el, repeat, say } from "./common.js";

const SHOWN = 300;
let known = [];
let current = null;
let asked = 0;

const label = (code, kind) => (kind === "slot" ? "slot " : "tag ") + code;
const name = target => target ? target.name || [target.type, target.product_id ?? target.brand_id ?? target.category_id].join(" ") : "-";
const same = (a, b) => a && b && a.type === b.type && a.product_id === b.product_id && a.brand_id === b.brand_id && a.category_id === b.category_id;
const isConflict = each => each.local && each.store && !same(each.local, each.store);
const find = code => known.find(each => each.code === code);

function means(code) {
  const found = find(code);
  if (!found) return "It stands for nothing yet.";
  if (isConflict(found)) return "Here it stands for " + name(found.local) + ", the store says " + name(found.store) + "; " + (found.wins === "local" ? "what was assigned here" : "the store's word") + " counts.";
  return "It stands for " + name(found.local ?? found.store) + ".";
}
function take(code, kind) {
  current = code;
  at("pick").hidden = false;
  say("current", "This is " + label(code, kind) + ".");
  say("means", means(code));
  say("answer", "");
  at("query").focus();
  at("query").select();
}

async function act(path, body, done) {
  try {
    await ask(path, body);
    say("answer", done);
    await refresh();
  } catch (e) {
    say("answer", e.message);
  }
}
async function assign(product) {
  const type = at("type").value;
  const target = { code: current, type };
  if (type === "product") target.product_id = product.id;
  if (type.startsWith("brand")) target.brand_id = product.brand_id ?? null;
  if (type.endsWith("category")) target.category_id = product.category_id ?? null;
  if (target.brand_id === null || target.category_id === null) return say("answer", product.name + " has no such brand or category.");
  const code = current;
  at("query").value = "";
  search();
  await act("/assignments", target, code + " now stands for " + product.name + (type === "product" ? "" : " (" + at("type").selectedOptions[0].text + ")") + ". Place the next one.");
}

async function search() {
  const query = at("query").value.trim();
  const mine = ++asked;
  if (!query) {
    at("hits").replaceChildren();
    return say("hits-words", "");
  }
  try {
    const found = await askJson("/products.json?q=" + encodeURIComponent(query));
    if (mine !== asked) return;
    const products = Array.isArray(found) ? found : found.products;
    at("hits").replaceChildren(...products.map(product => el("li", {}, el("button", { type: "button", onclick: () => assign(product) },
      product.name, el("span", { class: "quiet" }, [" ", product.brand, product.price].filter(Boolean).join("  "))))));
    at("type-line").hidden = !products.some(product => product.brand_id || product.category_id);
    say("hits-words", products.length ? products.length + " found; Enter takes the first." : "Nothing is called that.");
  } catch (e) {
    say("hits-words", e.message);
  }
}
let typing;
at("query").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(search, 120); });
at("query").addEventListener("keydown", event => {
  if (event.key === "Enter") at("hits").querySelector("button")?.click();
});

function showAll() {
  const words = at("filter").value.toLowerCase();
  const rows = known.filter(each => (!at("own").checked || each.local) && [each.code, name(each.local), name(each.store)].join(" ").toLowerCase().includes(words));
  at("all").replaceChildren(...rows.slice(0, SHOWN).map(each => el("tr", { class: isConflict(each) ? "conflict" : null },
    el("td", {}, el("button", { type: "button", onclick: () => take(each.code, each.kind) }, label(each.code, each.kind))),
    el("td", {}, name(each.local)), el("td", {}, name(each.store)),
    el("td", {}, isConflict(each) ? (each.wins === "local" ? "Conflict: what was assigned here" : "Conflict: the store") : each.wins === "local" ? "assigned here" : "the store"),
    el("td", {}, { queued: "waits to be sent", sent: "sent", local_only: "kept here only" }[each.state] ?? "-"),
    el("td", {}, each.local ? el("button", { type: "button", "aria-label": "Withdraw " + label(each.code, each.kind),
      onclick: () => act("/assignments/withdraw", { code: each.code }, "Withdrawn: " + label(each.code, each.kind) + ".") }, "Withdraw") : null))));
  say("count", rows.length > SHOWN ? "the first " + SHOWN + " of " + rows.length : rows.length + " in all");
}
async function refresh() {
  const found = await askJson("/assignments.json");
  const before = JSON.stringify(known);
  known = found.assignments;
  if (JSON.stringify(known) !== before) showAll();
  if (current) say("means", means(current));
  at("no-unknown").hidden = found.unknown_tags.length > 0;
  const codes = found.unknown_tags.map(tag => tag.code + " on " + tag.device);
  if (at("unknown").dataset.codes !== codes.join()) {
    at("unknown").dataset.codes = codes.join();
    at("unknown").replaceChildren(...found.unknown_tags.map(tag => el("li", {}, el("button", { type: "button", onclick: () => take(tag.code, "tag") },
      "tag " + tag.code, el("span", { class: "quiet" }, "  on " + tag.device)))));
  }
}
at("filter").addEventListener("input", showAll);
at("own").addEventListener("change", showAll);
at("undo").addEventListener("click", () => act("/assignments/undo", {}, "The last assignment is undone."));

/** Whoever is searching is not interrupted by a shopper's hand. */
function seen(code, kind) {
  if (current && current !== code && at("query").value.trim()) say("answer", "Meanwhile: " + label(code, kind) + ". Clear the search to assign that one.");
  else take(code, kind);
}
new EventSource("/sensors").onmessage = message => {
  const event = JSON.parse(message.data);
  if (event.type === "tag_put") seen(event.tag, "tag");
  if (event.type === "covered") seen(String(event.number), "slot");
};
repeat(() => refresh().catch(e => say("answer", e.message)), 3000);
