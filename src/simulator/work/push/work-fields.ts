import type { PushFields } from '../../push/push-message.js';
import { SAMPLES } from '../../util/samples.js';
import { randomDigits, randomText } from '../../util/random.js';
import { textOf } from '../../util/text.js';
import type { Agent } from '../state/agent.js';
import type { Corp } from '../state/corp.js';

interface Filling {
  corp: Corp;
  agentKey: string;
  baseUrl: string;
  given: PushFields;
}

const sample = ({ corp }: Filling, type: keyof typeof SAMPLES): string =>
  corp.media.add({ type, ...SAMPLES[type] }).id;

/** What each kind of message has beside the common fields. */
const MESSAGES: Readonly<Record<string, (filling: Filling) => PushFields>> = {
  text: () => ({ Content: 'hello' }),
  image: (filling) => {
    const MediaId = textOf(filling.given.MediaId) || sample(filling, 'image');
    return { PicUrl: `${filling.baseUrl}/qyapi/mmbiz?media_id=${MediaId}`, MediaId };
  },
  voice: (filling) => ({ MediaId: filling.given.MediaId ?? sample(filling, 'voice'), Format: 'amr' }),
  video: (filling) => ({
    MediaId: filling.given.MediaId ?? sample(filling, 'video'),
    ThumbMediaId: filling.given.ThumbMediaId ?? sample(filling, 'image'),
  }),
  location: () => ({
    Location_X: '39.908823',
    Location_Y: '116.397470',
    Scale: 15,
    Label: '天安门',
    AppType: 'wxwork',
  }),
  link: () => ({
    Title: 'A link',
    Description: 'What it is about',
    Url: 'https://example.com/',
    PicUrl: 'https://example.com/picture.png',
  }),
};

/** What the events that people cause have beside the common fields. */
const EVENTS: Readonly<Record<string, (filling: Filling) => PushFields>> = {
  click: () => ({ EventKey: 'KEY' }),
  view: () => ({ EventKey: 'https://example.com/' }),
  enter_agent: () => ({ EventKey: '' }),
  location: () => ({ Latitude: '39.908823', Longitude: '116.397470', Precision: '65.0', AppType: 'wxwork' }),
  template_card_event: ({ corp, agentKey, given }) => {
    const TaskId = textOf(given.TaskId) || 'task1';
    const card = corp.sent.cardOf(agentKey, TaskId);
    // The code of a card that was really sent can be used to update it.
    const ResponseCode = card ? corp.sent.issueCode(card) : randomText(64);
    return { EventKey: 'key1', TaskId, CardType: 'button_interaction', ResponseCode };
  },
};

/** Events that no member causes are sent by `sys`. */
const BY_MEMBERS = new Set([
  ...Object.keys(EVENTS),
  'subscribe',
  'unsubscribe',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
  'taskcard_click',
  'template_card_menu_event',
  'view_miniprogram',
]);

/** A push with everything that WeCom would put into it. Fields that are given are kept as they are. */
export function completeWorkPush(
  corp: Corp,
  agent: Pick<Agent, 'pushedId' | 'key'>,
  given: PushFields,
  seconds: number,
  baseUrl: string,
): PushFields {
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const msgType = fields.MsgType ?? ('Event' in fields ? 'event' : 'text');
  const isEvent = msgType === 'event';
  const event = textOf(fields.Event).toLowerCase();
  const sender =
    !isEvent || BY_MEMBERS.has(event) ? (corp.directory.members()[0]?.userid ?? 'zhangsan') : 'sys';
  const filling: Filling = { corp, agentKey: agent.key, baseUrl, given: fields };
  const kind = textOf(msgType);
  const extra = isEvent
    ? Object.hasOwn(EVENTS, event)
      ? EVENTS[event]!(filling)
      : {}
    : Object.hasOwn(MESSAGES, kind)
      ? MESSAGES[kind]!(filling)
      : {};
  return {
    ToUserName: corp.corpId,
    FromUserName: sender,
    CreateTime: seconds,
    MsgType: msgType,
    ...(isEvent && { Event: fields.Event }),
    ...extra,
    // 64 bits: more digits than a JavaScript number holds.
    ...(!isEvent && { MsgId: `7${randomDigits(18)}` }),
    ...(agent.pushedId !== '' && { AgentID: agent.pushedId }),
    ...fields,
  };
}
