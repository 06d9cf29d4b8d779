// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 平台证书. */
export interface PayCertificatesGet {
  /** 获取平台证书列表. */
  '/v3/certificates': {
    needs: 'nothing';
    query: {
      algorithm_type?: string;
    };
    answer: PayAnswer<{
      data?: {
        /** A time as in RFC 3339. */
        effective_time: string;
        /** A time as in RFC 3339. */
        expire_time: string;
        serial_no: string;
        encrypt_certificate: {
          algorithm: string;
          associated_data: string;
          nonce: string;
          ciphertext: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
}
