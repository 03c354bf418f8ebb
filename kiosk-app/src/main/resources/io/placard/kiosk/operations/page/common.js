// What every page needs.
export const at = id => document.getElementById(id);
export const say = (id, text) => { if (at(id).textContent !== text) at(id).textContent = text; };
export const whileSeen = (work, ms) => setInterval(() => document.hidden || work(), ms);
