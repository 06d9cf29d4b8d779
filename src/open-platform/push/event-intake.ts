import { Logger } from '@nestjs/common';
import { oneLine } from '../../core/redact.js';
import type { WechatPush } from '../../message/pushes/index.js';
import { readNumber, readText } from '../../message/parse/fields.js';
import type { PlatformParts } from '../platform/platform-parts.js';
import { withdrawn } from '../records/authorizer-record.js';
import type { CodeArrival } from '../records/code-records.js';

/** What the library does with the events of a platform, before any handler sees them. */
export class EventIntake {
  private readonly logger = new Logger('WechatOpenPlatform');

  constructor(private readonly parts: PlatformParts) {}

  /**
   * Stores what an event brings. An authorization code is stored as it is; it is exchanged after the answer.
   *
   * @throws WechatStoreError where it cannot be stored.
   */
  async store(push: WechatPush, infoType: string): Promise<void> {
    const { raw, createTime } = push;
    switch (infoType) {
      case 'component_verify_ticket':
        return this.ticket(readText(raw['ComponentVerifyTicket']), createTime);
      case 'authorized':
      case 'updateauthorized':
        return this.code({
          code: readText(raw['AuthorizationCode']),
          source: 'push',
          appId: readText(raw['AuthorizerAppid']),
          createTime,
          ...expiryOf(readNumber(raw['AuthorizationCodeExpiredTime']), createTime),
        });
      case 'unauthorized':
        return this.unauthorized(readText(raw['AuthorizerAppid']), createTime);
      case 'notify_third_fasteregister':
        // The only way to the refresh token of a mini program that was just registered.
        if (readText(raw['auth_code']) === '') return;
        return this.code({
          code: readText(raw['auth_code']),
          source: 'push',
          appId: readText(raw['appid']),
          createTime,
        });
      default:
        if (push.name === 'unknown') {
          this.logger.log(
            `WeChat sent an event that is not known here: ${oneLine(infoType, 64)}. It is acknowledged.`,
          );
        }
    }
  }

  private async ticket(ticket: string, createTime: number): Promise<void> {
    const { tickets, guard, component, pending } = this.parts;
    const isNewest = await tickets.put({ ticket, createTime });
    if (!isNewest) return;
    guard.ticketCame();
    component.kept.resetFailures();
    pending.ticketCame();
  }

  private async code(arrival: CodeArrival): Promise<void> {
    const { codes, pending } = this.parts;
    if (arrival.code === '') {
      this.logger.warn(
        `WeChat reported an authorization of ${arrival.appId} without a code: importAuthorizers() brings its record.`,
      );
      return;
    }
    const kept = await codes.add(arrival);
    if (kept.state === 'pending') pending.start(arrival);
    // A redirect was faster. Its own clock dated the authorization; WeChat's is the one that counts.
    else if (kept.state === 'exchanged') await this.date(arrival);
  }

  private async date({ appId, createTime }: CodeArrival): Promise<void> {
    if (appId === undefined || createTime === undefined || !(createTime > 0)) return;
    await this.parts.records.update(appId, (record) =>
      record?.state === 'authorized' && record.authorizedBy === 'redirect'
        ? { ...record, authorizedAt: createTime, authorizedBy: 'push' }
        : undefined,
    );
  }

  private async unauthorized(appId: string, createTime: number): Promise<void> {
    const { records, authorizers, announce } = this.parts;
    let isOver = false;
    await records.update(appId, (kept) => {
      const after = withdrawn(kept, createTime);
      isOver = after !== undefined;
      return after;
    });
    if (!isOver) return;
    authorizers.reset(appId);
    announce(appId, 'unauthorized', 'push');
  }
}

/** WeChat's documentation speaks of seconds, and sends a Unix time. */
function expiryOf(value: number, createTime: number): { expiresAt?: number } {
  if (!Number.isFinite(value) || value <= 0) return {};
  const seconds = value < 1e9 ? createTime + value : value;
  return Number.isFinite(seconds) ? { expiresAt: seconds * 1000 } : {};
}
