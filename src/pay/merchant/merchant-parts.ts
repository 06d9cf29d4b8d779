import { WechatClient } from '../../client/wechat-client.js';
import type { WechatClock } from '../../core/clock.js';
import type { Credentials } from '../../credential/credentials.js';
import type { CredentialDefinition, OwnerCredentials } from '../../credential/owner-credentials.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { CredentialState } from '../../observe/wechat-health.js';
import { type OrderListener, PayCalls } from '../call/pay-calls.js';
import { PayProtocol } from '../call/pay-protocol.js';
import { type MerchantConf, merchantLabel } from '../conf/merchant-conf.js';
import { certificatesKind, PLATFORM_CERTIFICATES } from '../keys/certificates-kind.js';
import { CertificatesSource } from '../keys/certificates-source.js';
import { PlatformKeyring } from '../keys/platform-keyring.js';
import { payOwner } from '../conf/pay-owner.js';
import { V2Client } from '../v2/v2-client.js';

/** What all merchants of an application share. */
interface MerchantEngine {
  readonly credentials: Credentials;
  readonly http: WechatHttp;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
}

/** Makes what one merchant works with. */
export type MerchantPartsFactory = (conf: MerchantConf) => MerchantParts;

/** What one merchant works with. */
export class MerchantParts {
  readonly kept: OwnerCredentials;
  readonly keyring: PlatformKeyring;
  readonly calls: PayCalls;

  constructor(
    readonly conf: MerchantConf,
    { credentials, http, clock, events }: MerchantEngine,
    orders?: OrderListener,
  ) {
    const owner = payOwner(conf.mchId);
    this.kept = credentials.keep({
      label: merchantLabel(conf.name),
      owner: () => owner,
      define: (kind): CredentialDefinition | undefined =>
        kind === PLATFORM_CERTIFICATES && conf.platformCertificates
          ? { kind: certificatesKind(new CertificatesSource({ conf, http, clock })) }
          : undefined,
    });
    const reader = conf.platformCertificates ? this.kept.reader(PLATFORM_CERTIFICATES) : undefined;
    this.keyring = new PlatformKeyring(conf, reader, clock);
    const protocol = new PayProtocol({ conf, keyring: this.keyring, clock });
    const client = new WechatClient({ protocol, http, clock, events });
    const v2 = new V2Client({ conf, http, clock });
    this.calls = new PayCalls({ conf, client, v2, keyring: this.keyring, clock, orders });
  }

  /** Forgets the credentials: the merchant is no longer used. */
  drop(): void {
    this.kept.drop();
  }

  /** How the credentials are that are in use, for health reports. */
  credentialStates(): CredentialState[] {
    const { name, mchId } = this.conf;
    return this.kept.inUse().map(({ setup: { kind }, state: { cached } }) => ({
      account: name,
      appId: mchId,
      kind: kind.name,
      source: kind.source.name,
      ...(cached && { expiresAt: cached.record.expiresAt, obtainedAt: cached.record.obtainedAt }),
    }));
  }
}
