import { textOf } from '../util/text.js';
import type { Account } from '../state/account/account.js';
import type { AccountSettings } from '../state/account/account-settings.js';
import type { DeliveryAnswer } from './delivery.js';
import { deliver } from './delivery.js';
import type { EnvelopeOptions } from './push-envelope.js';
import { seal } from './push-envelope.js';
import type { PushFields } from './push-message.js';
import { completePush } from './push-message.js';
import type { Judgement, PushReply } from './push-reply.js';
import { judge } from './push-reply.js';
import type { PushFate } from '../console-protocol.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { WireLog } from '../state/wire-log.js';
import type { XmlStyle } from './xml.js';

/** What may differ from the account's settings for one push. */
export interface PushOptions {
  mode?: AccountSettings['encryptMode'];
  format?: AccountSettings['format'];
  webhookUrl?: string;
  replyTimeoutMs?: number;
  deliveries?: number;
  /** Encrypt with the previous AES key (1) instead of the current one (0). */
  keyIndex?: number;
  xmlStyle?: XmlStyle;
}

/** The result of a push. */
export interface PushResult {
  /** One entry for each delivery that was made; status 0 where no answer came in time. */
  deliveries: { status: number; ms: number; body: string }[];
  /** The passive reply, opened; `null` when there is none. */
  reply: PushReply | null;
  outcome: 'replied' | 'success' | 'failed';
  /** Why it failed, as the wire log says of its last delivery. */
  why?: string;
}

/** An account lacks a setting that a push needs. */
export class PushNotPossible extends Error {}

/** What the user sees when an account does not answer. */
const FAILURE_NOTICE = '该公众号提供的服务出现故障，请稍后再试';

/** Delivers pushes: signed, encrypted, up to three times, each within WeChat's time-out. */
export class PushSender {
  constructor(private readonly state: SimulatorState) {}

  async push(account: Account, given: PushFields, options: PushOptions = {}): Promise<PushResult> {
    const settings = sealedBy(account, options);
    const fields = completePush(account, given, this.state.pushSeconds, this.state.baseUrl);
    const plan = this.plan(settings, options);
    const result: PushResult = { deliveries: [], reply: null, outcome: 'failed' };
    const limit = options.deliveries ?? settings.deliveries;
    for (let delivery = 1; delivery <= limit && !this.state.stopped.aborted; delivery++) {
      const judgement = await this.deliverOnce(
        account.appId,
        settings,
        fields,
        plan,
        options,
        delivery,
        result,
      );
      takeJudgement(result, judgement);
      if (judgement.outcome !== 'failed') break;
    }
    this.show(account, fields, result);
    return result;
  }

  /** Whether the account has what a push needs. */
  isReachable(account: Account): boolean {
    try {
      this.check(account);
      return true;
    } catch {
      return false;
    }
  }

  /** @throws PushNotPossible when the account lacks what a push needs */
  check(account: Account, options: PushOptions = {}): void {
    this.plan(sealedBy(account, options), options);
  }

  private plan(settings: AccountSettings, options: PushOptions): Omit<EnvelopeOptions, 'seconds'> {
    const mode = options.mode ?? settings.encryptMode;
    const webhookUrl = options.webhookUrl ?? settings.webhookUrl;
    const lack = !webhookUrl
      ? 'webhookUrl'
      : settings.token === ''
        ? 'token'
        : mode !== 'normal' && settings.aesKeys.length === 0
          ? 'encodingAesKey'
          : undefined;
    if (lack !== undefined || !webhookUrl) {
      throw new PushNotPossible(
        `Account ${settings.appId} has no ${lack}, which a push in mode "${mode}" needs. Set it with ${lack === 'webhookUrl' ? 'simulator.deliversTo(), or ' : ''}PUT /_simulator/accounts/${settings.appId}.`,
      );
    }
    const { keyIndex, xmlStyle } = options;
    return { mode, format: options.format ?? settings.format, webhookUrl, keyIndex, xmlStyle };
  }

