import type { VirtualClock } from '../../../state/virtual-clock.js';
import type { JsonObject } from '../../../util/json.js';
import { randomText } from '../../../util/random.js';
import { textOf } from '../../../util/text.js';
import { invalidRequest } from '../../refusal.js';
import { Repeatable } from '../repeatable.js';
import { digits, rfc3339 } from '../times.js';

/** `UNBINDUSER`: asked for, and no user has agreed. `UNAVAILABLE`: it was given and taken back. */
export type PermissionState = 'UNBINDUSER' | 'AVAILABLE' | 'UNAVAILABLE';

/** A user's permission for a service (授权服务): pay score orders of it need no confirmation. */
export interface PayScorePermission {
  readonly authorizationCode: string;
  readonly serviceId: string;
  readonly appId: string;
  /** What the client hands to the page on which the user agrees. */
  readonly token: string;
  readonly notifyUrl: string | undefined;
  state: PermissionState;
  openid: string | undefined;
  grantedAt: number | undefined;
  endedAt: number | undefined;
}

/** The pay score permissions that users gave one merchant number. */
export class PayScorePermissions {
  private readonly permissions = new Repeatable<PayScorePermission>();

  constructor(
    private readonly clock: VirtualClock,
    private readonly mchId: string,
  ) {}

  /** Prepares a permission (商户预授权). */
  apply(asked: JsonObject): PayScorePermission {
    const authorizationCode = textOf(asked.authorization_code);
    const { made } = this.permissions.create(
      authorizationCode,
      asked,
      () => ({
        authorizationCode,
        serviceId: textOf(asked.service_id),
        appId: textOf(asked.appid),
        token: randomText(96),
        notifyUrl: asked.notify_url as string | undefined,
        state: 'UNBINDUSER',
        openid: undefined,
        grantedAt: undefined,
        endedAt: undefined,
      }),
      () => invalidRequest('授权协议号已存在，且请求参数与首次请求不一致'),
    );
    return made;
  }

  find(authorizationCode: string): PayScorePermission | undefined {
    return this.permissions.find(authorizationCode);
  }

  /** What a user gave a service; what was given last counts, whenever it was asked for. */
  findOf(openid: string, serviceId: string): PayScorePermission | undefined {
    return this.permissions
      .all()
      .filter((one) => one.openid === openid && one.serviceId === serviceId)
      .toSorted((a, b) => a.grantedAt! - b.grantedAt!)
      .at(-1);
  }

  /** @throws PayRefusal when it was given already */
  grant(permission: PayScorePermission, openid: string): void {
    if (permission.state !== 'UNBINDUSER') throw invalidRequest('该授权协议号已被使用');
    // Two may be given in one millisecond: the order must show.
    const before = this.findOf(openid, permission.serviceId)?.grantedAt ?? 0;
    permission.state = 'AVAILABLE';
    permission.openid = openid;
    permission.grantedAt = Math.max(this.clock.now(), before + 1);
  }

  /** @returns whether it was in force */
  end(permission: PayScorePermission): boolean {
    if (permission.state !== 'AVAILABLE') return false;
    permission.state = 'UNAVAILABLE';
    permission.endedAt = this.clock.now();
    return true;
  }

  /** A permission as queries answer it. */
  view(permission: PayScorePermission): JsonObject {
    const { state, openid, notifyUrl, grantedAt, endedAt } = permission;
    return {
      mchid: this.mchId,
      appid: permission.appId,
      service_id: permission.serviceId,
      authorization_code: permission.authorizationCode,
      authorization_state: state,
      ...(openid !== undefined && { openid }),
      ...(notifyUrl !== undefined && { notify_url: notifyUrl }),
      ...(grantedAt !== undefined && { authorization_success_time: rfc3339(grantedAt) }),
      ...(endedAt !== undefined && { cancel_authorization_time: rfc3339(endedAt) }),
    };
  }

  /** A permission as the notification about its last change carries it. */
  notice({ state, openid, grantedAt, endedAt, ...permission }: PayScorePermission): JsonObject {
    return {
      mchid: this.mchId,
      appid: permission.appId,
      service_id: permission.serviceId,
      authorization_code: permission.authorizationCode,
      openid: openid!,
      user_service_status: state === 'AVAILABLE' ? 'USER_OPEN_SERVICE' : 'USER_CLOSE_SERVICE',
      openorclose_time: digits(endedAt ?? grantedAt!),
    };
  }
}
