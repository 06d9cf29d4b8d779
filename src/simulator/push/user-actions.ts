import type { Account } from '../state/account/account.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { isObject } from '../util/json.js';
import { textOf } from '../util/text.js';
import type { PushFields } from './push-message.js';
import { completePush } from './push-message.js';
import type { PushOptions, PushResult, PushSender } from './push-sender.js';
import { fateOf } from './push-sender.js';

/** Events that open the short window for customer-service messages. */
const ACTIONS = new Set(['subscribe', 'scan', 'click', 'scancode_push', 'scancode_waitmsg']);
/** Events that only a follower, or a user of the mini program, can cause. */
const CAUSED_BY_FOLLOWERS = new Set([
  'scan',
  'click',
  'view',
  'view_miniprogram',
  'location',
  'location_select',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'user_enter_tempsession',
]);

/** What people do on their phones: it changes what WeChat knows, shows in their chat, and is pushed. */
export class UserActions {
  constructor(
    private readonly state: SimulatorState,
    private readonly sender: PushSender,
  ) {}

  /** @throws PushNotPossible when the account lacks what a push needs */
  act(account: Account, given: PushFields, options?: PushOptions): Promise<PushResult> {
    const fields = completePush(account, given, this.state.pushSeconds, this.state.baseUrl);
    this.sender.check(account, options);
    const openid = textOf(fields.FromUserName);
    const event = fields.MsgType === 'event' ? textOf(fields.Event) : undefined;
    account.people.onPhone = openid;
    this.takeEffect(account, fields, openid, event?.toLowerCase());
    const kind = event === undefined ? textOf(fields.MsgType) : `event:${event}`;
    const { chat } = this.state;
    const fate = { outcome: 'waiting', ms: 0 } as const;
    const { appId } = account;
    const said = chat.add({ appId, openid, from: 'user', via: 'push', kind, content: fields, fate });
    return this.sender.push(account, fields, options).then((result) => {
      chat.settle(said, fateOf(result));
      return result;
    });
  }

  /** Who follows, who may be written to, who agreed to which template. */
  private takeEffect(account: Account, fields: PushFields, openid: string, event: string | undefined): void {
    if (event === undefined) {
      account.windows.open(openid, 'message');
      account.days.writes(openid, textOf(fields.MsgType));
    } else if (ACTIONS.has(event)) account.windows.open(openid, 'action');
    else if (event === 'user_enter_tempsession') account.windows.open(openid, 'session');

    const isNew = account.people.find(openid) === undefined;
    if (event === 'subscribe') follow(account, openid, textOf(fields.EventKey));
    else if (event === 'unsubscribe') unfollow(account, openid);
    else if (event === 'subscribe_msg_popup_event' || event === 'subscribe_msg_change_event') {
      return noteConsent(account, openid, fields);
    } else if (isNew && (event === undefined || CAUSED_BY_FOLLOWERS.has(event))) {
      // WeChat lets only followers write, so a person who writes is one, unless the account knows otherwise.
      account.people.add({ openid });
      account.days.follows();
    } else return;
    this.state.changed(account);
  }
}

function unfollow(account: Account, openid: string): void {
  if (account.people.find(openid)?.subscribed) account.days.unfollows();
  account.people.add({ openid, subscribed: false });
}

function follow(account: Account, openid: string, eventKey: string): void {
  if (!account.people.find(openid)?.subscribed) account.days.follows();
  const person = account.people.add({ openid, subscribed: true });
  person.subscribeTime = account.clock.seconds();
  const scene = /^qrscene_(.*)$/s.exec(eventKey)?.[1];
  if (scene === undefined) return;
  person.subscribeScene = 'ADD_SCENE_QR_CODE';
  const isNumber = /^\d{1,10}$/.test(scene);
  person.qrScene = isNumber ? Number(scene) : 0;
  person.qrSceneStr = isNumber ? '' : scene;
}

/** The answer to the popup of a subscription, or a later change in the settings. */
function noteConsent(account: Account, openid: string, fields: PushFields): void {
  const wrapper = fields.SubscribeMsgPopupEvent ?? fields.SubscribeMsgChangeEvent ?? fields;
  const list = isObject(wrapper) ? wrapper.List : undefined;
  for (const item of (Array.isArray(list) ? list : [list]) as unknown[]) {
    if (!isObject(item)) continue;
    const templateId = textOf(item.TemplateId);
    if (item.SubscribeStatusString === 'accept') account.subscriptions.accept(openid, templateId);
    else account.subscriptions.reject(openid, templateId);
  }
}
