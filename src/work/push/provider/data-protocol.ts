import { mapMaybe, type MaybePromise } from '../../../core/maybe-promise.js';
import { Refusal } from '../../../webhook/http/refusal.js';
import { PushOwner } from '../../../webhook/receive/push-owner.js';
import type {
  PushAnswer,
  PushContext,
  PushProtocol,
  PushRequest,
} from '../../../webhook/receive/push-protocol.js';
import type { WorkProviderConf, WorkSuiteConf } from '../../conf/work-conf.js';
import { suiteCorpOwner } from '../../credentials/work-owners.js';
import type { WorkSuite } from '../../suite/work-suite.js';
import { answerEcho, MAX_CALLBACK, rememberMsOf } from '../app-push-protocol.js';
import { readWorkPush } from '../read-work-push.js';
import { sendAsMessage } from '../reply/late-message.js';
import type { WorkReplies } from '../reply/work-replies.js';
import type { CallbackKeys } from '../verify/callback-keys.js';
import {
  type CallbackCheck,
  unreadable,
  verifyCallback,
  type VerifiedCallback,
} from '../verify/verify-callback.js';
import { VerifiedWorkPush } from '../work-push.js';
import { checkWarnings, suiteKeys } from './notice-protocol.js';

/** What the protocol of a data address is made of. */
interface DataParts {
  readonly conf: WorkSuiteConf;
  readonly suite: WorkSuite;
  readonly provider: WorkProviderConf | undefined;
  readonly replies: WorkReplies;
  readonly context: PushContext;
}

/**
 * The data address of a suite: messages and events of every corp that installed it. The content says whose it is; the
 * corp must have authorised the suite. Where the path has `:corpId` (`$CORPID$` in the console), it must be the same.
 */
export class DataProtocol implements PushProtocol {
  readonly bodyLimit = MAX_CALLBACK;
  readonly name: string;
  readonly label: string;
  readonly warnings: readonly string[];
  private readonly keys: CallbackKeys;

  constructor(private readonly parts: DataParts) {
    this.name = parts.conf.name;
    this.label = `suite "${this.name}" of WeCom`;
    this.warnings = checkWarnings(parts.conf, parts.provider);
    this.keys = suiteKeys(parts.conf);
  }

  handshake({ url }: PushRequest): MaybePromise<PushAnswer | Refusal> {
    const { conf, provider, context } = this.parts;
    const accepts = (receiveId: string): boolean =>
      receiveId === provider?.corpId ||
      receiveId === conf.suiteId ||
      (receiveId === '' && conf.endpoint.acceptsAnyReceiveId);
    const check = this.check(() => accepts);
    return answerEcho(check, url, context.clock.now());
  }

  receive({ url, body, params }: PushRequest): MaybePromise<VerifiedWorkPush | Refusal> {
    const { suite, context } = this.parts;
    const inPath = params['corpId'];
    const check = this.check(async (named) => {
      const isKnown =
        (inPath === undefined || inPath === named) && named !== '' && (await suite.knows(named));
      return (receiveId) => isKnown && receiveId === named;
    });
    return mapMaybe(verifyCallback(check, url, body, context.clock.now()), (verified) =>
      verified instanceof Refusal ? verified : this.pushOf(verified),
    );
  }

  private check(accepts: CallbackCheck['accepts']): CallbackCheck {
    return { keys: this.keys, tolerance: this.parts.conf.endpoint.timestampTolerance, accepts };
  }

  private pushOf({ text, seal }: VerifiedCallback): VerifiedWorkPush | Refusal {
    const { conf, suite, replies } = this.parts;
    const corpId = seal.receiveId;
    try {
      return new VerifiedWorkPush({
        owner: new PushOwner(suiteCorpOwner(conf.suiteId, corpId), `${conf.name}/${corpId}`),
        push: readWorkPush(text),
        text,
        seal,
        replies,
        rememberMs: rememberMsOf(conf.endpoint.timestampTolerance),
        app: () => suite.corp(corpId),
        late: async (userId, reply) => sendAsMessage((await suite.corp(corpId)).messages, userId, reply),
      });
    } catch (error) {
      return unreadable(error, 401);
    }
  }
}
