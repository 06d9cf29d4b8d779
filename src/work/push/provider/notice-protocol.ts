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
import { providerOwner, suiteOwner } from '../../credentials/work-owners.js';
import type { WorkSuite } from '../../suite/work-suite.js';
import { answerEcho, MAX_CALLBACK, rememberMsOf } from '../app-push-protocol.js';
import type { WorkPush } from '../events/work-pushes.types.js';
import { readWorkPush } from '../read-work-push.js';
import { CallbackKeys } from '../verify/callback-keys.js';
import {
  type CallbackCheck,
  unreadable,
  verifyCallback,
  type VerifiedCallback,
} from '../verify/verify-callback.js';
import { NoticePush } from './notice-push.js';

/** What the protocol of a command or system address is made of. */
interface NoticeParts {
  readonly name: string;
  readonly label: string;
  readonly owner: PushOwner;
  readonly check: CallbackCheck;
  readonly context: PushContext;
  readonly warnings: readonly string[];
  readonly record: (push: WorkPush) => MaybePromise<void>;
}

/** The command address of a suite, and the system address of a provider: `success` first, the work after it. */
export class NoticeProtocol implements PushProtocol {
  readonly bodyLimit = MAX_CALLBACK;

  constructor(private readonly parts: NoticeParts) {}

  get name(): string {
    return this.parts.name;
  }

  get label(): string {
    return this.parts.label;
  }

  get warnings(): readonly string[] {
    return this.parts.warnings;
  }

  handshake({ url }: PushRequest): MaybePromise<PushAnswer | Refusal> {
    const { check, context } = this.parts;
    return answerEcho(check, url, context.clock.now());
  }

  receive({ url, body }: PushRequest): MaybePromise<NoticePush | Refusal> {
    const { check, context } = this.parts;
    return mapMaybe(verifyCallback(check, url, body, context.clock.now()), (verified) =>
      verified instanceof Refusal ? verified : this.pushOf(verified),
    );
  }

  private pushOf({ text }: VerifiedCallback): NoticePush | Refusal {
    const { owner, check, record } = this.parts;
    try {
      return new NoticePush(owner, readWorkPush(text), rememberMsOf(check.tolerance), text, record);
    } catch (error) {
      return unreadable(error, 401);
    }
  }
}

/** What a suite keeps of a notice before it is acknowledged. */
function suiteRecorder(suite: WorkSuite): (push: WorkPush) => Promise<void> {
  return async (push) => {
    const { event, createTime, authCorpId } = push;
    const fields = push as { suiteTicket?: string; authCode?: string };
    // A notice for another suite of the same provider, with the same keys, is not for this one.
    if (push.suiteId !== undefined && push.suiteId !== suite.suiteId) return;
    if (event === 'suite_ticket' && fields.suiteTicket) {
      await suite.receiveTicket(fields.suiteTicket, createTime);
    } else if ((event === 'create_auth' || event === 'reset_permanent_code') && fields.authCode) {
      await suite.receiveCode(fields.authCode);
    } else if (event === 'change_auth' && authCorpId !== undefined) {
      await suite.receiveChange(authCorpId);
    } else if (event === 'cancel_auth' && authCorpId !== undefined) {
      await suite.receiveCancel(authCorpId, createTime);
    }
  };
}

/** @throws TypeError when callbacks cannot be received */
export function suiteKeys(conf: WorkSuiteConf): CallbackKeys {
  if (conf.tokens.length > 0) return new CallbackKeys(conf);
  throw new TypeError(
    `the suite "${conf.name}" has no token and encodingAesKey: set them to what the provider console shows for its ` +
      'callback addresses (WECHAT_WORK_SUITE_TOKEN, WECHAT_WORK_SUITE_ENCODING_AES_KEY)',
  );
}

/** The command address of a suite. */
export function commandParts(
  conf: WorkSuiteConf,
  suite: WorkSuite,
  provider: WorkProviderConf | undefined,
  context: PushContext,
): NoticeParts {
  const { suiteId, endpoint } = conf;
  const accepts = (receiveId: string): boolean =>
    receiveId === suiteId ||
    (provider !== undefined && receiveId === provider.corpId) ||
    (receiveId === '' && endpoint.acceptsAnyReceiveId);
  return {
    name: conf.name,
    label: `suite "${conf.name}" of WeCom`,
    owner: new PushOwner(suiteOwner(suiteId), conf.name),
    check: { keys: suiteKeys(conf), tolerance: endpoint.timestampTolerance, accepts: () => accepts },
    context,
    warnings: checkWarnings(conf, provider),
    record: suiteRecorder(suite),
  };
}

/** The console checks a suite's addresses in the name of the provider. */
export function checkWarnings({ name }: WorkSuiteConf, provider: WorkProviderConf | undefined): string[] {
  if (provider) return [];
  return [
    `The addresses of suite "${name}" cannot pass the check of the provider console, which is made with the provider's ` +
      'corp id: set provider.corpId (WECHAT_WORK_PROVIDER_CORP_ID). Everything else works without it.',
  ];
}

/** The system address of the provider. @throws TypeError when callbacks cannot be received */
export function systemParts(conf: WorkProviderConf, context: PushContext): NoticeParts {
  if (conf.tokens.length === 0) {
    throw new TypeError(
      'the provider has no token and encodingAesKey: set them to what the provider console shows for the system event ' +
        'address (WECHAT_WORK_PROVIDER_TOKEN, WECHAT_WORK_PROVIDER_ENCODING_AES_KEY)',
    );
  }
  const accepts = (receiveId: string): boolean => receiveId === conf.corpId;
  return {
    name: 'provider',
    label: 'the provider of WeCom',
    owner: new PushOwner(providerOwner(conf.corpId), 'provider'),
    check: {
      keys: new CallbackKeys(conf),
      tolerance: conf.endpoint.timestampTolerance,
      accepts: () => accepts,
    },
    context,
    warnings: [],
    record: () => undefined,
  };
}
