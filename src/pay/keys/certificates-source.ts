import type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import type { WechatClock } from '../../core/clock.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { randomNonce } from '../../crypto/random.js';
import type { MerchantConf } from '../conf/merchant-conf.js';
import {
  authorization,
  certificateKey,
  isFault,
  openCertificates,
  PlatformKeys,
  readSignature,
  type SealedCertificate,
  type SignatureFault,
  verifySignature,
} from '../crypto/index.js';
import { judgeError } from '../call/judge-error.js';
import { WechatPaySignatureError } from '../call/pay.errors.js';
import { payHeaders } from '../call/pay-headers.js';
import { serializeCertificates } from './certificate-set.js';

const PATH = '/v3/certificates';
const MAX_BYTES = 1024 * 1024;
const TIMEOUT_MS = 3000;
/** How long a set that was fetched is kept, in seconds: while refreshes fail, the old set is used. */
export const SET_LIFE = 30 * 24 * 3600;

/** What {@link CertificatesSource} works with. */
interface CertificatesSourceParts {
  readonly conf: MerchantConf;
  readonly http: WechatHttp;
  readonly clock: WechatClock;
}

/**
 * Fetches the platform certificates of a merchant. The first download is trusted by TLS and the APIv3 key that the
 * certificates are sealed with; its signature is then verified with the key that it names, one of those in it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export class CertificatesSource implements WechatCredentialSource {
  readonly name = 'platform';

  constructor(private readonly parts: CertificatesSourceParts) {}

  async fetch({ signal, timeoutMs = TIMEOUT_MS }: CredentialRequest): Promise<FreshCredential> {
    const { conf, http, clock } = this.parts;
    let failure: unknown;
    for (const base of conf.hosts) {
      try {
        const response = await http.send({
          method: 'GET',
          url: base + PATH,
          headers: this.headers(),
          timeoutMs: Math.round(timeoutMs / conf.hosts.length),
          maxBytes: MAX_BYTES,
          ...(signal && { signal }),
        });
        const bytes = await response.bytes();
        return {
          value: this.read(response.status, response.headers, bytes, clock.now()),
          expiresIn: SET_LIFE,
        };
      } catch (error) {
        failure = error;
        if (!isUnreachable(error)) throw error;
      }
    }
    throw failure;
  }

  private headers(): Record<string, string> {
    const { conf, clock } = this.parts;
    const timestamp = Math.floor(clock.now() / 1000);
    const request = { method: 'GET', path: PATH, timestamp, nonce: randomNonce(32) };
    const signer = { mchId: conf.mchId, serial: conf.serial, privateKey: conf.privateKey };
    const [current] = conf.publicKeys;
    return payHeaders({}, authorization(request, signer), current?.serial);
  }

  private read(status: number, headers: Headers, bytes: Uint8Array, now: number): string {
    const { conf } = this.parts;
    if (status !== 200) {
      const error = judgeError({ status, headers, bytes }, PATH, () => []).error;
      const isWithout = status === 404 && conf.publicKeys.length > 0;
      // A merchant with a public key may have no platform certificates, which is no fault.
      if (isWithout) return serializeCertificates([]);
      throw error;
    }
    const { data = [] } = JSON.parse(Buffer.from(bytes).toString()) as { data?: SealedCertificate[] };
    const certificates = openCertificates(data, conf.apiV3Key);
    const keys = new PlatformKeys([...conf.publicKeys, ...certificates.map(certificateKey)]);
    const fault = faultOf(headers, bytes, keys, now);
    if (fault) throw new WechatPaySignatureError(PATH, fault);
    return serializeCertificates(certificates);
  }
}

function faultOf(
  headers: Headers,
  bytes: Uint8Array,
  keys: PlatformKeys,
  now: number,
): SignatureFault | undefined {
  const signature = readSignature((name) => headers.get(name), now);
  if (isFault(signature)) return signature;
  return verifySignature(signature, bytes, keys.find(signature.serial), now);
}

function isUnreachable(error: unknown): boolean {
  const { kind } = error as { kind?: string };
  return kind === 'network' || kind === 'timeout';
}
