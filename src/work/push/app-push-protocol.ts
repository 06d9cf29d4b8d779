import { mapMaybe, type MaybePromise } from '../../core/maybe-promise.js';
import { Refusal } from '../../webhook/http/refusal.js';
import { PushOwner } from '../../webhook/receive/push-owner.js';
import type {
  PushAnswer,
  PushContext,
  PushProtocol,
  PushRequest,
} from '../../webhook/receive/push-protocol.js';
import type { WorkAppConf, WorkCallbackConf } from '../conf/work-conf.js';
import type { WorkApp } from '../work-app.js';
import { WORK_PRODUCT } from '../credentials/work-owners.js';
import { readWorkPush } from './read-work-push.js';
import type { LateWorkReply, WorkReplies } from './reply/work-replies.js';
import { CallbackKeys } from './verify/callback-keys.js';
import {
  type CallbackCheck,
  unreadable,
  verifyCallback,
  type VerifiedCallback,
  verifyEcho,
} from './verify/verify-callback.js';
import { VerifiedWorkPush } from './work-push.js';

/** The largest callback in bytes. */
export const MAX_CALLBACK = 1024 * 1024;

/**
 * Answers the GET by which the console checks an address: with the text alone, with neither quotes nor a line break.
 *
 * @param now Unix time in milliseconds
 */
export function answerEcho(
  check: CallbackCheck,
  url: string,
  now: number,
): MaybePromise<PushAnswer | Refusal> {
  return mapMaybe(verifyEcho(check, url, now), (echo) =>
    echo instanceof Refusal
      ? echo
      : {
          status: 200,
          contentType: 'text/plain; charset=utf-8',
          headers: { 'X-Content-Type-Options': 'nosniff' },
          body: echo,
        },
  );
}

/** How long a push is remembered, in milliseconds: as long as a captured one could be inside its window. */
export const rememberMsOf = (tolerance: number): number => Math.max(600, 2 * tolerance) * 1000;

/** One application as its callback address sees it. */
export interface ReceivingApp {
  readonly conf: WorkAppConf;
  readonly owner: PushOwner;
  readonly check: CallbackCheck;
}

/**
 * @param keys those of the callback address, where they are not the application's own
 * @throws TypeError when callbacks cannot be received; the message says what is missing
 */
export function receivingApp(conf: WorkAppConf, keys: WorkCallbackConf = conf): ReceivingApp {
  const { name, corpId, agentId, endpoint } = conf;
  if (corpId === undefined || keys.tokens.length === 0) {
    throw new TypeError(
      `the application "${name}" has no ${corpId === undefined ? 'corpId' : 'token and encodingAesKey'}: set them to ` +
        'what the page of the callback address (接收消息服务器配置) in the console shows ' +
        '(WECHAT_WORK_CORP_ID, WECHAT_WORK_TOKEN, WECHAT_WORK_ENCODING_AES_KEY for the default application)',
    );
  }
  const accepts = (receiveId: string): boolean =>
    receiveId === corpId || (receiveId === '' && endpoint.acceptsAnyReceiveId);
  return {
    conf,
    owner: new PushOwner({ product: WORK_PRODUCT, ids: [corpId, agentId ?? name] }, name),
    check: {
      keys: new CallbackKeys(keys),
      tolerance: endpoint.timestampTolerance,
      accepts: () => accepts,
    },
  };
}

/** What the protocol of applications works with. */
export interface AppPushParts {
  readonly name: string;
  readonly label: string;
  /** The application of a request: the same one for all, or one that the path names. */
  readonly find: (request: PushRequest) => MaybePromise<ReceivingApp | undefined>;
  readonly late: (conf: WorkAppConf) => LateWorkReply;
  readonly serve: (conf: WorkAppConf) => WorkApp;
  readonly replies: WorkReplies;
  readonly context: PushContext;
  readonly warnings: readonly string[];
}

const UNKNOWN = new Refusal(401, 'the path names no application that is known');

/** The callbacks of applications: messages and events of one corp, always encrypted. */
export class AppPushProtocol implements PushProtocol {
  readonly bodyLimit = MAX_CALLBACK;

  constructor(private readonly parts: AppPushParts) {}

  get name(): string {
    return this.parts.name;
  }

  get label(): string {
    return this.parts.label;
  }

  get warnings(): readonly string[] {
    return this.parts.warnings;
  }

  handshake(request: PushRequest): MaybePromise<PushAnswer | Refusal> {
    const now = this.parts.context.clock.now();
    return this.withApp<PushAnswer>(request, ({ check }) => answerEcho(check, request.url, now));
  }

  receive(request: PushRequest): MaybePromise<VerifiedWorkPush | Refusal> {
    const { url, body } = request;
    const now = this.parts.context.clock.now();
    return this.withApp<VerifiedWorkPush>(request, (app) =>
      mapMaybe(verifyCallback(app.check, url, body, now), (verified) =>
        verified instanceof Refusal ? verified : this.pushOf(app, verified),
      ),
    );
  }

  private withApp<T>(
    request: PushRequest,
    work: (app: ReceivingApp) => MaybePromise<T | Refusal>,
  ): MaybePromise<T | Refusal> {
    const found = this.parts.find(request);
    if (found instanceof Promise) return found.then((app) => (app ? work(app) : UNKNOWN));
    return found ? work(found) : UNKNOWN;
  }

  private pushOf(
    { conf, owner, check }: ReceivingApp,
    { text, seal }: VerifiedCallback,
  ): VerifiedWorkPush | Refusal {
    const { replies, late, serve } = this.parts;
    try {
      const push = readWorkPush(text);
      const rememberMs = rememberMsOf(check.tolerance);
      const app = (): WorkApp => serve(conf);
      return new VerifiedWorkPush({ owner, push, text, seal, replies, rememberMs, late: late(conf), app });
    } catch (error) {
      return unreadable(error, 401);
    }
  }
}
