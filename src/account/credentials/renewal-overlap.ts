import type { RenewalWindow } from '../../core/credential/credential-kind.js';

/*
 * How the overlap of old and new token is used. WeChat keeps the old classic token and the old tickets valid for five
 * minutes after a renewal. A renewal begins earlier than that, and every process looks for new values in the store once
 * a minute (`credential/keeper/cached-credential.ts`), so all of them have the new value before the old one ends. A
 * process that was not asked for longer reads the store before it hands a value out (`credential/keeper/keeper.ts`).
 */

/** Classic tokens and tickets: renewed 11 to 9 minutes before their end. */
export const CLASSIC_WINDOW: RenewalWindow = { from: 660, to: 540 };
/** Before its last five minutes WeChat gives the same stable token again, so that asking earlier brings nothing new. */
export const STABLE_WINDOW: RenewalWindow = { from: 290, to: 60 };
