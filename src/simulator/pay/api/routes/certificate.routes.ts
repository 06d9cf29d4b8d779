import { createSecretKey } from 'node:crypto';
import { sealResource } from '../../../../pay/crypto/index.js';
import { PayRefusal } from '../../refusal.js';
import { rfc3339 } from '../../state/times.js';
import type { PayRoute } from '../pay-route.js';

/** The platform certificates. */
export const certificateRoutes: readonly PayRoute[] = [
  {
    method: 'GET',
    path: '/v3/certificates',
    handle({ merchant }) {
      merchant.counters.certificateDownloads++;
      const listed = merchant.keys.listed();
      if (listed.length === 0) {
        const message = '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥';
        throw new PayRefusal(404, 'RESOURCE_NOT_EXISTS', message);
      }
      const key = createSecretKey(Buffer.from(merchant.settings.apiV3Key));
      return {
        data: listed.map(({ serial, pem, effectiveAt, expiresAt, endsAt }) => ({
          serial_no: serial,
          effective_time: rfc3339(effectiveAt),
          expire_time: rfc3339(Math.min(endsAt ?? expiresAt, expiresAt)),
          encrypt_certificate: sealResource(pem, key, 'certificate'),
        })),
      };
    },
  },
];
