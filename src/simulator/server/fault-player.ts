import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRule } from '../state/faults.js';
import type { Answer } from './answers.js';
import type { Sent } from './send.js';
import { asSent, page, send } from './send.js';

const HTML =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n' +
  '<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';

/** Waits, if the fault is a `delay`. */
export async function playBefore({ fault, value }: FaultRule): Promise<void> {
  if (fault === 'delay') await sleep(Number(value ?? 1000), undefined, { ref: false });
}

/** Plays a fault that replaces the answer. @returns `undefined` when the call is answered all the same */
export function playInstead(
  { fault, value }: FaultRule,
  response: ServerResponse,
  refusal: () => Answer,
): Promise<Sent | undefined> | undefined {
  switch (fault) {
    case 'status':
      return Promise.resolve(send(response, page(Number(value ?? 502), HTML)));
    case 'html':
      return Promise.resolve(send(response, page(200, HTML)));
    case 'errcode':
      return Promise.resolve(send(response, asSent(refusal())));
    case 'hang':
      return hang(response);
    case 'reset':
      response.socket?.resetAndDestroy();
      return Promise.resolve(undefined);
    default:
      return undefined;
  }
}

/** Sends nothing until the caller gives up or the simulator stops. */
function hang(response: ServerResponse): Promise<undefined> {
  if (response.destroyed) return Promise.resolve(undefined);
  return new Promise((resolve) => response.once('close', () => resolve(undefined)));
}

/** The first half of an answer, sent as if it were complete. */
export function truncated(sent: Sent): Sent {
  const body = sent.body.slice(0, Math.floor(sent.body.length / 2));
  return { ...sent, body, text: typeof body === 'string' ? body : sent.text };
}
