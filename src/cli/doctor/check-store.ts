import { randomUUID } from 'node:crypto';
import type { ResolvedSharedOptions } from '../../conf/shared-options.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { WechatError } from '../../core/wechat.errors.js';
import { WechatEvents } from '../../observe/wechat.events.js';
import { openStore } from '../../store/open-store.js';
import type { OpenedStore } from '../../store/opened-store.js';
import { openRecordStore } from '../../store/records/open-record-store.js';
import type { DoctorContext } from './doctor-context.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Above this a read that has to ask the store is felt. */
const SLOW_MS = 20;
/** How long what is written lives. Files have no expiry, so only a record, which is removed, is written there. */
const LIFE_MS = 1000;

/**
 * Uses the store as the module does, on keys of its own, and removes them. What is special to Redis (commands that are
 * refused, whether records are safe, its version) is found by `store/redis/checks/`.
 */
export async function checkStore(options: ResolvedSharedOptions, context: DoctorContext): Promise<Finding[]> {
  const { store } = options;
  if (store === 'memory') {
    return [
      ok('store', 'memory: right for one process'),
      ...(await checkRecords(options, undefined, context)),
    ];
  }
  const check = `store ${kindOf(store)}`;
  const events = new WechatEvents();
  let opened: OpenedStore;
  try {
    opened = await openStore(store, { clock: context.clock, events });
  } catch (error) {
    if (!(error instanceof WechatConfigError)) return [fault(check, messageOf(error), STORE_ADVICE)];
    // As where another product opens the same store, so that it is said once.
    return error.faults.map((text) => fault('configuration', text, 'The application would not start.'));
  }
  try {
    const findings = await checkOperations(check, opened, context);
    return [...findings, ...(await checkRecords(options, opened, context))];
  } finally {
    await opened.close();
  }
}

async function checkOperations(
  check: string,
  { tokens, lease, atomic, describe }: OpenedStore,
  { clock }: DoctorContext,
): Promise<Finding[]> {
  const key = `wechat:doctor:${randomUUID()}`;
  const findings: Finding[] = [];
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      findings.push(fault(check, `${what} failed: ${messageOf(error)}`, STORE_ADVICE));
    }
  };
  await attempt('Reading', () => tokens.read(key));
  // A server that does not answer at all is one fault, not six.
  if (findings.length > 0) return findings;
  const record = { value: 'doctor', expiresAt: 0, obtainedAt: 0, version: 1 };
  if (atomic !== undefined) await attempt('Writing', () => tokens.write(key, record, LIFE_MS));
  await attempt('A lease', async () => (await lease.acquire(key, LIFE_MS))?.release());
  if (atomic !== undefined) {
    await attempt('An atomic write', async () => {
      await atomic.add(`${key}:atomic`, 'a', LIFE_MS);
      await atomic.swap(`${key}:atomic`, 'a', undefined, LIFE_MS);
    });
  }
  if (findings.length > 0) return findings;
  const ms = await readingTime(key, tokens, clock);
  // A user that may not ask the server for this needs it for nothing else.
  const name = await describe?.().catch(() => undefined);
  const about = name === undefined ? '' : `${name}: `;
  return [
    ms > SLOW_MS
      ? warning(check, `${about}answers in ${Math.round(ms)} ms`, 'Put it near the application.')
      : ok(check, `${about}reads, writes and leases work, ${ms.toFixed(1)} ms`),
  ];
}

/** The shortest of a few reads: the first one had to connect. */
async function readingTime(
  key: string,
  tokens: OpenedStore['tokens'],
  clock: DoctorContext['clock'],
): Promise<number> {
  let shortest = Infinity;
  for (let i = 0; i < 5; i++) {
    const started = clock.monotonic();
    await tokens.read(key);
    shortest = Math.min(shortest, clock.monotonic() - started);
  }
  return shortest;
}

const STORE_ADVICE =
  'Check the address, the password and the rights of the user: docs/guides/distributed.md lists the commands.';

async function checkRecords(
  options: ResolvedSharedOptions,
  opened: OpenedStore | undefined,
  { clock, environment }: DoctorContext,
): Promise<Finding[]> {
  const check = 'records';
  const context = { clock, events: new WechatEvents() };
  const keys = options.recordsKeys;
  try {
    const base = opened ?? (await openStore('memory', context));
    const records = await openRecordStore(options.records, { opened: base, keys, ...context });
    try {
      if (!records.durable) {
        const needed = usersOfRecords(environment);
        return [
          needed.length === 0
            ? ok(check, 'in memory: nothing that the variables configure keeps any')
            : warning(check, `${IN_MEMORY} ${needed.join('; ')}.`, DURABLE_ADVICE),
        ];
      }
      const risk = await records.risk?.().catch(() => undefined);
      if (risk !== undefined) return [fault(check, risk, 'Correct the settings of the server.')];
      const key = `wechat:record:doctor:${randomUUID()}`;
      await records.store.set(key, 'doctor', 0);
      await (records.tryList?.() ?? records.store.list(key));
      await records.store.delete(key);
      return [ok(check, keys === undefined ? 'kept, not encrypted' : 'kept and encrypted')];
    } finally {
      await records.close();
    }
  } catch (error) {
    return [fault(check, messageOf(error), 'Check WECHAT_RECORDS and the store that it names.')];
  }
}

const IN_MEMORY = 'Records are kept in memory only, and are lost at each restart:';
const DURABLE_ADVICE =
  'Set WECHAT_RECORDS to file:DIR, redis://... or postgres://...: see docs/guides/backup.md for what they are.';

/** What the variables configure that keeps records, and what these are. */
function usersOfRecords(environment: DoctorContext['environment']): string[] {
  const isSet = (name: string): boolean => Boolean(environment[name]?.trim());
  const hasOpenOrders = environment['WECHAT_PAY_OPEN_ORDERS']?.trim().toLowerCase() === 'on';
  return [
    ...(isSet('WECHAT_OPEN_APP_ID') ? ['tickets and refresh tokens of the Open Platform'] : []),
    ...(isSet('WECHAT_WORK_SUITE_ID') ? ['tickets and permanent codes of WeCom suites'] : []),
    ...(isSet('WECHAT_WORK_KF_SECRET') ? ['cursors of WeCom customer service'] : []),
    ...(hasOpenOrders ? ['open orders of WeChat Pay'] : []),
  ];
}

/** What a store is called in the report; never its URL, which may hold a password. */
function kindOf(store: ResolvedSharedOptions['store']): string {
  return typeof store === 'string' ? store.split(':')[0]! : 'of the application';
}

const messageOf = (error: unknown): string =>
  error instanceof WechatError ? error.message : error instanceof Error ? error.name : 'an unknown error';
