import type { WechatClock } from '../../core/clock.js';
import type { Credential } from '../../core/credential/credential.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import { ownerLabel } from '../../core/owner.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { remainingMs } from './cached-credential.js';
import type { Demand } from './demand.js';
import type { KeptCredential } from './kept-credential.js';

/** The cached value, where it answers the demand. */
export function answerInMemory(
  kept: KeptCredential,
  demand: Demand,
  clock: WechatClock,
): Credential | undefined {
  const cached = kept.valid();
  if (cached === undefined || demand.force) return undefined;
  if (demand.stale !== undefined) {
    if (!kept.satisfies(cached, demand.stale)) return undefined;
    kept.state.coolDown.renewed(cached.credential.value, cached.obtainedMono);
    return cached.credential;
  }
  return demand.background && clock.monotonic() >= kept.state.renewAt ? undefined : cached.credential;
}

/** @throws why the last renewal failed, while the next one has to wait. */
export function checkFailures({ setup, state }: KeptCredential, { stale }: Demand, clock: WechatClock): void {
  const { failures } = state;
  if (failures === undefined) return;
  // A central server that was away for a while must not make callers wait for a poll's back-off: their value was
  // refused, and the server may have its successor by now.
  if (stale !== undefined && setup.kind.managedElsewhere && failures.inBackground) return;
  if (state.cached) state.postponeRenewal(Math.max(state.renewAt, failures.until));
  failures.check(clock.monotonic());
}

/** @throws where a renewal by stale value brought nothing new a moment ago. */
export function checkUnchanged(kept: KeptCredential, clock: WechatClock): void {
  if (clock.monotonic() < kept.state.unchangedUntil) throw unchanged(kept);
}

/**
 * Lets a renewal by stale value begin only in its time, and reports when another program seems to renew too.
 *
 * @throws WechatCredentialError (`WECHAT_CREDENTIAL_COOL_DOWN`)
 */
export function checkCoolDown(
  kept: KeptCredential,
  stale: string,
  clock: WechatClock,
  events: WechatEvents,
): void {
  const cached = kept.valid();
  if (cached === undefined) return;
  const { owner, kind } = kept.setup;
  const mono = clock.monotonic();
  const waitMs = kept.state.coolDown.waitMs(stale, mono);
  const advice = conflictAdvice(kept);
  if (kept.state.conflicts.refused(stale, remainingMs(cached, clock), waitMs > 0, mono)) {
    const { name: source } = kind.source;
    events.emit('credential.conflict', { owner, appId: ownerLabel(owner), kind: kind.name, source, advice });
  }
  if (waitMs === 0) return;
  throw new WechatCredentialError(
    'WECHAT_CREDENTIAL_COOL_DOWN',
    `WeChat refused a ${kind.name} that was renewed moments ago, after an earlier refusal. ` +
      `The next renewal is possible in ${Math.ceil(waitMs / 1000)} s. Either the call is for another ` +
      `account, or another program renews the same credential. ${advice}`,
  );
}

/** The error for a renewal by stale value whose source gave nothing that answers the refusal. */
export function refusedAgain({ setup: { kind } }: KeptCredential): WechatCredentialError {
  return new WechatCredentialError(
    'WECHAT_CREDENTIAL_COOL_DOWN',
    `WeChat refused the ${kind.name}, and its source "${kind.source.name}" still gives the refused one. The source is asked again later.`,
  );
}

/** The error for a renewal that ended in *unchanged*: the refusal had another reason than an old credential. */
export function unchanged({ setup: { kind } }: KeptCredential): WechatCredentialError {
  return new WechatCredentialError(
    'WECHAT_CREDENTIAL_UNCHANGED',
    `The ${kind.name} was refused, but its source "${kind.source.name}" gives the same one again: it is still the ` +
      'current one. So the refusal has another reason. Check that the call is for the owner of this credential, and ' +
      'that the owner may make it.',
  );
}

/** What helps where another program renews too. */
function conflictAdvice({ setup: { kind } }: KeptCredential): string {
  return kind.conflictAdvice ?? `Let no program but the source "${kind.source.name}" get it.`;
}
