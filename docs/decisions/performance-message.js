// Measures the optimisations of src/message and src/crypto; docs/decisions/performance.md says what came out.
// Run it in the repository's root: `node docs/decisions/performance-message.js`.
import {
  createCipheriv,
  createDecipheriv,
  hash,
  randomBytes,
  randomFillSync,
  timingSafeEqual,
} from 'node:crypto';

const token = 'Token0123456789';
const values = [token, '1714112445', '415670741', 'q+/Z'.repeat(235)];
const key = randomBytes(32);
const iv = key.subarray(0, 16);
const frame = randomBytes(704);
const text = '这是一条 600 字节的消息 '.repeat(9);
const envelope = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName><Encrypt><![CDATA[${values[3]}]]></Encrypt></xml>`;
const push = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName><FromUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></FromUserName><CreateTime>1714037059</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content><MsgId>6054768590064713728</MsgId></xml>`;
const names = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Content', 'MsgId'];

function insertionSorted(given) {
  const sorted = [...given];
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i];
    let j = i;
    for (; j > 0 && sorted[j - 1] > value; j--) sorted[j] = sorted[j - 1];
    sorted[j] = value;
  }
  return sorted.join('');
}

const filled = (make) => () => {
  const object = make();
  for (const name of names) object[name] = name;
  return object;
};

const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
let pool = Buffer.alloc(0);
let used = 0;
function pooled() {
  if (used + 16 > pool.length) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(4096));
    used = 0;
  }
  return pool.subarray(used, (used += 16));
}
const expected = hash('sha1', 'a');
const [left, right] = [Buffer.alloc(40), Buffer.alloc(40)];
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_OR_SURROGATE = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]/;
const ILLEGAL = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const recent = Array.from({ length: 256 }, () => '');
const tags = [...push.matchAll(/<([A-Za-z]+)>/g)].map((tag) => [tag.index + 1, tag[1].length]);
const MARKS = ['<xml>', '<ToUserName><![CDATA[', '<Encrypt><![CDATA[', ']]></Encrypt>', '</xml>'].map(
  (word) => [word, envelope.indexOf(word)],
);

/** Each optimisation with what stands in its place without it. */
const pairs = {
  'one cipher context for all messages': [
    () => cipher.update(frame),
    () => createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false).update(frame),
  ],
  'one decipher context for all messages': [
    () => decipher.update(frame),
    () => createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false).update(frame),
  ],
  'random bytes from a pool': [pooled, () => randomBytes(16)],
  'insertion sort of the signed values': [() => insertionSorted(values), () => [...values].sort().join('')],
  'signatures compared as digits': [
    () => {
      left.write(expected, 'latin1');
      right.write(expected, 'latin1');
      return timingSafeEqual(left, right);
    },
    () => timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(expected, 'hex')),
  ],
  'objects whose prototype is taken away': [
    filled(() => Object.setPrototypeOf({}, null)),
    filled(() => Object.create(null)),
  ],
  'legal characters by two expressions': [
    () =>
      !text.includes('\uffff') &&
      !text.includes('\ufffe') &&
      (!CONTROL_OR_SURROGATE.test(text) || (!CONTROL.test(text) && text.isWellFormed())),
    () => !ILLEGAL.test(text),
  ],
  'words compared as slices': [
    () => MARKS.every(([word, at]) => envelope.slice(at, at + word.length) === word),
    () => MARKS.every(([word, at]) => envelope.startsWith(word, at)),
  ],
  'names interned by a hash': [
    () => {
      let last = '';
      for (const [at, length] of tags) {
        const slot = (push.charCodeAt(at) * 7 + push.charCodeAt(at + length - 1) * 3 + length) % 256;
        const name = push.slice(at, at + length);
        last = recent[slot] === name ? recent[slot] : (recent[slot] = name);
      }
      return last;
    },
    () => {
      let last = '';
      for (const [at, length] of tags) last = push.slice(at, at + length);
      return last;
    },
  ],
};

let sink;
function microseconds(work) {
  const start = performance.now();
  for (let i = 0; i < 400; i++) sink = work();
  return ((performance.now() - start) * 1000) / 400;
}

const fastest = new Map(
  Object.values(pairs)
    .flat()
    .map((work) => [work, Number.POSITIVE_INFINITY]),
);
for (let round = 0; round < 400; round++) {
  for (const work of fastest.keys()) fastest.set(work, Math.min(fastest.get(work), microseconds(work)));
}
const rows = Object.entries(pairs).map(([what, [withIt, without]]) => {
  const [a, b] = [fastest.get(withIt), fastest.get(without)];
  return `| ${what} | ${a.toFixed(2)} | ${b.toFixed(2)} | ${(b - a).toFixed(2)} |`;
});
process.stdout.write(
  `| optimisation | µs with it | µs without | gain |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
);
if (sink === Symbol.iterator) throw new Error('unreachable');
