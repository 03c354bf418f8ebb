const at = id => document.getElementById(id);

at("form").addEventListener("submit", async event => {
  event.preventDefault();
  at("answer").textContent = "";
  try {
    const answer = await fetch("/login", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ token: at("token").value }) });
    if (!answer.ok) throw new Error((await answer.json()).error);
    // Only to this kiosk, whatever the address says.
    const to = new URL(new URLSearchParams(location.search).get("to") || "/", location.origin);
    location.replace(to.origin === location.origin ? to.pathname : "/");
  } catch (e) {
    at("answer").textContent = e.message;
    at("token").select();
  }
});
