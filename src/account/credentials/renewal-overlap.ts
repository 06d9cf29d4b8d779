import type { RenewalWindow } from '../../core/credential/credential-kind.js';

/*
 * The overlap of old and new token. WeChat keeps the old classic token and the old tickets valid for five minutes after
 * a renewal, so for a while two values are good. It is used in four steps:
 *
 * 1. A renewal begins minutes before the value ends, at a random moment of the windows below.
 * 2. While it runs, and if it fails, readers go on with the old value (`credential/keeper/keeper.ts`).
 * 3. The new value is in the store while the old one is still good. Every process in use reads the store once a minute
 *    (`credential/keeper/cached-credential.ts`). One that was idle for longer does so before it hands a value out.
 * 4. A call that WeChat refuses all the same renews by stale value and is sent again (`client/execute-call.ts`).
 *
 * A forced renewal of a stable token has no overlap: WeChat ends the old value at once (`token-sources.ts`). The tokens
 * of third-party platforms use CLASSIC_WINDOW too. WeCom has no overlap (`work/credentials/work-kinds.ts`).
 */

/** Classic tokens and tickets: renewed 11 to 9 minutes before their end. */
export const CLASSIC_WINDOW: RenewalWindow = { from: 660, to: 540 };
/** Before its last five minutes WeChat gives the same stable token again, so that asking earlier brings nothing new. */
export const STABLE_WINDOW: RenewalWindow = { from: 290, to: 60 };
