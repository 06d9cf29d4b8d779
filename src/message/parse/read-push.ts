import { parseBody } from './body.js';
import type { PushFormat } from './body.js';
import { readField, readNumber, readText } from './fields.js';
import { findDefinition } from '../find-definition.js';
import type { WechatPush } from '../pushes/index.js';
import type { RawObject } from './raw.js';

/**
 * Reads a push: a plain body, or what was decrypted from an envelope.
 *
 * Whatever is well-formed is read; a type or event that is in no definition comes as `UnknownPush` or
 * `UnknownEventPush`. A field that should be there and is not is the empty text, `NaN` or an empty list.
 *
 * @throws WechatMessageError when the body is not well-formed, is too deep, repeats a value and the like
 */
export function readPush(body: string): WechatPush {
  const { format, root } = parseBody(body);
  return typedPush(format, root);
}

/** The typed push of a body that has been parsed already. */
function typedPush(format: PushFormat, root: RawObject): WechatPush {
  const infoType = readText(root['InfoType']);
  const given = readText(root['MsgType']);
  const msgType = given === '' && infoType !== '' ? 'component' : given;
  const event = msgType === 'component' ? infoType : readText(root['Event']);
  const definition = findDefinition(msgType, event, root);

  const push: Record<string, unknown> = {
    name: definition?.name ?? (msgType === 'event' ? 'unknown_event' : 'unknown'),
    format,
    toUserName: readText(root['ToUserName']),
    fromUserName: readText(root['FromUserName']),
    createTime: readNumber(root['CreateTime']),
    msgType: definition?.msgType ?? given,
    raw: root,
  };
  if (definition === undefined) {
    readUnknown(root, msgType === 'event' ? event : undefined, push);
  } else {
    if (definition.event !== undefined)
      push[msgType === 'component' ? 'infoType' : 'event'] = definition.event;
    for (const field of definition.fields()) readField(root, field, push);
  }
  return push as unknown as WechatPush;
}

/** The fields that identify a duplicate are read from unknown pushes too. */
function readUnknown(root: RawObject, event: string | undefined, push: Record<string, unknown>): void {
  if (event !== undefined) push['event'] = event;
  if (event !== undefined && root['EventKey'] !== undefined) push['eventKey'] = readText(root['EventKey']);
  const id = root['MsgId'] ?? root['MsgID'];
  if (id !== undefined) push['msgId'] = readText(id);
}
