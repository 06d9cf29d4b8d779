/**
 * What the simulator tells its console: the answer of `GET /_simulator/wire`, and the server-sent events of
 * `GET /_simulator/events`. Types only; both sides import them.
 *
 * The stream begins with one `snapshot`; then each event is named by its type and its data is the JSON of the
 * type named in {@link ConsoleEvents}. Times are milliseconds on the simulator's clock unless they are called
 * seconds.
 */
export interface ConsoleEvents {
  snapshot: ConsoleSnapshot;
  /** One exchange on the wire: a push that was delivered once, or a call to WeChat. */
  wire: WireEntry;
  /** A push has left and its answer is awaited; the `wire` event with the same id ends it. */
  delivery: WireEntry;
  /** Something that the phone shows. */
  chat: ChatEntry;
  /** What came of a push that a line of the chat shows: the line as it is now. */
  fate: ChatEntry;
  /** An account was created or changed: settings, followers, menu, credentials. */
  account: ConsoleAccount;
  /** An access token or ticket was issued or invalidated. */
  credential: CredentialChange;
  /** All faults that are now set. */
  faults: FaultView[];
  clock: ClockView;
  /** What a product beside the accounts shows has changed. */
  product: { name: string; view: unknown };
  /** Everything is as at start; a new `snapshot` follows. */
  reset: Record<string, never>;
}

export interface ConsoleSnapshot {
  clock: ClockView;
  accounts: ConsoleAccount[];
  faults: FaultView[];
  /** The newest last; at most {@link ConsoleSnapshot.wireLimit} are kept. */
  wire: WireEntry[];
  wireLimit: number;
  /** The pushes whose answers are awaited. */
  deliveries: WireEntry[];
  chat: ChatEntry[];
  /** What the products beside the accounts show, by their names. */
  products: Record<string, unknown>;
}

export interface ClockView {
  /** Milliseconds since the Unix epoch. */
  now: number;
  /** How far ahead of the machine's clock, in milliseconds. */
  ahead: number;
}

export interface ConsoleAccount {
  appId: string;
  originalId: string;
  nickName: string;
  kind: 'official' | 'mini';
  encryptMode: 'normal' | 'compatible' | 'safe';
  format: 'xml' | 'json';
  webhookUrl: string | undefined;
  replyTimeoutMs: number;
  deliveries: number;
  strict: boolean;
  /** At most two hundred, those who were added last. */
  people: ConsolePerson[];
  /** The menu as the application created it, `null` when there is none. */
  menu: MenuView | null;
  qrCodes: QrCodeView[];
  /** Templates that a user of the mini program, or a reader of the account, can subscribe to. */
  subscriptionTemplates: { templateId: string; title: string }[];
  credentials: CredentialView[];
  counters: AccountCounters;
}

export interface AccountCounters {
  tokenRequests: number;
  stableTokenRequests: number;
  ticketRequests: number;
  apiCalls: number;
  invalidTokenCalls: number;
}

export interface ConsolePerson {
  openid: string;
  nickname: string;
  headimgurl: string;
  subscribed: boolean;
}

export interface MenuView {
  button: MenuButton[];
}

export interface MenuButton {
  name: string;
  type?: string;
  key?: string;
  url?: string;
  appid?: string;
  pagepath?: string;
  media_id?: string;
  sub_button?: MenuButton[];
}

export interface QrCodeView {
  ticket: string;
  scene: string;
  /** Milliseconds; `null` for a permanent one. */
  expiresAt: number | null;
  /** Where its picture is, relative to the simulator. */
  picture: string;
}

export interface CredentialView {
  kind: 'access_token' | 'stable_access_token' | 'jsapi_ticket' | 'wx_card_ticket';
  /** Its first characters. */
  masked: string;
  /** Milliseconds. */
  expiresAt: number;
  state: 'current' | 'previous';
}

export interface CredentialChange {
  appId: string;
  at: number;
  kind: CredentialView['kind'];
  change: 'issued' | 'invalidated';
  credentials: CredentialView[];
}

export interface FaultView {
  id: number;
  path: string;
  fault: string;
  value?: string | number;
  /** How often it will still happen; absent: until it is taken away. */
  remaining?: number;
}

/** One line of the chat with one person. */
export interface ChatEntry {
  id: number;
  at: number;
  appId: string;
  openid: string;
  /** Who says it: the person, the account, or WeChat itself (the failure notice). */
  from: 'user' | 'account' | 'system';
  /** How it came: as a push, as its passive reply, through an API, or as WeChat's own notice. */
  via: 'push' | 'reply' | 'custom' | 'template' | 'subscribe' | 'mass' | 'notice';
  /** `text`, `image`, `news`, `event:CLICK`, `template`... */
  kind: string;
  /** The message's own fields, as they were sent. */
  content: Record<string, unknown>;
  /** How long the account took, for replies. */
  ms?: number;
  /** Which delivery a reply answered, from 1. */
  delivery?: number;
  /** For pushes: what came of it. */
  fate?: PushFate;
}

/** What came of a push. */
export interface PushFate {
  outcome: 'waiting' | 'replied' | 'success' | 'failed';
  /** How long it took, with all deliveries. */
  ms: number;
  /** Why it failed, as the verdict of its last delivery says. */
  why?: string;
}

export interface WireBody {
  /** As it went over the wire, shortened to a few thousand characters. */
  raw: string;
  /** Before encryption, or after decryption, where that differs. */
  plain?: string;
}

/** One exchange on the wire. */
export interface WireEntry {
  id: number;
  at: number;
  ms: number;
  /** `push`: WeChat to the application; `call`: the application, or a browser, to WeChat. */
  direction: 'push' | 'call';
  method: string;
  /** Path and query; tokens and secrets in it are masked. */
  path: string;
  /** The address that was pushed to. */
  url?: string;
  appId?: string;
  /** The third-party platform that an account's push was sealed for and sent to. */
  platform?: string;
  /** For pushes. */
  mode?: 'normal' | 'compatible' | 'safe';
  format?: 'xml' | 'json';
  /** Which delivery of a push, from 1. */
  delivery?: number;
  request: WireBody;
  /** 0 when there was no answer. */
  status: number;
  response: WireBody;
  /** What came of it, in one phrase: `replied`, `success`, `timeout`, `ok`, `40001 invalid credential`... */
  verdict: string;
  ok: boolean;
  errcode?: number;
  rid?: string;
  /** True while the answer is awaited: `ms`, `status`, `response` and `verdict` say nothing yet. */
  pending?: true;
  /** False when the simulator knows the path but has no model of it. */
  modelled?: boolean;
  /** True when the answer was made up from the types of the path. */
  sample?: boolean;
  /** The fault that was played. */
  fault?: string;
  /** What WeChat would have minded that the simulator let pass. */
  warnings?: string[];
}
