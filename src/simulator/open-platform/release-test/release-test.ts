import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PushSender } from '../../push/push-sender.js';
import type { PushFields } from '../../push/push-message.js';
import { Account } from '../../state/account/account.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { randomOpenId } from '../../util/random.js';
import { isObject } from '../../util/json.js';
import type { EventSender } from '../push/event-sender.js';
import type { TicketPushes } from '../push/ticket-pushes.js';
import type { Authorization } from '../state/authorization.js';
import type { Component } from '../state/component.js';
import { channelOf } from '../state/components.js';
import { TEST_PAIRS } from './test-accounts.js';

/** One line of the result page. */
export interface ReleaseCase {
  name: string;
  passed: boolean;
  /** What was seen, in a sentence. */
  detail: string;
}

const TEXT = 'TESTCOMPONENT_MSG_TYPE_TEXT';
const EVENT = 'LOCATION';

/** One account of the pair, while the test runs. */
interface Tested {
  readonly account: Account;
  readonly authorization: Authorization;
  readonly code: string;
  readonly openid: string;
}

/** What a step found: nothing wrong, or why it failed. */
type Fault = string | undefined;

/**
 * 全网发布检测: WeChat tries a platform with an official account and a mini program of its own before all accounts may
 * authorize it. The test accounts exist only while the test runs.
 */
export class ReleaseTest {
  isRunning = false;

  constructor(
    private readonly state: SimulatorState,
    private readonly tickets: TicketPushes,
    private readonly events: EventSender,
    private readonly sender: PushSender,
  ) {}

  /** @param pair 1 to 5; by default one is drawn */
  async run(
    component: Component,
    pair = randomInt(1, TEST_PAIRS.length + 1),
  ): Promise<{ pair: number; cases: ReleaseCase[] }> {
    this.isRunning = true;
    const { official, mini } = TEST_PAIRS[pair - 1]!;
    const accounts = [
      new Account(
        { appId: official[0], originalId: official[1], kind: 'official', format: 'xml' },
        this.state.clock,
      ),
      new Account({ appId: mini[0], originalId: mini[1], kind: 'mini', format: 'xml' }, this.state.clock),
    ];
    for (const account of accounts) {
      account.isHidden = true;
      this.state.accounts.set(account.appId, account);
    }
    try {
      return { pair, cases: await this.cases(component, accounts) };
    } finally {
      for (const { appId } of accounts) {
        this.state.accounts.delete(appId);
        component.authorizations.get(appId)?.replace();
        component.authorizations.delete(appId);
      }
      this.isRunning = false;
    }
  }

  private async cases(component: Component, accounts: readonly Account[]): Promise<ReleaseCase[]> {
    const cases: ReleaseCase[] = [];
    const step = async (name: string, good: string, run: () => Fault | Promise<Fault>): Promise<void> => {
      const fault = await run();
      cases.push({ name, passed: fault === undefined, detail: fault ?? good });
    };
    let preAuthCode = '';
    const tested: Tested[] = [];

    await step('组件ticket正确接收 component_verify_ticket', 'answered "success"', () =>
      this.pushTicket(component),
    );
    await step('生成预授权码 pre_auth_code', 'made for the platform', () => {
      if (!component.tickets.isTaken) return 'The platform has taken no ticket in the last twelve hours.';
      preAuthCode = component.preAuthCodes.issue(undefined);
      return undefined;
    });
    await step(
      '获取授权code authorization code',
      'pushed for both accounts, answered "success"',
      async () => {
        for (const account of accounts) {
          const sets = component.setsFor(account.settings.kind);
          const { authorization } = component.authorize(account.appId, { sets, tokens: true });
          account.channel = channelOf(component, account.appId);
          const code = component.authCodes.issue(authorization);
          tested.push({ account, authorization, code, openid: randomOpenId() });
        }
        return firstOf(tested, ({ account, code }) => this.pushCode(component, account, code, preAuthCode));
      },
    );
    await step('授权 authorization', 'both codes were exchanged', () =>
      firstOf(tested, (one) => this.exchanged(component, one)),
    );
    await step('返回Api文本消息 text through the API', 'sent with the token of the code', () =>
      firstOf(tested, (one) => this.apiText(component, one)),
    );
    await step('返回普通文本消息 passive text', `answered ${TEXT}_callback`, () =>
      firstOf(tested, (one) => this.passiveText(one, { MsgType: 'text', Content: TEXT }, `${TEXT}_callback`)),
    );
    await step('发送事件消息 event', `answered ${EVENT}from_callback`, () =>
      firstOf(tested.slice(0, 1), (one) =>
        this.passiveText(one, { MsgType: 'event', Event: EVENT }, `${EVENT}from_callback`),
      ),
    );
    await step('取消授权 withdrawal', 'answered "success"', () =>
      firstOf(tested, (one) => this.withdraw(component, one)),
    );
    return cases;
  }

