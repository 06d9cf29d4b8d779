import type { ChatEntry } from '../console-protocol.js';
import type { ReceivedMessage } from '../phone/received-message.js';
import { asReceived, nextMessage } from '../phone/received-message.js';
import type { PushFields } from '../push/push-message.js';
import type { PushResult } from '../push/push-sender.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { WorkPushOptions, WorkSender } from './push/work-sender.js';
import type { Agent } from './state/agent.js';
import type { Corp } from './state/corp.js';

/** A member of a corp with a phone: writes to an application, presses its menu, and receives its messages. */
export class SimulatedMember {
  /** The newest entry of the chat that was handed out. */
  private seen: number;

  constructor(
    readonly userid: string,
    private readonly state: SimulatorState,
    private readonly sender: WorkSender,
    private readonly find: () => { corp: Corp; agent: Agent },
  ) {
    this.seen = state.chat.all().at(-1)?.id ?? 0;
  }

  /** Sends a text. Like all methods that push, it resolves to the deliveries, the reply and the outcome. */
  sends(text: string, options?: WorkPushOptions): Promise<PushResult> {
    return this.pushes({ MsgType: 'text', Content: text }, options);
  }

  /** Sends a picture, which the application can download; a sample when none is given. */
  sendsImage(picture?: Uint8Array): Promise<PushResult> {
    if (!picture) return this.pushes({ MsgType: 'image' });
    const file = { bytes: Buffer.from(picture), contentType: 'image/png', filename: 'picture.png' };
    const { id } = this.find().corp.media.add({ type: 'image', ...file });
    return this.pushes({ MsgType: 'image', MediaId: id });
  }

  /** Presses a menu button of type `click`. */
  clicks(key: string): Promise<PushResult> {
    return this.does('click', { EventKey: key });
  }

  /** Opens the application. */
  enters(): Promise<PushResult> {
    return this.does('enter_agent');
  }

  /** Causes any event. */
  does(event: string, fields: PushFields = {}, options?: WorkPushOptions): Promise<PushResult> {
    return this.pushes({ MsgType: 'event', Event: event, ...fields }, options);
  }

  /** Sends any message: the push's own fields. */
  pushes(fields: PushFields, options?: WorkPushOptions): Promise<PushResult> {
    const { corp, agent } = this.find();
    return this.sender.push(corp, agent, { FromUserName: this.userid, ...fields }, options);
  }

  /** Consents to a page's request. @returns the code of the redirect */
  authorizes(scope: 'snsapi_base' | 'snsapi_privateinfo' = 'snsapi_base'): string {
    return this.find().agent.issueLoginCode({ userid: this.userid, scope });
  }

  /** Everything that this member received from the application. */
  get received(): ReceivedMessage[] {
    return this.state.chat
      .all()
      .filter((entry) => this.concerns(entry))
      .map(asReceived);
  }

  /**
   * The next message that was not returned before, waiting for it if necessary.
   *
   * @param timeoutMs how long to wait
   * @throws Error when none arrives in that time
   */
  async receives(timeoutMs?: number): Promise<ReceivedMessage> {
    const entry = await nextMessage(this.state, {
      who: this.userid,
      after: this.seen,
      concerns: (one) => this.concerns(one),
      timeoutMs,
    });
    this.seen = entry.id;
    return asReceived(entry);
  }

  private concerns({ appId, openid, from }: ChatEntry): boolean {
    return from !== 'user' && openid === this.userid && appId === this.find().agent.key;
  }
}
