import { account } from '../live/choice.js';
import { simulatorUrl } from '../live/control.js';
import { textIn, useSettings } from '../live/settings.js';
import { Secrets } from '../look/secrets.js';
import { t } from '../text/text.js';
import { Card } from './card.js';

/** What an application of the account is configured with. */
export function KeysCard() {
  const { appId, encryptMode } = account.value!;
  const settings = useSettings(`/accounts/${encodeURIComponent(appId)}`, encryptMode);
  return (
    <Card title={t('keys')} id="keys">
      <Secrets
        rows={[
          { name: t('apiAddress'), value: simulatorUrl('').replace(/\/$/, '') },
          { name: 'AppID', value: appId },
          { name: 'AppSecret', value: textIn(settings, 'appSecret'), secret: true },
          { name: 'Token', value: textIn(settings, 'token'), secret: true },
          { name: 'EncodingAESKey', value: textIn(settings, 'encodingAesKey'), secret: true },
        ]}
      />
    </Card>
  );
}