  private async pushTicket(component: Component): Promise<Fault> {
    const lack = this.events.lackOf(component.settings);
    if (lack) return `The platform has no ${lack}.`;
    const { outcome, deliveries } = await this.tickets.push(component);
    return outcome === 'success' ? undefined : `The ticket was not answered "success": ${seen(deliveries)}.`;
  }

  private async pushCode(
    component: Component,
    account: Account,
    code: string,
    preAuthCode: string,
  ): Promise<Fault> {
    const { outcome, deliveries } = await this.events.push(component, {
      InfoType: 'authorized',
      AuthorizerAppid: account.appId,
      AuthorizationCode: code,
      AuthorizationCodeExpiredTime: this.state.pushSeconds + component.authCodes.lifeSeconds,
      PreAuthCode: preAuthCode,
    });
    if (outcome === 'success') return undefined;
    return `${account.appId}: "authorized" was not answered "success": ${seen(deliveries)}.`;
  }

  private async exchanged(component: Component, { account, code }: Tested): Promise<Fault> {
    const done = await this.until(component, () => component.authCodes.isUsed(code));
    return done ? undefined : `${account.appId}: the code was not exchanged in time.`;
  }

  /** The answer is empty; the text comes through the API, with the token that the code in the message brings. */
  private async apiText(component: Component, { account, code, openid }: Tested): Promise<Fault> {
    const { appId } = account;
    const result = await this.push(account, openid, { MsgType: 'text', Content: `QUERY_AUTH_CODE:${code}` });
    const [first] = result.deliveries;
    if (first?.status !== 200 || (first.body !== '' && first.body !== 'success')) {
      return `${appId}: QUERY_AUTH_CODE was not answered with nothing: ${seen(result.deliveries)}.`;
    }
    const wanted = `${code}_from_api`;
    const sent = await this.until(component, () =>
      this.state.messages
        .all()
        .some(
          (message) => message.appId === appId && message.to === openid && textIn(message.body) === wanted,
        ),
    );
    return sent ? undefined : `${appId}: no customer-service text "…_from_api" in time.`;
  }

  private async passiveText(
    { account, openid }: Tested,
    message: PushFields,
    wanted: string,
  ): Promise<Fault> {
    const result = await this.push(account, openid, message);
    const { MsgType, Content } = result.reply?.parsed ?? {};
    if (MsgType === 'text' && Content === wanted) return undefined;
    const got = result.reply ? JSON.stringify(Content ?? MsgType) : seen(result.deliveries);
    return `${account.appId}: the passive reply is not the text ${wanted}: ${got}.`;
  }

  private async withdraw(component: Component, { account, authorization }: Tested): Promise<Fault> {
    authorization.withdraw();
    const { outcome, deliveries } = await this.events.push(component, {
      InfoType: 'unauthorized',
      AuthorizerAppid: account.appId,
    });
    if (outcome === 'success') return undefined;
    return `${account.appId}: "unauthorized" was not answered "success": ${seen(deliveries)}.`;
  }

  private async push(account: Account, openid: string, message: PushFields) {
    if (!this.sender.isReachable(account)) return { deliveries: [], reply: null, outcome: 'failed' as const };
    account.people.add({ openid });
    account.windows.open(openid, 'message');
    return this.sender.push(account, { FromUserName: openid, ...message }, { deliveries: 1 });
  }

  /** Waits for what has to happen after an answer, for as long as WeChat waits for an answer. */
  private async until(component: Component, condition: () => boolean): Promise<boolean> {
    for (
      const end = Date.now() + component.settings.replyTimeoutMs;
      Date.now() < end && !this.state.stopped.aborted;
    ) {
      if (condition()) return true;
      await sleep(20, undefined, { ref: false });
    }
    return condition();
  }
}

/** The first fault that a step finds, one account after the other. */
async function firstOf(tested: readonly Tested[], step: (one: Tested) => Promise<Fault>): Promise<Fault> {
  if (tested.length === 0) return 'The steps before this one failed.';
  for (const one of tested) {
    const fault = await step(one);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What was answered, in short. */
function seen(deliveries: readonly { status: number; body: string }[]): string {
  const last = deliveries.at(-1);
  if (!last) return 'nothing was delivered, the platform has no messageUrl or was not granted messages';
  return last.status === 0
    ? 'no answer'
    : `status ${last.status}, ${JSON.stringify(last.body.slice(0, 100))}`;
}

function textIn(body: Record<string, unknown>): unknown {
  return isObject(body.text) ? body.text.content : undefined;
}
