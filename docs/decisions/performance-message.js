// Measures the optimisations of src/message, src/crypto and src/account/push; docs/decisions/performance.md says what came out.
// Run it in the repository's root: `node docs/decisions/performance-message.js`.
import { isAscii, isUtf8 } from 'node:buffer';
import { createCipheriv, createDecipheriv, randomBytes, randomFillSync, timingSafeEqual } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const { readEnvelope } = await fromSource('parse/envelope.ts');
const { readPushQuery } = await fromSource('../account/push/verify/push-query.ts');
const { signaturesEqual } = await fromSource('../crypto/signature.ts');
const { readPushXml } = await fromSource('parse/xml-reader.ts');
const { buildReply } = await fromSource('reply/build-reply.ts');
const { writeAnswer } = await fromSource('reply/write-answer.ts');

/** One module, by its path in src/message, bundled: the built package does not export all of them. */
async function fromSource(path) {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../../src/message/${path}`, import.meta.url)),
    platform: 'node',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const token = 'Token0123456789';
const values = [token, '1714112445', '415670741', 'q+/Z'.repeat(235)];
const key = randomBytes(32);
const iv = key.subarray(0, 16);
const frame = randomBytes(704);
const text = '这是一条 600 字节的消息 '.repeat(9);
const envelope = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName><Encrypt><![CDATA[${values[3]}]]></Encrypt></xml>`;
const push = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName><FromUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></FromUserName><CreateTime>1714037059</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content><MsgId>6054768590064713728</MsgId></xml>`;
// With a declaration before it, a text message is left to the reader.
const declared = `<?xml version="1.0"?>${push}`;
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
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_OR_SURROGATE = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]/;
const ILLEGAL = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const answered = {
  format: 'xml',
  toUserName: 'gh_97417a04a28d',
  fromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
};
const recent = Array.from({ length: 2048 }, () => '');
const tags = [...push.matchAll(/<([A-Za-z]+)>/g)].map((tag) => [tag.index + 1, tag[1].length]);

const signature = 'f464b24fc39322e44b38aa78f5edd27bd1441696';
const written = `/wechat?signature=${signature}&timestamp=1714112445&nonce=415670741&openid=o9AgO5Kd5ggOC-bXrbNODIiE3bGY&encrypt_type=aes&msg_signature=${signature}`;
const reordered = written
  .replace('&nonce=415670741', '')
  .replace('&encrypt_type', '&nonce=415670741&encrypt_type');
const body = Buffer.from(envelope);
const signatures = Array.from({ length: 256 }, () => randomBytes(20).toString('hex'));
let turn = 0;
const next = () => signatures[turn++ & 255];

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
  'names of elements interned': [
    () => {
      const object = Object.setPrototypeOf({}, null);
      for (const [at, length] of tags) {
        const middle = push.charCodeAt(at + (length >> 1)) * 131;
        const slot =
          (push.charCodeAt(at) * 7 + push.charCodeAt(at + length - 1) * 31 + middle + length * 517) & 2047;
        const name = push.slice(at, at + length);
        object[recent[slot] === name ? recent[slot] : (recent[slot] = name)] = '';
      }
      return object;
    },
    () => {
      const object = Object.setPrototypeOf({}, null);
      for (const [at, length] of tags) object[push.slice(at, at + length)] = '';
      return object;
    },
  ],
  'the query of a push by one expression': [() => readPushQuery(written), () => readPushQuery(reordered)],
  'an ASCII body decoded as latin1': [
    () => isAscii(body) && body.toString('latin1'),
    () => isUtf8(body) && body.toString('utf8'),
  ],
  'a signature compared without a look at its digits': [
    () => signaturesEqual(signature, next()),
    () => {
      const given = next();
      return (
        /^[0-9a-f]{40}$/.test(given) &&
        timingSafeEqual(Buffer.from(signature, 'latin1'), Buffer.from(given, 'latin1'))
      );
    },
  ],
  'a text message by one expression': [() => readPushXml(push), () => readPushXml(declared)],
  'the envelope by two expressions': [() => readEnvelope(envelope), () => readPushXml(envelope)],
  'a text reply without the general writer': [
    () => buildReply({ type: 'text', content: text }, answered, { now: 1 }),
    () =>
      writeAnswer(
        {
          ToUserName: answered.fromUserName,
          FromUserName: answered.toUserName,
          CreateTime: 1,
          MsgType: 'text',
          Content: text,
        },
        'xml',
      ),
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
