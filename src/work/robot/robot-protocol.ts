import { mapMaybe, type MaybePromise } from '../../core/maybe-promise.js';
import { Refusal } from '../../webhook/http/refusal.js';
import { PushOwner } from '../../webhook/receive/push-owner.js';
import type {
  PushAnswer,
  PushContext,
  PushProtocol,
  PushRequest,
} from '../../webhook/receive/push-protocol.js';
import type { WorkRobotConf } from '../conf/work-conf.js';
import { WORK_PRODUCT } from '../credentials/work-owners.js';
import { answerEcho, MAX_CALLBACK, rememberMsOf } from '../push/app-push-protocol.js';
import { readRobotPush } from '../push/read-robot-push.js';
import { CallbackKeys } from '../push/verify/callback-keys.js';
import {
  type CallbackCheck,
  unreadable,
  verifyCallback,
  type VerifiedCallback,
} from '../push/verify/verify-callback.js';
import { RobotPush } from './robot-push.js';
import type { WorkRobot } from './work-robot.js';

/** The callbacks of an AI robot. Their receive id is empty, always; no other one is accepted. */
export class RobotProtocol implements PushProtocol {
  readonly bodyLimit = MAX_CALLBACK;
  readonly warnings: readonly string[] = [];
  private readonly check: CallbackCheck;
  private readonly owner: PushOwner;

  constructor(
    private readonly conf: WorkRobotConf,
    private readonly robot: WorkRobot,
    private readonly context: PushContext,
  ) {
    const isEmpty = (receiveId: string): boolean => receiveId === '';
    this.owner = new PushOwner({ product: WORK_PRODUCT, ids: ['robot', conf.name] }, conf.name);
    this.check = {
      keys: new CallbackKeys(conf),
      tolerance: conf.endpoint.timestampTolerance,
      accepts: () => isEmpty,
    };
  }

  get name(): string {
    return this.conf.name;
  }

  get label(): string {
    return `robot "${this.name}" of WeCom`;
  }

  handshake({ url }: PushRequest): MaybePromise<PushAnswer | Refusal> {
    return answerEcho(this.check, url, this.context.clock.now());
  }

  receive({ url, body }: PushRequest): MaybePromise<RobotPush | Refusal> {
    return mapMaybe(verifyCallback(this.check, url, body, this.context.clock.now()), (verified) =>
      verified instanceof Refusal ? verified : this.pushOf(verified),
    );
  }

  private pushOf({ text, seal }: VerifiedCallback): RobotPush | Refusal {
    const { owner, context, robot, check } = this;
    try {
      const push = readRobotPush(text);
      const respond = robot.responderOf(push);
      const rememberMs = rememberMsOf(check.tolerance);
      return new RobotPush({ owner, push, seal, clock: context.clock, rememberMs, respond });
    } catch (error) {
      return unreadable(error, 401);
    }
  }
}
