import type { Account } from './state/account/account.js';
import type { Person } from './state/account/people.js';
import type { ChatEntry } from './console-protocol.js';
import type { ReceivedMessage } from './phone/received-message.js';
import { asReceived, nextMessage } from './phone/received-message.js';
import type { UserActions } from './push/user-actions.js';
import type { PushFields } from './push/push-message.js';
import type { PushOptions, PushResult } from './push/push-sender.js';
import type { VirtualPurchase } from './push/purchases.js';
import { buy } from './push/purchases.js';
import { scanOf } from './push/scan.js';
import type { SimulatorState } from './state/simulator-state.js';

/**
 * A person with a phone: sends messages, follows, scans, and receives what the application sends.
 *
 * @example
 * const alice = simulator.user('alice');
 * await alice.sends('ping');
 * expect((await alice.receives()).text).toBe('pong');
 */
export class SimulatedUser {
  /** The newest entry of the chat that was handed out. */
  private seen = 0;

  constructor(
    readonly openid: string,
    private readonly state: SimulatorState,
    private readonly actions: UserActions,
    private readonly find: () => Account,
  ) {
    this.seen = state.chat.all().at(-1)?.id ?? 0;
  }

  /** Sends a text. Like all methods that push, it resolves to the deliveries, the reply and the outcome. */
  sends(text: string, options?: PushOptions): Promise<PushResult> {
    return this.pushes({ MsgType: 'text', Content: text }, options);
  }

  /** Sends a picture, which the application can download; a sample when none is given. */
  sendsImage(picture?: Uint8Array): Promise<PushResult> {
    return this.pushes({ MsgType: 'image', ...this.file('image', picture, 'image/png', 'picture.png') });
  }

  sendsVoice(recording?: Uint8Array): Promise<PushResult> {
    return this.pushes({ MsgType: 'voice', ...this.file('voice', recording, 'audio/amr', 'voice.amr') });
  }

  sendsVideo(film?: Uint8Array): Promise<PushResult> {
    return this.pushes({ MsgType: 'video', ...this.file('video', film, 'video/mp4', 'video.mp4') });
  }

  sendsLocation(latitude: number, longitude: number, label = ''): Promise<PushResult> {
    const place = { Location_X: String(latitude), Location_Y: String(longitude), Label: label };
    return this.pushes({ MsgType: 'location', ...place });
  }

  sendsLink(title: string, url: string, description = ''): Promise<PushResult> {
    return this.pushes({ MsgType: 'link', Title: title, Description: description, Url: url });
  }

  /** Follows the account; `scene` is that of the QR code which led here. */
  follows(scene?: string): Promise<PushResult> {
    return this.does('subscribe', { EventKey: scene === undefined ? '' : `qrscene_${scene}` });
  }

  unfollows(): Promise<PushResult> {
    return this.does('unsubscribe', { EventKey: '' });
  }

  /** Scans a QR code of the account: by its ticket, by what its picture says, or by its scene. */
  scans(codeOrScene: string): Promise<PushResult> {
    return this.pushes(scanOf(this.account, this.openid, codeOrScene));
  }

  /** Presses a menu button of type `click`. */
  clicks(key: string): Promise<PushResult> {
    return this.does('CLICK', { EventKey: key });
  }

  /** Presses a menu button of type `view`. */
  opens(url: string): Promise<PushResult> {
    return this.does('VIEW', { EventKey: url });
  }

  /** Opens the conversation of a mini program. */
  entersSession(from = ''): Promise<PushResult> {
    return this.does('user_enter_tempsession', { SessionFrom: from });
  }

  /** Answers the popup that asks for a subscription to a template. */
  subscribesTo(templateId: string, answer: 'accept' | 'reject' = 'accept'): Promise<PushResult> {
    const List = [{ TemplateId: templateId, SubscribeStatusString: answer, PopupScene: '0' }];
    return this.does('subscribe_msg_popup_event', { SubscribeMsgPopupEvent: { List } });
  }

  /** Agrees, on a page, to one message of a template (一次性订阅消息). Nothing is pushed. */
  agreesOnceTo(templateId: string): void {
    this.account.subscriptions.accept(this.openid, templateId);
  }

