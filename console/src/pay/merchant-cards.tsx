import type { MerchantView } from '../../../src/simulator/pay/pay-console.js';
import { dateAndTime } from '../live/clock.js';
import { simulatorUrl } from '../live/control.js';
import { run } from '../live/problem.js';
import { textIn, useSettings } from '../live/settings.js';
import { Secrets } from '../look/secrets.js';
import { language, t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { Card } from '../tools/card.js';
import { merchantOf } from './merchants.js';
import { OrdersCard } from './orders-card.js';
import { rotateCertificate } from './pay-control.js';

/** The cards of a merchant number. */
export function MerchantCards({ id }: { id: string }) {
  const merchant = merchantOf(id);
  if (!merchant) return null;
  return (
    <>
      <OrdersCard merchant={merchant} />
      <KeysCard merchant={merchant} />
      <CountersCard merchant={merchant} />
    </>
  );
}

const MODES: Readonly<Record<MerchantView['mode'], Word>> = {
  certificates: 'merchantModeCertificates',
  'public-key': 'merchantModePublicKey',
  both: 'merchantModeBoth',
};

/** What WeChat Pay signs with for this merchant. */
function KeysCard({ merchant }: { merchant: MerchantView }) {
  const { mchId, mode, serialNo, publicKeyId, certificates } = merchant;
  const settings = useSettings(`/merchants/${encodeURIComponent(mchId)}`, `${mode} ${serialNo}`);
  return (
    <Card title={t('keys')} id="keys">
      <Secrets
        rows={[
          { name: t('merchantApiAddress'), value: simulatorUrl('').replace(/\/$/, '') },
          { name: t('merchantNumber'), value: mchId },
          { name: t('merchantSerial'), value: serialNo },
          { name: 'APIv3Key', value: textIn(settings, 'apiV3Key'), secret: true },
          { name: t('merchantPrivateKey'), value: textIn(settings, 'privateKey'), secret: true },
          ...(publicKeyId === null
            ? []
            : [
                { name: t('merchantPublicKey'), value: publicKeyId },
                { name: t('merchantPublicKeyPem'), value: textIn(settings, 'publicKey'), secret: true },
              ]),
        ]}
      />
      <p>
        {t('merchantMode')}: {t(MODES[mode])}
      </p>
      {mode !== 'public-key' && (
        <div class="credential">
          <h3>{t('merchantCertificates')}</h3>
          {certificates.length === 0 && <p class="hint">{t('merchantNoCertificates')}</p>}
          <ul>
            {certificates.map((certificate) => (
              <li key={certificate.serialNo} class={certificate.isCurrent ? 'current' : 'previous'}>
                <code>{certificate.serialNo}</code>
                <span>{t(certificate.isCurrent ? 'merchantCurrent' : 'previous')}</span>
                <strong>
                  {t('merchantValidTo', { date: dateAndTime(certificate.validTo, language.value) })}
                </strong>
              </li>
            ))}
          </ul>
          <button type="button" class="small-button" onClick={() => run(() => rotateCertificate(mchId))}>
            {t('merchantRotate')}
          </button>
        </div>
      )}
    </Card>
  );
}

const COUNTERS: readonly (readonly [keyof MerchantView['counters'], Word])[] = [
  ['requests', 'merchantRequests'],
  ['badSignatures', 'merchantBadSignatures'],
  ['certificateDownloads', 'merchantDownloads'],
];

/** What the simulator counted for the merchant. */
const CountersCard = ({ merchant: { counters } }: { merchant: MerchantView }) => (
  <Card title={t('counters')} id="counters">
    <dl class="counters">
      {COUNTERS.map(([name, word]) => (
        <div key={name} class={name === 'badSignatures' && counters[name] > 0 ? 'bad' : ''}>
          <dt>{t(word)}</dt>
          <dd data-counter={name}>{counters[name]}</dd>
        </div>
      ))}
    </dl>
  </Card>
);
