import { parseBody, type PushFormat } from '../../message/parse/body.js';
import { readNumber, readText } from '../../message/parse/fields.js';
import type { ParseLimits } from '../../message/parse/limits.js';
import type { RawObject, RawValue } from '../../message/parse/raw.js';
import { findWorkEvent } from './events/event-table.js';
import { NamesOf, readWorkFields } from './events/read-fields.js';
import type { WorkPush } from './events/work-pushes.types.js';

/** Approvals, changes of groups and merged messages of WeCom are larger than anything that Official Accounts get. */
export const WORK_LIMITS: ParseLimits = { length: 1024 * 1024, elements: 20_000 };

/** What handlers are chosen by in an event of several kinds: its ChangeType stands where others have an EventKey. */
const CHOSEN_BY_CHANGE = Object.defineProperty({}, 'eventKey', {
  get(this: { changeType?: string }) {
    return this.changeType;
  },
});

/**
 * Reads the decrypted content of a push: a message, an event, or a notice to a suite or provider. What is in no
 * definition comes as `WorkUnknownPush`, with everything in `raw`.
 *
 * @throws WechatMessageError when the content is not well-formed, is too deep, repeats a value and the like
 */
export function readWorkPush(text: string): WorkPush {
  const { format, root } = parseBody(text, WORK_LIMITS);
  return typedWorkPush(format, root);
}

function typedWorkPush(format: PushFormat, root: RawObject): WorkPush {
  const names = new NamesOf(root);
  const get = (name: string): string => readText(names.get(name));
  // One of WeCom's own samples has a blank in front of the name.
  const infoType = get('InfoType').trim();
  const event = infoType || get('Event').trim() || paymentEvent(root);
  const msgType = event === '' ? get('MsgType') : 'event';
  const changeType = get('ChangeType').trim();
  const definition = findWorkEvent(
    event === '' ? { msgType } : { event, ...(changeType !== '' && { changeType }) },
  );
  const head = {
    name: definition?.name ?? (event === '' ? 'unknown' : 'unknown_event'),
    format,
    toUserName: get('ToUserName'),
    fromUserName: get('FromUserName'),
    createTime: readNumber(names.get('CreateTime') ?? names.get('TimeStamp')),
    msgType: definition?.msgType ?? msgType,
    ...(event !== '' && { event: definition?.event ?? event }),
    ...(changeType !== '' && { changeType: definition?.changeType ?? changeType }),
    ...optional(names, { suiteId: 'SuiteId', authCorpId: 'AuthCorpId', serviceCorpId: 'ServiceCorpId' }),
    ...agentOf(names.get('AgentID')),
    ...optional(names, event === '' ? { msgId: 'MsgId' } : { eventKey: 'EventKey' }),
    raw: root,
  };
  const push: Record<string, unknown> = Object.assign(
    Object.create(changeType === '' ? Object.prototype : CHOSEN_BY_CHANGE) as object,
    head,
  );
  if (definition) readWorkFields(root, definition.fields, push);
  return push as unknown as WorkPush;
}

/** Notices of mini program payments have a word of their own where others have an event. */
function paymentEvent(root: RawObject): string {
  const type = readText(root['event_type']);
  if (root['resource'] === undefined) return '';
  if (type.startsWith('TRANSACTION.')) return 'miniprogram_pay_transaction';
  return type.startsWith('REFUND.') ? 'miniprogram_pay_refund' : '';
}

function optional(names: NamesOf, wanted: Record<string, string>): Record<string, string> {
  const found = Object.entries(wanted).map(([property, name]) => [property, names.get(name)] as const);
  return Object.fromEntries(
    found.flatMap(([property, value]) => (value === undefined ? [] : [[property, readText(value)]])),
  );
}

function agentOf(value: RawValue | undefined): { agentId?: number } {
  const agentId = readNumber(value);
  return Number.isNaN(agentId) ? {} : { agentId };
}