  /** Buys coins or a thing with virtual payment (虚拟支付) in a mini program. */
  buys(purchase: VirtualPurchase): Promise<PushResult> {
    return this.pushes(buy(this.account, this.openid, purchase));
  }

  /**
   * Writes a comment below an article. Nothing is pushed.
   *
   * @param dataId the `msg_data_id` with which the article was sent or published
   * @param index which article of several
   * @returns the id of the comment
   * @throws Error when there is no such article
   */
  comments(dataId: string | number | bigint, content: string, index = 0): number {
    const comment = this.account.comments.add(String(dataId), index, this.openid, content);
    if (comment) return comment.id;
    throw new Error(
      `No article was sent or published with the msg_data_id ${dataId} and the index ${index}.`,
    );
  }

  /**
   * Takes a coupon (卡券), which is pushed as `user_get_card`.
   *
   * @returns the code of the coupon
   * @throws Error when there is no such coupon, or none is left
   */
  async takesCard(cardId: string): Promise<string> {
    const card = this.account.cards.find(cardId);
    const taken = card && this.account.cards.take(card, this.openid);
    if (!taken) throw new Error(`The account has no coupon ${cardId}, or none of them is left.`);
    await this.does('user_get_card', {
      CardId: cardId,
      IsGiveByFriend: 0,
      UserCardCode: taken.code,
      OuterId: 0,
    });
    return taken.code;
  }

  /** Causes any event. */
  does(event: string, fields: PushFields = {}, options?: PushOptions): Promise<PushResult> {
    return this.pushes({ MsgType: 'event', Event: event, ...fields }, options);
  }

  /** Sends any message: the push's own fields. */
  pushes(fields: PushFields, options?: PushOptions): Promise<PushResult> {
    return this.actions.act(this.account, { FromUserName: this.openid, ...fields }, options);
  }

  /** Opens the mini program. @returns the code of `wx.login` */
  logsIn(): string {
    return this.code('login');
  }

  /** Presses the button that gives the phone number. @returns its code */
  givesPhoneNumber(phoneNumber = '13800138000'): string {
    return this.code('phone', phoneNumber);
  }

  /** Consents to a web page's request. @returns the code of the redirect */
  authorizes(scope: 'snsapi_base' | 'snsapi_userinfo' = 'snsapi_userinfo'): string {
    return this.account.codes.issue({ kind: 'oauth', openid: this.openid, scope, phoneNumber: '' });
  }

  /** What the account knows about this person, who is added if unknown. */
  get profile(): Person {
    const { people } = this.account;
    return people.find(this.openid) ?? people.add({ openid: this.openid, subscribed: false });
  }

  /** Everything that this phone received. */
  get received(): ReceivedMessage[] {
    return this.arrived().map(asReceived);
  }

  /**
   * The next message on this phone that was not returned before, waiting for it if necessary.
   *
   * @param timeoutMs how long to wait
   * @throws Error when none arrives in that time
   */
  async receives(timeoutMs?: number): Promise<ReceivedMessage> {
    const entry = await nextMessage(this.state, {
      who: this.openid,
      after: this.seen,
      concerns: (one) => this.concerns(one),
      timeoutMs,
    });
    this.seen = entry.id;
    return asReceived(entry);
  }

  private get account(): Account {
    return this.find();
  }

  private arrived(): ChatEntry[] {
    return this.state.chat.all().filter((entry) => this.concerns(entry));
  }

  private concerns({ appId, openid, from }: ChatEntry): boolean {
    return from !== 'user' && openid === this.openid && appId === this.account.appId;
  }

  private code(kind: 'login' | 'phone', phoneNumber = ''): string {
    return this.account.codes.issue({ kind, openid: this.openid, scope: 'snsapi_base', phoneNumber });
  }

  private file(
    type: 'image' | 'voice' | 'video',
    bytes: Uint8Array | undefined,
    contentType: string,
    filename: string,
  ): PushFields {
    if (!bytes) return {};
    const { id } = this.account.media.add({ type, bytes: Buffer.from(bytes), contentType, filename });
    return { MediaId: id };
  }
}
