import type { WechatClock } from '../../core/clock.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import type { CredentialInput } from '../../core/credential/credential-input.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import type { Credential } from '../../core/credential/credential.js';
import type { Owner } from '../../core/owner.js';
import type { Credentials } from '../../credential/credentials.js';
import type {
  CredentialDefinition,
  CredentialSet,
  OwnerCredentials,
} from '../../credential/owner-credentials.js';
import { CentralSource } from '../../credential/sources/central.source.js';
import { FunctionSource, ManualSource } from '../../credential/sources/user-sources.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { workOptionName } from '../conf/option-names.js';
import type { WorkAppConf } from '../conf/work-conf.js';
import {
  GetTokenSource,
  isWorkTicketKind,
  type TokenIdentity,
  type WorkSourceParts,
  WorkTicketSource,
} from './app-sources.js';
import { WORK_PRODUCT } from './work-owners.js';
import { atExpiryKind } from './work-kinds.js';

/** What the credentials of all owners are made with. */
export interface WorkCredentialParts {
  readonly credentials: Credentials;
  readonly http: WechatHttp;
  readonly clock: WechatClock;
}

/** The credentials of one application: its access token, and the two tickets that are bought with it. */
export class WorkAppCredentials implements CredentialSet {
  readonly kept: OwnerCredentials;

  /** @param special what differs for an application of a suite */
  constructor(
    readonly conf: WorkAppConf,
    private readonly parts: WorkCredentialParts,
    private readonly special: {
      readonly owner?: Owner;
      readonly tokenSource?: (parts: WorkSourceParts) => WechatCredentialSource;
    } = {},
  ) {
    this.kept = parts.credentials.keep(this);
  }

  get label(): string {
    return `application "${this.conf.name}"`;
  }

  /** The corp and the application: each application of a corp has a token of its own. */
  owner(): Owner {
    const { corpId, agentId, name } = this.conf;
    return this.special.owner ?? { product: WORK_PRODUCT, ids: [corpId ?? name, agentId ?? name] };
  }

  define(kind: string): CredentialDefinition | undefined {
    if (kind !== 'access_token' && !isWorkTicketKind(kind)) return undefined;
    return { kind: atExpiryKind(kind, this.sourceOf(kind)) };
  }

  get(kind: string): Promise<Credential> {
    return this.kept.get(kind);
  }

  renew(kind: string, stale: string): Promise<Credential> {
    return this.kept.renew(kind, stale);
  }

  /**
   * Keeps a value that was handed in, instead of the current one.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_INVALID`) for what is not a credential, or expired already.
   */
  put(kind: string, input: CredentialInput): Promise<void> {
    return this.kept.put(kind, input);
  }

  private sourceOf(kind: string): WechatCredentialSource {
    const { conf, parts } = this;
    const { source, central } = conf.endpoint;
    const { http, clock } = parts;
    if (typeof source === 'function') {
      const { corpId = '', agentId, name } = conf;
      const call = ({ stale }: { stale?: string }): unknown => source(kind, { corpId, agentId, name }, stale);
      return new FunctionSource(call, clock, 'source function');
    }
    if (source === 'manual') return new ManualSource(this.label, 'setCredential(kind, { value, expiresAt })');
    if (source === 'central') {
      const ids = (): readonly string[] | undefined =>
        conf.corpId === undefined ? undefined : this.owner().ids;
      return new CentralSource(http, { label: this.label, ids, central, clock });
    }
    const own = {
      http,
      clock,
      endpoint: conf.endpoint,
      held: () => this.kept.find(kind)?.state.cached?.record,
    };
    if (isWorkTicketKind(kind)) {
      return new WorkTicketSource(source, kind, own, this.kept.reader('access_token'));
    }
    return this.special.tokenSource?.(own) ?? new GetTokenSource(own, () => this.identity());
  }

  private identity(): TokenIdentity {
    const { corpId, secret, name, agentId } = this.conf;
    if (corpId !== undefined && secret !== undefined) return { corpId, secret };
    const owner = { kind: agentId === undefined ? 'secret' : 'app', name } as const;
    const missing = workOptionName(
      name === 'default' ? { kind: 'app', name } : owner,
      corpId === undefined ? 'corpId' : 'secret',
    );
    throw new WechatCredentialError(
      'WECHAT_CREDENTIAL_CONFIG',
      `Application "${name}" has no ${missing}, which is needed to get an access token from WeCom. Set it, or choose ` +
        'another source (central, manual or a function).',
    );
  }
}
