import type { MerchantView } from '../../../src/simulator/pay/pay-console.js';
import { dateAndTime } from '../live/clock.js';
import { run } from '../live/problem.js';
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
  return (
    <Card title={t('credentials')} id="credentials">
      <dl class="facts">
        <dt>{t('merchantNumber')}</dt>
        <dd>
          <code>{mchId}</code>
        </dd>
        <dt>{t('merchantSerial')}</dt>
        <dd>
          <code>{serialNo}</code>
        </dd>
        <dt>{t('merchantMode')}</dt>
        <dd>{t(MODES[mode])}</dd>
        {publicKeyId !== null && (
          <>
            <dt>{t('merchantPublicKey')}</dt>
            <dd>
              <code>{publicKeyId}</code>
            </dd>
          </>
        )}
      </dl>
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
