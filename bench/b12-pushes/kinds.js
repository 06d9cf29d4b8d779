import { readFileSync } from 'node:fs';
import { limitCycle, limitEventCycle, limitFieldsCycle, limitJsonCycle } from '../lib/limit-cycle.js';
import { nextNumber, nowSeconds, OPEN_ID, replyTo, sealedPush, SENTENCE, USER_NAME } from '../lib/push.js';

/** The largest body that the webhook takes is 64 KiB; this one has 60. */
const LARGE_BODY = 60 * 1024;
const EVENTS = 200;

const textMessage = (content) =>
  `<xml><ToUserName><![CDATA[${USER_NAME}]]></ToUserName>\n<FromUserName><![CDATA[${OPEN_ID}]]></FromUserName>\n` +
  `<CreateTime>${nowSeconds()}</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>\n` +
  `<Content><![CDATA[${content}]]></Content>\n<MsgId>24${nextNumber()}</MsgId>\n</xml>`;

function largePush() {
  const number = nextNumber();
  // In base64, four characters are three bytes.
  const missing = Math.floor((LARGE_BODY * 3) / 4) - Buffer.byteLength(textMessage(`${number} `)) - 200;
  const content = `${number} ${SENTENCE.repeat(Math.floor(missing / Buffer.byteLength(SENTENCE)))}`;
  return { ...sealedPush(textMessage(content)), expected: replyTo(number) };
}

function jsonPush() {
  const number = nextNumber();
  const message = {
    ToUserName: USER_NAME,
    FromUserName: OPEN_ID,
    CreateTime: Number(nowSeconds()),
    MsgType: 'text',
    Content: `${number} ${SENTENCE.repeat(5)}`,
    MsgId: Number(number),
  };
  return { ...sealedPush(JSON.stringify(message), { format: 'json' }), expected: replyTo(number) };
}

const VALUES = { int: '17', int64: '7012345678901234567', float: '23.5', bool: 'true' };

/** The XML of a field as the protocol data describes it. */
function fieldXml({ name, type, item, fields = [] }) {
  if (type === 'object') return `<${name}>${fields.map(fieldXml).join('')}</${name}>`;
  if (type === 'array') {
    const one = fields.length > 0 ? fields.map(fieldXml).join('') : '<![CDATA[a value]]>';
    const inner = item === undefined ? one : `<${item}>${one}</${item}>`;
    return `<${name}>${inner}</${name}>`;
  }
  return VALUES[type] === undefined
    ? `<${name}><![CDATA[一段 text of ${name}]]></${name}>`
    : `<${name}>${VALUES[type]}</${name}>`;
}

/** All events that the package knows, and as many that it does not know as are left to 200. */
function eventBodies() {
  const { pushes } = JSON.parse(
    readFileSync(new URL('../../scripts/data/pushes.json', import.meta.url), 'utf8'),
  );
  const known = pushes
    .filter(({ msgType, event }) => msgType === 'event' && event !== undefined)
    .map(({ event, fields }) => ({ event, inner: fields.map(fieldXml).join('\n') }));
  const unknown = Array.from({ length: EVENTS - known.length }, (_, i) => ({
    event: `event_of_tomorrow_${i}`,
    inner: `<EventKey><![CDATA[key_${i}]]></EventKey>\n<Detail><Note><![CDATA[new]]></Note><Count>${i}</Count></Detail>`,
  }));
  return [...known, ...unknown];
}

const bodies = eventBodies();
let turn = 0;

function eventPush() {
  const { event, inner } = bodies[turn++ % bodies.length];
  const message =
    `<xml><ToUserName><![CDATA[${USER_NAME}]]></ToUserName>\n<FromUserName><![CDATA[${OPEN_ID}]]></FromUserName>\n` +
    `<CreateTime>${nowSeconds()}</CreateTime>\n<MsgType><![CDATA[event]]></MsgType>\n` +
    `<Event><![CDATA[${event}]]></Event>\n${inner}\n</xml>`;
  return { ...sealedPush(message), expected: `got ${event}` };
}

/** Each kind: how a push of it is made, the limit's cycle, and what this package's handler answers. */
export const kinds = [
  {
    key: 'large',
    label: 'a text, 60 KiB of body',
    perTurn: 20,
    make: largePush,
    limit: ({ query, body }) => limitCycle(query, body, replyTo),
    answer: ({ content }) => replyTo(content),
  },
  {
    key: 'json',
    label: 'a text of 600 bytes in JSON',
    perTurn: 250,
    make: jsonPush,
    limit: ({ query, body }) => limitJsonCycle(query, body, replyTo),
    answer: ({ content }) => replyTo(content),
  },
  {
    key: 'events',
    label: `${EVENTS} different events, all fields read`,
    perTurn: EVENTS,
    make: eventPush,
    limit: ({ query, body }) => limitFieldsCycle(query, body, ({ Event }) => `got ${Event}`),
    answer: ({ event }) => `got ${event}`,
  },
  {
    key: 'events-two-fields',
    label: `${EVENTS} different events, of which the limit reads two fields`,
    perTurn: EVENTS,
    make: eventPush,
    limit: ({ query, body }) => limitEventCycle(query, body, (event) => `got ${event}`),
    answer: ({ event }) => `got ${event}`,
    unbound: true,
  },
];
