import { parseBody } from '../../message/parse/body.js';
import { readNumber, readText } from '../../message/parse/fields.js';
import type { RawObject, RawValue } from '../../message/parse/raw.js';
import { findWorkEvent } from './events/event-table.js';
import { readWorkFields } from './events/read-fields.js';
import type { WorkRobotPush } from './events/work-pushes.types.js';
import { WORK_LIMITS } from './read-work-push.js';

/** Where a reply may be sent later, once and within an hour. It is a secret: whoever has it can answer. */
const RESPONSE_URLS = new WeakMap<object, string>();

/** The address for a late reply to a push of a robot. */
export const responseUrlOf = (push: object): string | undefined => RESPONSE_URLS.get(push);

/**
 * Reads the decrypted content of a robot's push, which is JSON.
 *
 * @throws WechatMessageError
 */
export function readRobotPush(text: string): WorkRobotPush {
  const { format, root: whole } = parseBody(text, WORK_LIMITS);
  const { response_url: responseUrl, ...rest } = whole;
  const root: RawObject = rest;
  const msgType = readText(root['msgtype']);
  const event = structure(root['event']);
  const eventName = msgType === 'event' ? readText(event['eventtype']) : undefined;
  const definition = findWorkEvent(
    eventName === undefined ? { robot: true, msgType } : { robot: true, event: eventName },
  );
  const from = structure(root['from']);
  const content = readText(structure(root['text'])['content'] ?? structure(root['voice'])['content']);
  const push: Record<string, unknown> = {
    name: definition?.name ?? (eventName === undefined ? 'unknown' : 'unknown_event'),
    format,
    msgType: definition?.msgType ?? msgType,
    ...(eventName !== undefined && {
      event: definition?.event ?? eventName,
      createTime: readNumber(root['create_time']),
    }),
    msgId: readText(root['msgid']),
    robotId: readText(root['aibotid']),
    ...(root['chatid'] !== undefined && { chatId: readText(root['chatid']) }),
    chatType: readText(root['chattype']),
    fromUserName: readText(from['userid']),
    ...(from['corpid'] !== undefined && { fromCorpId: readText(from['corpid']) }),
    ...(eventName === undefined && content !== '' && { content }),
    ...(root['quote'] !== undefined && { quote: root['quote'] }),
    raw: root,
  };
  if (definition) readWorkFields(eventName === undefined ? root : event, definition.fields, push);
  if (typeof responseUrl === 'string') RESPONSE_URLS.set(push, responseUrl);
  return push as unknown as WorkRobotPush;
}

function structure(value: RawValue | undefined): RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
