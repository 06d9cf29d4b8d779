import type { WechatClock } from '../../core/clock.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { ConflictWatch } from './conflict-watch.js';
import { CoolDown } from './cool-down.js';
import type { Credential } from '../../core/credential.js';
import { WechatCredentialError } from '../../core/credential.errors.js';
import type { CredentialKeeper } from './keeper.js';
import { remainingMs } from './cached-credential.js';
import type { Demand } from './renewal.js';

/** What is held already, if it satisfies the demand. */
export function satisfying(
  keeper: CredentialKeeper,
  demand: Demand,
  clock: WechatClock,
): Credential | undefined {
  const held = keeper.valid();
  if (held === undefined || demand.force) return undefined;
  if (demand.stale !== undefined) {
    if (held.credential.value === demand.stale) return undefined;
    coolDownOf(keeper).renewed(held.credential.value, held.obtainedMono);
    return held.credential;
  }
  return demand.background && clock.monotonic() >= held.renewAt ? undefined : held.credential;
}

/** @throws why the last renewal failed, while the next one has to wait. */
export function checkFailures({ failures, held }: CredentialKeeper, clock: WechatClock): void {
  if (failures === undefined) return;
  if (held) held.renewAt = Math.max(held.renewAt, failures.until);
  failures.check(clock.monotonic());
}

/**
 * Lets a renewal by stale value begin only in its time, and reports when somebody else seems to renew too.
 *
 * @throws WechatCredentialError (`WECHAT_CREDENTIAL_COOL_DOWN`)
 */
export function checkCoolDown(
  keeper: CredentialKeeper,
  { stale }: Demand,
  clock: WechatClock,
  events: WechatEvents,
): void {
  const held = keeper.valid();
  if (stale === undefined || held === undefined) return;
  const mono = clock.monotonic();
  const waitMs = coolDownOf(keeper).waitMs(stale, mono);
  const { appId, kind, source } = keeper.setup;
  keeper.conflicts ??= new ConflictWatch();
  if (keeper.conflicts.refused(stale, remainingMs(held, clock), waitMs > 0, mono)) {
    events.emit('credential.conflict', { appId, kind, source: source.name });
  }
  if (waitMs === 0) return;
  throw new WechatCredentialError(
    'WECHAT_CREDENTIAL_COOL_DOWN',
    `WeChat refused a ${kind} that had just been renewed because its predecessor was refused. ` +
      `It is renewed again in ${Math.ceil(waitMs / 1000)} s at the earliest. Either the call is for another ` +
      `account, or another program renews the same credential. ${conflictAdvice(source.name)}`,
  );
}

/** The source has nothing but the very value that WeChat refused. */
export function refusedAgain({ setup: { kind, source } }: CredentialKeeper): WechatCredentialError {
  return new WechatCredentialError(
    'WECHAT_CREDENTIAL_COOL_DOWN',
    `WeChat refused the ${kind}, and the source "${source.name}" has no other yet. It is asked again later.`,
  );
}

export function coolDownOf(keeper: CredentialKeeper): CoolDown {
  return (keeper.coolDown ??= new CoolDown());
}

/** What helps where another program renews too. */
export function conflictAdvice(source: string): string {
  switch (source) {
    case 'classic':
      return 'Let all of them use one store or one central token server, or use the source stable.';
    case 'stable':
      return (
        'Nothing but a forced renewal or a new AppSecret ends a stable token early: find the program that asks ' +
        'with force_refresh, and let it use one store with this one.'
      );
    case 'central':
      return 'Let no program but the central token server get it from WeChat.';
    default:
      return `Let no program but the source "${source}" get it from WeChat.`;
  }
}
