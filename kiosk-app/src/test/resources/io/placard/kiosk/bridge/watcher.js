// Watches the sensors as a store's page does: node watcher.js CLIENT URL TRANSPORT[,TRANSPORT].
// Says on stdout, a JSON array a line, what it hears; takes "set_threshold JSON" and "leave" on stdin.
const io = require(process.argv[2]);
const socket = (io.io || io)(process.argv[3], {
  transports: process.argv[4].split(','),
  reconnectionDelay: 100,
  reconnectionDelayMax: 200,
});
const say = (...words) => console.log(JSON.stringify(words));
socket.on('connect', () => say('connect'));
socket.on('disconnect', () => say('disconnect'));
for (const event of ['type', 'tag_put', 'tag_remove', 'sensor_covered', 'sensor_uncovered']) {
  socket.on(event, data => say(event, data));
}
require('readline').createInterface({ input: process.stdin }).on('line', line => {
  const [command, data] = line.split(' ');
  if (command === 'leave') {
    socket.close();
    say('left');
  } else {
    socket.emit(command, JSON.parse(data));
  }
}).on('close', () => process.exit(0));
