import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { bundleProgram } from '../bundle-program.js';
import { WorkCaller } from '../work-caller.js';
import { SuiteProcess } from './suite-process.js';

const SUITE = 'wwkilledsuite00001';
const SECRETS = {
  suiteSecret: 'secret-of-the-suite',
  token: 'suiteToken',
  encodingAesKey: 'suite0EncodingAESKey00000000000000000000010',
};
/** The time of the first ticket; each is ten seconds newer than the one before. */
const FIRST_TICKET = 1_800_000_000;
/** Long enough for a process on a busy machine: what is tested is what is recorded before the answer. */
const ANSWER_MS = 5000;
/** How long a code may take to be exchanged: a killed process may have had the right to it for 15 seconds. */
const EXCHANGE_MS = 30_000;

/** What came of it; all lists are empty where nothing was lost. */
export interface KilledSuitesReport {
  kills: number;
  /** Tickets and codes that were not answered `success`. */
  notAcknowledged: string[];
  /** Rounds after which not the newest ticket was kept. */
  lostTickets: number[];
  /** Corps whose permanent code is missing. */
  lostCorps: string[];
  /** Corps for which no call can be made at the end, with the reason. */
  deadCorps: string[];
  /** How often the simulator was asked to exchange a code; once for each is enough. */
  exchanges: number;
}

/**
 * Kills the process of a suite, again and again, at the moment in which it has acknowledged a new ticket, an older one,
 * and the installation of a further corp. At the end a last process is asked whether everything is there.
 */
export async function killSuites(kills: number): Promise<KilledSuitesReport> {
  const folder = await mkdtemp(join(tmpdir(), 'wechat-suite-kills-'));
  const program = await bundleProgram('test/support/work/suite-program.ts');
  const corpIds = Array.from({ length: kills }, (_, i) => `wwkilled${String(i).padStart(10, '0')}`);
  const simulator = await WechatSimulator.start({
    wireLimit: 10,
    corps: corpIds.map((corpId) => ({ corpId, agents: {} })),
  });
  const report: KilledSuitesReport = {
    kills: 0,
    notAcknowledged: [],
    lostTickets: [],
    lostCorps: [],
    deadCorps: [],
    exchanges: 0,
  };
  const start = () =>
    SuiteProcess.start(program.path, {
      suites: { hr: { suiteId: SUITE, ...SECRETS } },
      apiBaseUrl: `${simulator.url}/qyapi`,
      records: `file:${folder}`,
    });
  let process: SuiteProcess | undefined;
  try {
    const caller = new WorkCaller(simulator);
    await caller.control('PUT', `/suites/${SUITE}`, SECRETS);
    const push = async (infoType: string, fields: object): Promise<void> => {
      const { outcome } = await caller.control('POST', `/suites/${SUITE}/events`, {
        infoType,
        fields,
        callbackUrl: `${process!.url}/wechat/command`,
        replyTimeoutMs: ANSWER_MS,
        deliveries: 1,
      });
      if (outcome !== 'success') report.notAcknowledged.push(`${infoType} of round ${report.kills}`);
    };
    for (const [round, corpId] of corpIds.entries()) {
      process = await start();
      await checkRecords(process, corpIds.slice(0, round), report);
      const at = FIRST_TICKET + 10 * round;
      // `drop` issues a ticket without pushing it.
      await caller.control('POST', `/suites/${SUITE}/ticket`, { value: `ticket-${round}`, drop: 1 });
      await push('suite_ticket', { SuiteTicket: `ticket-${round}`, TimeStamp: at });
      await push('suite_ticket', { SuiteTicket: `dead-${round}`, TimeStamp: at - 5 });
      const installation = { corpId, via: 'redirect' };
      const { authCode } = await caller.control('POST', `/suites/${SUITE}/authorize`, installation);
      await push('create_auth', { AuthCode: authCode });
      await process.kill();
      report.kills++;
    }
    process = await start();
    await checkRecords(process, corpIds, report);
    for (const corpId of corpIds) {
      await process
        .ask({ ask: 'call', corpId })
        .catch((error: unknown) => report.deadCorps.push(`${corpId}: ${String(error)}`));
    }
    report.exchanges = simulator.state().suites[SUITE]!.permanentCodeRequests;
  } finally {
    await process?.kill();
    await simulator.stop();
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  }
  return report;
}

/** Looks whether a fresh process has the newest ticket, and every corp that was acknowledged. */
async function checkRecords(
  process: SuiteProcess,
  corpIds: readonly string[],
  report: KilledSuitesReport,
): Promise<void> {
  const last = corpIds.length - 1;
  if (last < 0) return;
  const ticketTime = await process.ask<number>({ ask: 'ticket-time' });
  if (ticketTime !== FIRST_TICKET + 10 * last) report.lostTickets.push(last);
  const missing = async (): Promise<string[]> => {
    const corps = await process.ask<{ corpId: string }[]>({ ask: 'corps' });
    return corpIds.filter((corpId) => !corps.some((one) => one.corpId === corpId));
  };
  const end = Date.now() + EXCHANGE_MS;
  while ((await missing()).length > report.lostCorps.length && Date.now() < end) await sleep(20);
  const known = new Set(report.lostCorps);
  report.lostCorps.push(...(await missing()).filter((corpId) => !known.has(corpId)));
}
