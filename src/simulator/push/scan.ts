import type { Account } from '../state/account/account.js';
import type { PushFields } from './push-message.js';

/** What WeChat pushes when somebody scans a QR code, given by its ticket, what its picture says, or its scene. */
export function scanOf(account: Account, openid: string, codeOrScene: string): PushFields {
  const code = account.qrCodes.find(codeOrScene);
  const scene = code?.scene ?? codeOrScene;
  const follows = account.people.find(openid)?.subscribed ?? false;
  return {
    FromUserName: openid,
    MsgType: 'event',
    Event: follows ? 'SCAN' : 'subscribe',
    EventKey: follows ? scene : `qrscene_${scene}`,
    ...(code && { Ticket: code.ticket }),
  };
}
