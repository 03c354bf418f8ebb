import { ask, at, el, repeat, say } from "./common.js";

const KEPT_LINES = 5000;
let lines = [];
let position = "";

const mood = line => / ERROR \[/.test(line) ? "bad" : / WARN \[/.test(line) ? "fair" : "";
const matches = line => {
  const level = at("level").value;
  return (!level || new RegExp(" (" + level + ") \\[").test(line)) && line.toLowerCase().includes(at("filter").value.toLowerCase());
};
const nodes = some => some.filter(matches).map(line => el("span", { class: mood(line) || null }, line));

function settle() {
  say("shown", at("log").childElementCount.toLocaleString() + " of " + lines.length.toLocaleString() + " lines");
  if (at("follow").checked) at("log").scrollTop = at("log").scrollHeight;
}
function showAll() {
  at("log").replaceChildren(...nodes(lines));
  settle();
}
async function more() {
  try {
    const answer = await ask("/log?after=" + position);
    position = answer.headers.get("Placard-Log-Position") ?? "";
    const added = (await answer.text()).split("\n").filter(Boolean);
    if (!added.length && lines.length) return;
    lines.push(...added);
    if (lines.length > KEPT_LINES) {
      lines = lines.slice(-KEPT_LINES);
      showAll();
    } else {
      at("log").append(...nodes(added));
      settle();
    }
  } catch (e) {
    say("shown", e.message);
  }
}
at("filter").addEventListener("input", showAll);
at("level").addEventListener("change", showAll);
at("follow").addEventListener("change", settle);
repeat(more, 2000);
