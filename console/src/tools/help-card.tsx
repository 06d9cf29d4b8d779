import { simulatorUrl } from '../live/control.js';
import { Copy } from '../look/copy.js';
import { t } from '../text/text.js';
import { Card } from './card.js';

/** How an application and this simulator find each other. */
export function HelpCard() {
  const base = simulatorUrl('').replace(/\/$/, '');
  const setting = `WECHAT_API_BASE_URL=${base}`;
  return (
    <Card title={t('help')} id="help">
      <p>{t('helpPoint')}</p>
      <p class="setting">
        <code>{setting}</code>
        <Copy text={setting} />
      </p>
      <p class="links">
        <a href={simulatorUrl('_simulator')} target="_blank" rel="noopener">
          {t('helpDocs')}
        </a>
        <a href="https://www.npmjs.com/package/nestjs-wechat" target="_blank" rel="noopener noreferrer">
          {t('helpPackage')}
        </a>
      </p>
    </Card>
  );
}
