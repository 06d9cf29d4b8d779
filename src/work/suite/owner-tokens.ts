import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import type { Owner } from '../../core/owner.js';
import type {
  CredentialDefinition,
  CredentialSet,
  OwnerCredentials,
} from '../../credential/owner-credentials.js';
import { CentralSource } from '../../credential/sources/central.source.js';
import type { WorkEndpointConf } from '../conf/work-conf.js';
import type { WorkSourceParts } from '../credentials/app-sources.js';
import type { WorkCredentialParts } from '../credentials/app-credentials.js';
import { atExpiryKind } from '../credentials/work-kinds.js';

/** What the token of a suite or provider is made of. */
interface OwnerTokenParts extends WorkCredentialParts {
  readonly label: string;
  readonly owner: Owner;
  readonly endpoint: WorkEndpointConf;
  readonly kind: 'suite_access_token' | 'provider_access_token';
  readonly source: (parts: WorkSourceParts) => WechatCredentialSource;
}

/** An owner with one credential: a suite, or the provider. */
export class OwnerToken implements CredentialSet {
  readonly kept: OwnerCredentials;

  constructor(private readonly parts: OwnerTokenParts) {
    this.kept = parts.credentials.keep(this);
  }

  get label(): string {
    return this.parts.label;
  }

  owner(): Owner {
    return this.parts.owner;
  }

  define(kind: string): CredentialDefinition | undefined {
    if (kind !== this.parts.kind) return undefined;
    return { kind: atExpiryKind(kind, this.sourceOf(kind)) };
  }

  private sourceOf(kind: string): WechatCredentialSource {
    const { endpoint, http, clock, label, owner, source } = this.parts;
    if (endpoint.source === 'central') {
      return new CentralSource(http, { label, ids: () => owner.ids, central: endpoint.central, clock });
    }
    return source({ http, clock, endpoint, held: () => this.kept.find(kind)?.state.cached?.record });
  }
}
