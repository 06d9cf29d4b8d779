import type { DeliveryAnswer } from '../../push/delivery.js';
import { deliver } from '../../push/delivery.js';
import type { Envelope } from '../../push/push-envelope.js';
import { seal } from '../../push/push-envelope.js';
import type { PushFields } from '../../push/push-message.js';
import type { PushResult } from '../../push/push-sender.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import type { Component } from '../state/component.js';
import type { ComponentSettings } from '../state/component-settings.js';

/** What came of an event. */
export type EventResult = Pick<PushResult, 'deliveries'> & { outcome: 'success' | 'failed' };

/** How long WeChat waits before it tries an event again, in milliseconds. */
const PAUSE_MS = 1000;

/** Pushes events to a platform's event URL: always encrypted, and answered by exactly `success`. */
export class EventSender {
  constructor(private readonly state: SimulatorState) {}

  /** Why the platform cannot be pushed to; `undefined` when it can. */
  lackOf({ eventUrl, token, aesKeys }: ComponentSettings): string | undefined {
    if (eventUrl === undefined) return 'eventUrl';
    if (token === '') return 'token';
    return aesKeys.length === 0 ? 'encodingAesKey' : undefined;
  }

  /** Delivers an event until it is taken. One that cannot be delivered at all has failed without a delivery. */
  async push(component: Component, info: PushFields): Promise<EventResult> {
    const result: EventResult = { deliveries: [], outcome: 'failed' };
    const fields = { AppId: component.appId, CreateTime: this.state.pushSeconds, ...info };
    if (this.lackOf(component.settings)) return result;
    for (let delivery = 1; delivery <= component.settings.deliveries; delivery++) {
      if (delivery > 1) await this.pause();
      if (this.state.stopped.aborted) break;
      // The address may have changed meanwhile.
      const taken = await this.deliverOnce(component.settings, fields, delivery, result);
      if (taken) return { ...result, outcome: 'success' };
    }
    return result;
  }

  /** Delivers an event some time later, on the simulator's clock. */
  pushLater(component: Component, milliseconds: number, make: () => PushFields): void {
    this.state.clock.setTimeout(() => {
      if (this.state.stopped.aborted) return;
      this.push(component, make()).catch((error: unknown) =>
        this.state.reportBug(error, `event to ${component.appId}`),
      );
    }, milliseconds);
  }

  private async deliverOnce(
    settings: ComponentSettings,
    fields: PushFields,
    delivery: number,
    result: EventResult,
  ): Promise<boolean> {
    const at = this.state.clock.now();
    const envelope = this.seal(settings, fields);
    const { url, body, contentType } = envelope;
    const line = {
      at,
      direction: 'push',
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      url: url.origin,
      appId: settings.appId,
      mode: 'safe',
      format: 'xml',
      delivery,
      request: { raw: body, plain: envelope.plain },
    } as const;
    const begun = this.state.wire.begin(line);
    const answer = await deliver('POST', url, body, contentType, settings.replyTimeoutMs, this.state.stopped);
    result.deliveries.push({ status: answer.status, ms: answer.ms, body: answer.body });
    const why = refusalOf(answer);
    const ended = {
      ms: answer.ms,
      status: answer.status,
      response: { raw: answer.body },
      verdict: why ?? 'success',
      ok: why === undefined,
    };
    this.state.wire.add({ ...line, ...ended, id: begun });
    return why === undefined;
  }

  private seal(settings: ComponentSettings, fields: PushFields): Envelope {
    const { appId, token, aesKeys, eventUrl = '' } = settings;
    return seal({ appId, token, aesKeys }, fields, {
      mode: 'safe',
      format: 'xml',
      webhookUrl: eventUrl,
      outer: { AppId: appId },
      seconds: this.state.pushSeconds,
    });
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        timer.clear();
        this.state.stopped.removeEventListener('abort', end);
        resolve();
      };
      const timer = this.state.clock.setTimeout(end, PAUSE_MS);
      this.state.stopped.addEventListener('abort', end);
    });
  }
}

/** Why an answer counts as a failure. */
function refusalOf({ failure, status, body }: DeliveryAnswer): string | undefined {
  if (failure !== undefined) return failure;
  if (status !== 200) return `status ${status}`;
  return body === 'success' ? undefined : 'the answer is not "success"';
}
