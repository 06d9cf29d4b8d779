import type { AuthorizerRecord } from '../../../src/open-platform/index.js';
import type { FakeOpenPlatform } from './fake-open-platform.js';
import type { PlatformProcess } from './platform-process.js';

/** What went wrong in races; all lists are empty where nothing did. */
export interface RaceOutcome {
  errors: string[];
  /** How many accounts have exactly one record. */
  records: number;
  /** Accounts whose record has another refresh token than WeChat. */
  wrongTokens: string[];
  failedCalls: string[];
}

/**
 * Lets a browser's redirect and WeChat's push, each at both processes, race for the authorization of one account after
 * the other.
 */
export async function raceForCodes(
  fake: FakeOpenPlatform,
  processes: readonly [PlatformProcess, PlatformProcess],
  { rounds, differentCodes }: { rounds: number; differentCodes: boolean },
): Promise<RaceOutcome> {
  const outcome: RaceOutcome = { errors: [], records: 0, wrongTokens: [], failedCalls: [] };
  const [one, two] = processes;
  await one.event({ InfoType: 'component_verify_ticket', ComponentVerifyTicket: goodTicket(fake, 0) });
  for (let round = 0; round < rounds; round++) {
    const appId = `wxrace${round}`;
    const redirectCode = fake.authorize(appId);
    const pushCode = differentCodes ? fake.authorize(appId) : redirectCode;
    fake.delayMs = round % 4;
    const push = { InfoType: 'authorized', AuthorizerAppid: appId, AuthorizationCode: pushCode };
    const attempts = [
      () => one.ask({ ask: 'exchange', code: redirectCode }),
      () => two.event(push).then(acknowledged),
      () => two.ask({ ask: 'exchange', code: redirectCode }),
      () => one.event(push).then(acknowledged),
    ];
    // Which of them is first changes from round to round.
    const begun = [...attempts.slice(round % 4), ...attempts.slice(0, round % 4)].map((begin) => begin());
    for (const attempt of begun) {
      await attempt.catch((error: unknown) => outcome.errors.push(`${appId}: ${String(error)}`));
    }
  }
  fake.delayMs = 0;
  await settled(fake);
  const { authorizers } = await two.ask<{ authorizers: AuthorizerRecord[] }>({ ask: 'export' });
  outcome.records = new Set(authorizers.map(({ appId }) => appId)).size;
  for (const { appId, refreshToken } of authorizers) {
    if (fake.authorizers.get(appId)!.refreshToken !== refreshToken) outcome.wrongTokens.push(appId);
    for (const process of processes) {
      await process
        .ask({ ask: 'call', appId })
        .catch((error: unknown) => outcome.failedCalls.push(`${appId}: ${String(error)}`));
    }
  }
  return outcome;
}

/**
 * Kills a process at the moment in which it has acknowledged a ticket or an authorization, again and again, and looks in
 * the last one whether everything is there.
 */
export async function killAfterAcknowledgement(
  fake: FakeOpenPlatform,
  start: () => Promise<PlatformProcess>,
  times: number,
): Promise<{ missing: string[]; notAcknowledged: string[] }> {
  const missing: string[] = [];
  const notAcknowledged: string[] = [];
  const accounts: string[] = [];
  let process = await start();
  for (let time = 0; time < times; time++) {
    const isTicket = time % 2 === 0;
    const appId = `wxkill${time}`;
    const { body } = isTicket
      ? await process.event({
          InfoType: 'component_verify_ticket',
          ComponentVerifyTicket: goodTicket(fake, time),
          CreateTime: String(FIRST_TICKET + time),
        })
      : await process.event({
          InfoType: 'authorized',
          AuthorizerAppid: appId,
          AuthorizationCode: fake.authorize(appId),
        });
    if (body !== 'success') notAcknowledged.push(String(time));
    await process.kill();
    process = await start();
    if (isTicket) {
      const { ticketAt } = await process.ask<{ ticketAt?: number }>({ ask: 'status' });
      if (ticketAt !== FIRST_TICKET + time) missing.push(`ticket ${time}`);
    } else {
      accounts.push(appId);
    }
  }
  const isThere = async (): Promise<boolean> => {
    const { authorizers } = await process.ask<{ authorizers: AuthorizerRecord[] }>({ ask: 'export' });
    const whole = authorizers.filter(({ refreshToken }) => refreshToken !== undefined);
    return accounts.every((appId) => whole.some((record) => record.appId === appId));
  };
  await within(30_000, isThere).catch(() => missing.push('an authorization'));
  for (const appId of accounts) {
    await process
      .ask({ ask: 'call', appId })
      .catch((error: unknown) => missing.push(`${appId}: ${String(error)}`));
  }
  await process.kill();
  return { missing, notAcknowledged };
}

/** `CreateTime` of the first ticket; each is a second newer than the one before. */
const FIRST_TICKET = 1_800_000_000;

function acknowledged({ body }: { body: string }): void {
  if (body !== 'success') throw new Error(`a push was answered ${body}`);
}

/** @throws where the condition does not come true in time: a process that was killed has its code for some seconds. */
async function within(ms: number, condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`the condition did not come true within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function goodTicket(fake: FakeOpenPlatform, number: number): string {
  const ticket = `ticket@@@${number}`;
  fake.goodTickets.add(ticket);
  return ticket;
}

/** Waits until no call has come for a while. */
async function settled(fake: FakeOpenPlatform): Promise<void> {
  let calls = -1;
  while (fake.calls.length !== calls) {
    calls = fake.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