  private async deliverOnce(
    appId: string,
    settings: AccountSettings,
    fields: PushFields,
    plan: Omit<EnvelopeOptions, 'seconds'>,
    options: PushOptions,
    delivery: number,
    result: PushResult,
  ): Promise<Judgement> {
    const at = this.state.clock.now();
    const envelope = seal(settings, fields, { ...plan, seconds: this.state.pushSeconds });
    const timeout = options.replyTimeoutMs ?? settings.replyTimeoutMs;
    const exchange = {
      at,
      direction: 'push',
      method: 'POST',
      path: `${envelope.url.pathname}${envelope.url.search}`,
      url: envelope.url.origin,
      appId,
      ...(settings.appId !== appId && { platform: settings.appId }),
      mode: plan.mode,
      format: plan.format,
      delivery,
      request: { raw: envelope.body, plain: envelope.plain },
    } as const;
    const begun = this.state.wire.begin(exchange);
    const answer = await deliver(
      'POST',
      envelope.url,
      envelope.body,
      envelope.contentType,
      timeout,
      this.state.stopped,
    );
    result.deliveries.push({ status: answer.status, ms: answer.ms, body: answer.body });
    const judgement: Judgement = answer.failure
      ? { outcome: 'failed', why: answer.failure }
      : judge(settings, plan.mode, fields, answer.status, answer.body);
    this.log({ line: { ...exchange, id: begun }, answer, judgement });
    return judgement;
  }

  private log(it: {
    line: Parameters<WireLog['begin']>[0] & { id: number };
    answer: DeliveryAnswer;
    judgement: Judgement;
  }): void {
    const { judgement } = it;
    this.state.wire.add({
      ...it.line,
      ms: it.answer.ms,
      status: it.answer.status,
      response: {
        raw: it.answer.body,
        ...(judgement.outcome === 'replied' && { plain: judgement.plain }),
      },
      verdict: judgement.outcome === 'failed' ? judgement.why : judgement.outcome,
      ok: judgement.outcome !== 'failed',
      ...(judgement.outcome === 'replied' && judgement.warning && { warnings: [judgement.warning] }),
    });
  }

  /** What the person's phone shows afterwards. */
  private show(account: Account, fields: PushFields, result: PushResult): void {
    const { appId, settings } = account;
    const openid = String(fields.FromUserName);
    if (result.reply) {
      const content = result.reply.parsed;
      const kind = textOf(content.MsgType) || 'json';
      const ms = timeOf(result);
      const delivery = result.deliveries.length;
      this.state.chat.add({ appId, openid, from: 'account', via: 'reply', kind, content, ms, delivery });
    } else if (result.outcome === 'failed' && settings.kind === 'official' && isNoticed(fields)) {
      const content = { Content: FAILURE_NOTICE };
      this.state.chat.add({ appId, openid, from: 'system', via: 'notice', kind: 'text', content });
    }
  }
}

/** Notes in `result` what the last delivery came to. */
export function takeJudgement(result: PushResult, judgement: Judgement): void {
  result.outcome = judgement.outcome;
  if (judgement.outcome === 'replied') result.reply = judgement.reply;
  if (judgement.outcome === 'failed') result.why = judgement.why;
  else delete result.why;
}

/** How long a push took, with all its deliveries, in milliseconds. */
export const timeOf = ({ deliveries }: Pick<PushResult, 'deliveries'>): number =>
  deliveries.reduce((sum, { ms }) => sum + ms, 0);

/** What a line of the chat says about a push. */
export const fateOf = (result: PushResult): PushFate => ({
  outcome: result.outcome,
  ms: timeOf(result),
  ...(result.why !== undefined && { why: result.why }),
});

/**
 * The settings that a push is sealed with. A platform that acts for the account gets its pushes, always encrypted with
 * the platform's key and for the platform's id; an address that is given for one push is the account's own webhook.
 */
function sealedBy({ settings, channel }: Account, options: PushOptions): AccountSettings {
  if (!channel || options.webhookUrl !== undefined) return settings;
  const { receiveId, token, aesKeys, webhookUrl } = channel;
  return { ...settings, appId: receiveId, token, aesKeys, webhookUrl, encryptMode: 'safe', format: 'xml' };
}

/** The failure notice appears for messages and menu clicks. */
const isNoticed = ({ MsgType, Event }: PushFields): boolean => MsgType !== 'event' || Event === 'CLICK';
