import { isReply, Reply } from './reply.js';
import { MAX_TEXT_BYTES, splitText, textBytes } from './text-size.js';

const ELLIPSIS = '…';

/** @throws TypeError for a value that is not a reply */
export function toReply(value: unknown, label: string): Reply {
  if (typeof value === 'string') return value === '' ? Reply.none() : Reply.text(value);
  if (value === undefined || value === null) return Reply.none();
  if (isReply(value)) return value;
  throw new TypeError(
    `${label} returned ${Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`}. ` +
      'A handler returns a string, a Reply, nothing, or a Promise or Observable of these.',
  );
}

/** Makes a reply fit into WeChat's limit, as the handler's option `longReply` says. */
export function fitReply(reply: Reply, longReply: 'warn' | 'split' | 'cut' = 'warn'): readonly Reply[] {
  if (longReply === 'warn' || reply.type !== 'text' || textBytes(reply.content) <= MAX_TEXT_BYTES) {
    return [reply];
  }
  if (longReply === 'split') return splitText(reply.content).map((part) => Reply.text(part));
  const [start = ''] = splitText(reply.content, MAX_TEXT_BYTES - textBytes(ELLIPSIS));
  return [Reply.text(start.trimEnd() + ELLIPSIS)];
}
