import { onOwnLoopbackName } from '../../live/addresses.js';
import { account, person } from '../../live/choice.js';
import { simulatorUrl } from '../../live/control.js';
import { Choice, Field, textsOf } from '../../look/fields.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import { closeSheet, openPage } from '../phone-state.js';

/** An address of the application, on the host of its webhook. */
const appAddress = (path: string): string => {
  const { webhookUrl } = account.value!;
  return webhookUrl && URL.canParse(webhookUrl)
    ? onOwnLoopbackName(new URL(path, webhookUrl).href)
    : `http://localhost:3000${path}`;
};

/** WeChat's authorize page, as if a link to it had been opened in the chat. */
export function OAuthSheet() {
  const { appId } = account.value!;
  function open(event: SubmitEvent): void {
    const { redirect = '', scope = '', state = '' } = textsOf(event);
    // WeChat checks the order of these; the last is the simulator's own: whose phone it is.
    const query = new URLSearchParams({
      appid: appId,
      redirect_uri: redirect,
      response_type: 'code',
      scope,
      state,
    });
    query.set('_openid', person.value?.openid ?? '');
    openPage(`${simulatorUrl('connect/oauth2/authorize')}?${query.toString()}#wechat_redirect`);
  }
  return (
    <Sheet title={t('oauth')} onClose={closeSheet}>
      <p class="hint">{t('oauthHelp')}</p>
      <form onSubmit={open}>
        <Field
          label={t('redirectUri')}
          name="redirect"
          type="url"
          required
          defaultValue={appAddress('/oauth/callback')}
        />
        <Choice label={t('scope')} name="scope">
          <option value="snsapi_userinfo">{t('scopeUserinfo')}</option>
          <option value="snsapi_base">{t('scopeBase')}</option>
        </Choice>
        <Field label={t('oauthState')} name="state" maxLength={128} defaultValue="console" />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('open')}
        </button>
      </form>
      <form onSubmit={(event) => openPage(textsOf(event).url ?? '')} class="second-form">
        <Field
          label={t('openAnyPage')}
          name="url"
          type="url"
          required
          defaultValue={appAddress('/oauth/login')}
        />
        <button type="submit" class="weui-btn weui-btn_default">
          {t('open')}
        </button>
      </form>
    </Sheet>
  );
}

/** A page that uses the JS-SDK; or the check of a configuration that the application made for one. */
export function JssdkSheet() {
  const address = appAddress('/');
  function check(event: SubmitEvent): void {
    const { config = '', url = '' } = textsOf(event);
    openPage(
      `${simulatorUrl('jssdk-check')}?${new URLSearchParams({ ...configIn(config), url }).toString()}`,
    );
  }
  return (
    <Sheet title={t('jssdk')} onClose={closeSheet}>
      <p class="hint">{t('jssdkHelp')}</p>
      <form onSubmit={(event) => openPage(textsOf(event).url ?? '')}>
        <Field
          label={t('pageUrl')}
          name="url"
          type="url"
          required
          defaultValue={appAddress(`/jssdk/config?url=${encodeURIComponent(address)}`)}
        />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('open')}
        </button>
      </form>
      <form class="second-form" onSubmit={check}>
        <Field label={t('jssdkConfig')} name="config" required placeholder='{"appId":…,"signature":…}' />
        <Field label={t('jssdkSigned')} name="url" type="url" required defaultValue={address} />
        <button type="submit" class="weui-btn weui-btn_default">
          {t('jssdkCheck')}
        </button>
      </form>
    </Sheet>
  );
}

/** The texts and numbers of a configuration in JSON. Empty if it is not JSON. */
function configIn(text: string): Record<string, string> {
  try {
    const fields = JSON.parse(text) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
