import { Agent, request } from 'node:http';
import type { MovedClock } from '../../pay/pay-platform.js';
import { seededRandom } from '../seeded-random.js';
import { type Sent, SPOILS, Spoiler } from './spoiled-notifications.js';

/** How many are under way at once. */
const WIDTH = 16;

/** What came of spoiled notifications. */
export interface SpoilReport {
  sent: number;
  /** How often each status was answered, by what was wrong. */
  statuses: Record<string, Record<number, number>>;
  /** Those that were answered as if they were right. */
  accepted: Sent[];
}

/** Sends spoiled notifications over HTTP, the kinds in turn. */
export async function sendSpoiled(
  url: string,
  clock: MovedClock,
  count: number,
  seed = 1,
): Promise<SpoilReport> {
  const spoiler = new Spoiler(clock, seededRandom(seed));
  const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });
  const report: SpoilReport = { sent: 0, statuses: {}, accepted: [] };
  const sender = async (): Promise<void> => {
    while (report.sent < count) {
      const kind = SPOILS[report.sent++ % SPOILS.length]!;
      const sent = spoiler.spoiled(kind);
      const status = await post(url, sent, agent);
      const counts = (report.statuses[kind] ??= {});
      counts[status] = (counts[status] ?? 0) + 1;
      if (status < 300) report.accepted.push(sent);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, sender));
  agent.destroy();
  return report;
}

function post(url: string, { headers, body }: Sent, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const all = { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { method: 'POST', headers: all, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode!));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
