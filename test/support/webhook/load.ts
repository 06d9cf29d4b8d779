import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'node:http';
import type { AccountConf } from '../../../src/account/conf/account-conf.js';
import { accountConf } from '../account-conf.js';
import { contentOf, nextMsgId, opened, signed, textXml } from './pushes.js';
import type { WireRequest } from './pushes.js';

/** The kinds of requests in a load, with their weights. */
export type Mix = Partial<Record<RequestKind, number>>;
export type RequestKind = 'valid' | 'badSignature' | 'boundaryShift' | 'replay' | 'malformed' | 'oversize';

/** The results of a load. */
export interface LoadReport {
  sent: Record<RequestKind, number>;
  /** Contents of valid messages that were answered with their own reply. */
  answered: Set<string>;
  /** Valid messages that got another answer, or none. */
  lost: string[];
  /** Forged requests that were not refused. */
  accepted: number;
  /** Answers with a status of 500 or more. */
  failures: number;
  /** Milliseconds from request to answer for valid messages, sorted. */
  latencies: number[];
}

export interface LoadOptions {
  urls: string[];
  /** Requests a second. */
  rate: number;
  seconds: number;
  mix: Mix;
  seed: number;
  /** Whether valid messages without an answer are delivered again to another process, as WeChat does. */
  redeliver?: boolean;
}

interface Planned extends WireRequest {
  kind: RequestKind;
  content: string;
}

/** A percentile of a sorted list. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** A random number generator with a seed, so that a load can be repeated. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sends requests at a steady rate and judges every answer. */
export async function runLoad(options: LoadOptions): Promise<LoadReport> {
  const conf = accountConf();
  const next = random(options.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const report: LoadReport = {
    sent: { valid: 0, badSignature: 0, boundaryShift: 0, replay: 0, malformed: 0, oversize: 0 },
    answered: new Set(),
    lost: [],
    accepted: 0,
    failures: 0,
    latencies: [],
  };
  // Signed again for each load, so that its timestamp stays inside the time window.
  cheap = undefined;
  const earlier: Planned[] = [];
  const pending: Promise<void>[] = [];
  const started = performance.now();
  const total = options.rate * options.seconds;
  for (let i = 0; i < total; i++) {
    const ahead = started + (i / options.rate) * 1000 - performance.now();
    if (ahead > 2) await sleep(ahead);
    const planned = plan(kindOf(options.mix, next()), i, conf, next, earlier);
    report.sent[planned.kind]++;
    const url = options.urls[i % options.urls.length]!;
    pending.push(deliver(planned, url, options, conf, agent, report));
    if (pending.length >= 5000) await Promise.all(pending.splice(0));
  }
  await Promise.all(pending);
  agent.destroy();
  report.latencies.sort((a, b) => a - b);
  return report;
}

/** A flood repeats one request, because the sender must not be slower than the receiver. */
let cheap: WireRequest | undefined;

function kindOf(mix: Mix, at: number): RequestKind {
  const entries = Object.entries(mix) as [RequestKind, number][];
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of entries) if ((left -= weight) < 0) return kind;
  return entries[0]![0];
}

function plan(
  kind: RequestKind,
  i: number,
  conf: AccountConf,
  next: () => number,
  earlier: Planned[],
): Planned {
  if (kind === 'replay' && earlier.length > 0) {
    return { ...earlier[Math.floor(next() * earlier.length)]!, kind };
  }
  if (kind === 'badSignature') {
    cheap ??= signed(conf, textXml('never accepted'));
    return { kind, content: '', ...forge(kind, cheap, next) };
  }
  const content = `load ${i}`;
  const genuine = signed(conf, textXml(content, { MsgId: nextMsgId() }));
  const planned = { kind: kind === 'replay' ? 'valid' : kind, content, ...forge(kind, genuine, next) };
  if (planned.kind === 'valid' && earlier.length < 2000) earlier.push(planned);
  return planned;
}

function forge(kind: RequestKind, { query, body }: WireRequest, next: () => number): WireRequest {
  switch (kind) {
    case 'badSignature':
      return { query: { ...query, msg_signature: '0123456789'.repeat(4) }, body };
    case 'boundaryShift': {
      // Characters are moved from the ciphertext to the nonce, so the joined text that is signed stays nearly the same.
      const cut = 1 + Math.floor(next() * 20);
      const encrypt = /<Encrypt><!\[CDATA\[(.+?)\]\]>/.exec(body)![1]!;
      const moved = encrypt.slice(0, cut).replace(/[^0-9A-Za-z]/g, 'x');
      return {
        query: { ...query, nonce: `${query['nonce']!.slice(0, 8)}${moved}`.slice(0, 32) },
        body: body.replace(encrypt, encrypt.slice(cut)),
      };
    }
    case 'malformed':
      return { query, body: body.slice(0, -7) };
    case 'oversize':
      return { query, body: body + ' '.repeat(70_000) };
    default:
      return { query, body };
  }
}

async function deliver(
  planned: Planned,
  url: string,
  options: LoadOptions,
  conf: AccountConf,
  agent: Agent,
  report: LoadReport,
): Promise<void> {
  const genuine = planned.kind === 'valid' || planned.kind === 'replay';
  const targets =
    genuine && options.redeliver ? [url, ...options.urls.filter((one) => one !== url), url] : [url];
  const began = performance.now();
  for (const target of targets) {
    const { status, body } = await post(target, planned, agent);
    if (status >= 500) report.failures++;
    if (!genuine) {
      if (status === 200) report.accepted++;
      return;
    }
    if (status === 200 && contentOf(opened(conf, body)) === `echo: ${planned.content}`) {
      report.latencies.push(performance.now() - began);
      report.answered.add(planned.content);
      return;
    }
  }
  report.lost.push(planned.content);
}

/** Posts a request. The status is 0 when the connection broke. */
function post(
  url: string,
  { query, body }: WireRequest,
  agent: Agent,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve) => {
    const target = `${url}/wechat?${new URLSearchParams(query).toString()}`;
    const headers = { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(body) };
    const sending = request(target, { method: 'POST', agent, headers, timeout: 6000 }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      response.on('error', () => resolve({ status: 0, body: '' }));
    });
    sending.on('timeout', () => sending.destroy());
    sending.on('error', () => resolve({ status: 0, body: '' }));
    sending.end(body);
  });
}
