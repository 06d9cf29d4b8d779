import { isDeepStrictEqual } from 'node:util';
import { verify } from 'node:crypto';
import { atLeast } from '../lib/bound.js';
import { interleaved, ratios } from '../lib/rounds.js';
import { summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';
import { limitNotification, limitRequest } from './limit.js';
import { ourShop } from './ours.js';
import { axiosPlugin, nodeV3 } from './peers.js';
import { makeAnswers, makeNotifications, merchant, orderOf, Wire } from './wire.js';

export const title = 'B10 · WeChat Pay: a notification, and a signed request';

const LIMIT = 'limit';
const OURS = 'nestjs-wechat';
/** How many requests a turn has, and how many turns of each subject go before those that count. */
const PER_TURN = 20;
const warmUps = (quick) => (quick ? 30 : 120);

/** In process: one notification verified, decrypted and parsed; one order signed, and its answer verified. */
export async function run({ quick }) {
  const wire = new Wire();
  const shop = await ourShop(wire);
  try {
    const subjects = [
      {
        name: LIMIT,
        label: 'hand-tuned node:crypto, no library',
        notification: limitNotification,
        request: (order) => limitRequest(order, wire),
      },
      { name: OURS, label: '**nestjs-wechat**', ...shop },
      axiosPlugin(wire),
      nodeV3(wire),
    ];
    const notifications = await measureNotifications(subjects, quick);
    const requests = await measureRequests(subjects, wire, quick);
    const results = subjects.map(({ name, label }) => ({
      subject: name,
      label,
      notification: summary(notifications.get(name)),
      notificationRatio: ratios(notifications, LIMIT, name),
      request: summary(requests.get(name)),
      requestRatio: ratios(requests, LIMIT, name),
    }));
    const ours = results.find(({ subject }) => subject === OURS);
    return {
      header: [
        'subject',
        'CPU µs a notification',
        'ratio (quartiles)',
        'CPU µs a request',
        'ratio (quartiles)',
      ],
      rows: results.map((row) => [
        row.label,
        number(row.notification.median),
        spread(row.notificationRatio),
        number(row.request.median),
        spread(row.requestRatio),
      ]),
      notes: [
        'Each notification and answer is another one. In a first lap every payment and every address was compared with ' +
          'what was sealed and signed, and every request was verified. The limit does the same work: it checks clock, ' +
          'serial and signature of all that comes, the tag of what is sealed and the merchant of a payment; its request ' +
          'has a nonce of its own, a JSON body and the same header, and its answer is verified. It does not check what ' +
          'the caller gives, that base64 and UTF-8 are well-formed, or numbers beyond 2^53, and it has no errors, ' +
          'repetitions, spare host or events.',
        `The figures of requests begin after ${warmUps(quick) * PER_TURN} of each: Node compiles what a request uses once only then.`,
      ],
      results,
      bounds: [
        atLeast('notification, ratio to the limit', ours.notificationRatio.median, 0.85),
        atLeast('signed request, ratio to the limit', ours.requestRatio.median, 0.85),
      ],
    };
  } finally {
    await shop.close();
  }
}

async function measureNotifications(subjects, quick) {
  const turns = 8;
  const perTurn = 100;
  const all = makeNotifications(turns * perTurn);
  for (const { name, notification } of subjects) {
    for (const one of all) {
      if (isDeepStrictEqual(await notification(one), one.expected)) continue;
      throw new Error(`${name} reads another payment out of a notification`);
    }
  }
  return interleaved(
    subjects,
    (quick ? 8 : 40) * turns,
    ({ notification }, round) => {
      const from = ((round + turns) % turns) * perTurn;
      return timed(all.slice(from, from + perTurn), notification);
    },
    turns,
  );
}

async function measureRequests(subjects, wire, quick) {
  const orders = Array.from({ length: PER_TURN }, (_, index) => orderOf(index));
  const answers = makeAnswers(PER_TURN);
  for (const { name, request } of subjects) {
    wire.load(answers);
    for (const [index, order] of orders.entries()) {
      if ((await request(order)) !== answers[index].codeUrl) throw new Error(`${name} reads another answer`);
      checkRequest(name, wire.last, order);
    }
  }
  return interleaved(
    subjects,
    quick ? 20 : 120,
    ({ request }) => {
      wire.load(answers);
      return timed(orders, request);
    },
    warmUps(quick),
  );
}

/** Microseconds of CPU time for one, of many one after the other: other work on the machine does not count. */
async function timed(inputs, work) {
  const started = process.cpuUsage();
  for (const input of inputs) {
    const result = work(input);
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / inputs.length;
}

/** What was sent is the order, signed with the merchant's key. */
function checkRequest(name, { path, authorization, body }, order) {
  const text = Buffer.from(body).toString();
  const {
    timestamp,
    nonce_str: nonce,
    signature,
  } = Object.fromEntries(
    [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
  );
  const message = Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${text}\n`);
  const isSigned = verify('sha256', message, merchant.merchantPublicKey, Buffer.from(signature, 'base64'));
  const sent = JSON.parse(text);
  const isWhole = Object.entries(order).every(([key, value]) => isDeepStrictEqual(sent[key], value));
  if (!isSigned || !isWhole || sent.mchid !== merchant.mchId)
    throw new Error(`${name} sends another request`);
}
