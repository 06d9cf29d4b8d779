import { CLASSIC_WINDOW } from '../../account/credentials/renewal-overlap.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import type { Owner } from '../../core/owner.js';
import type { Credentials } from '../../credential/credentials.js';
import type {
  CredentialDefinition,
  CredentialSet,
  OwnerCredentials,
} from '../../credential/owner-credentials.js';
import { type ComponentConf, componentOwner } from '../conf/component-conf.js';
import { componentFailures } from './component-failures.js';

/** The name of the one credential that a platform itself has. */
export const COMPONENT_TOKEN = 'component_access_token';

/** The credential of a platform: `component_access_token`, made of the newest ticket. */
export class ComponentCredentials implements CredentialSet {
  readonly kept: OwnerCredentials;

  constructor(
    private readonly conf: ComponentConf,
    engine: Credentials,
    private readonly source: WechatCredentialSource,
  ) {
    this.kept = engine.keep(this);
  }

  get label(): string {
    return `component "${this.conf.name}"`;
  }

  owner(): Owner {
    return componentOwner(this.conf);
  }

  define(kind: string): CredentialDefinition | undefined {
    if (kind !== COMPONENT_TOKEN) return undefined;
    return {
      kind: {
        name: COMPONENT_TOKEN,
        source: this.source,
        window: CLASSIC_WINDOW,
        failures: componentFailures,
        conflictAdvice:
          'Every new component_access_token ends the one before: let all programs of this platform use one store, or ' +
          'one central token server.',
        ...(this.conf.source === 'central' && { managedElsewhere: true }),
      },
    };
  }
}
