// Observes the sensors as the CMS's page does: node observer.js CLIENT URL. Says on stdout, a line of JSON each time it changes, what it
// makes of all it heard: whether the kiosk is there, which tags lie on its pads, and by port whether each slot is covered.
// "dispose" on stdin ends the observing; the process then has to end by itself, since nothing may be left over.
const io = require(process.argv[2]);
const socket = (io.io || io)(process.argv[3], { reconnectionDelay: 100, reconnectionDelayMax: 200, transports: ['websocket'] });

let state;
const tell = () => console.log(JSON.stringify(state));
const forget = () => {
  state = { available: false, types: [], tags: [], covered: {} };
  tell();
};
const merge = change => {
  change(state);
  tell();
};
const on = {
  type: type => merge(s => { s.available = true; if (!s.types.includes(type)) s.types = [...s.types, type].sort(); }),
  tag_put: tag => merge(s => { s.tags = [...new Set([...s.tags, tag])].sort(); }),
  tag_remove: tag => merge(s => { s.tags = s.tags.filter(each => each !== tag); }),
  sensor_covered: port => merge(s => { s.covered[port] = true; }),
  sensor_uncovered: port => merge(s => { s.covered[port] = false; }),
};
for (const [event, listener] of Object.entries(on)) socket.on(event, listener);
socket.on('disconnect', forget);
forget();

const input = require('readline').createInterface({ input: process.stdin });
input.on('line', line => {
  if (line !== 'dispose') return;
  for (const [event, listener] of Object.entries(on)) socket.off(event, listener);
  socket.off('disconnect', forget);
  socket.close();
  input.close();
  process.stdin.destroy();
});
