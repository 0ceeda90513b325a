// Measures JsSIP's own lookup, in nanoseconds per status, with the statuses on standard input.
// Run it in a directory where JsSIP is installed.
'use strict';

const { sipErrorCause } = require(require.resolve('jssip/lib/Utils.js', { paths: [process.cwd()] }));
const statuses = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);

function round() {
  let characters = 0;
  for (const status of statuses) characters += sipErrorCause(status).length;
  return characters;
}

let best = Infinity;
let characters = 0;
for (let sample = 0; sample < 300; sample++) {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < 10; repeat++) characters += round();
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 10 / statuses.length);
}
if (characters === 0) throw new Error('no cause has a name');
console.log(best.toFixed(2));
