// What the layout of the push memory saves: CPU per push with 100,000 remembered pushes, the package's own memory
// against a Map of objects, in turn. `node bench/micro/push-memory.js`
import { MemoryDedupStore, SystemClock } from '../../dist/index.js';

const ENTRIES = 100_000;
const PUSHES = 100_000;
const ROUNDS = 5;
const LIFE_MS = 600_000;

/** The plain way: objects in a Map, the oldest key deleted first. */
class MapStore {
  entries = new Map();
  get(key) {
    return this.entries.get(key)?.value;
  }
  add(key, value, lifeMs) {
    const now = performance.now();
    const kept = this.entries.get(key);
    if (kept && kept.expires > now) return kept.value;
    if (this.entries.size >= ENTRIES) this.entries.delete(this.entries.keys().next().value);
    this.entries.set(key, { value, expires: now + lifeMs });
    return undefined;
  }
}

const keyOf = (i) => ['wechat:push:wx0123456789abcdef:', String(i), '.abcdefghijk'].join('');
const replyOf = (i) => `dy${'x'.repeat(300)}${i}`;
const garbage = Array.from({ length: 64 });

/** CPU microseconds per push: one look-up, one entry, and the short-lived objects of a request. */
function measure(store) {
  for (let i = 0; i < ENTRIES; i++) store.add(keyOf(i), replyOf(i), LIFE_MS);
  const before = process.cpuUsage();
  for (let i = ENTRIES; i < ENTRIES + PUSHES; i++) {
    store.get(keyOf(i));
    garbage[i % 64] = Buffer.from(`${'y'.repeat(2000)}${i}`).toString('latin1');
    store.add(keyOf(i), replyOf(i), LIFE_MS);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / PUSHES;
}

const ratios = [];
for (let round = 0; round < ROUNDS; round++) {
  const own = measure(new MemoryDedupStore(new SystemClock()));
  const map = measure(new MapStore());
  ratios.push(map / own);
  console.log(`own ${own.toFixed(1)} us, Map ${map.toFixed(1)} us, ratio ${(map / own).toFixed(2)}`);
}
ratios.sort((a, b) => a - b);
console.log(`median ratio ${ratios[Math.floor(ROUNDS / 2)].toFixed(2)}`);
