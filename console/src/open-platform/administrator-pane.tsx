import type { ConsoleAccount } from '../../../src/simulator/console-protocol.js';
import type { AuthorizerView } from '../../../src/simulator/open-platform/console-protocol.js';
import { run } from '../live/problem.js';
import { now, span } from '../live/clock.js';
import { accounts } from '../live/simulator.js';
import { Field, textsOf } from '../look/fields.js';
import { Failing } from '../phone/not-answering.js';
import { Phone } from '../phone/phone.js';
import { openPage } from '../phone/phone-state.js';
import { onOwnLoopbackName } from '../live/addresses.js';
import { t } from '../text/text.js';
import { authorize, forget, unauthorize } from './component-control.js';
import { componentOf } from './components.js';

/** The phone of an administrator: authorizes the platform for an account, on its page or at once, and withdraws. */
export function AdministratorPane({ id }: { id: string }) {
  const component = componentOf(id);
  if (!component) return null;
  const page =
    component.eventUrl === null ? '' : onOwnLoopbackName(new URL('/open', component.eventUrl).href);
  return (
    <Phone title={t('component')} subtitle={id}>
      <div class="mini-page">
        <h3 class="hidden">{t('componentAccounts')}</h3>
        <Failing owner={id} />
        <section class="mini-card">
          <h4>{t('componentPage')}</h4>
          <p class="hint">{t('componentPageHelp')}</p>
          <form
            onSubmit={(event) => {
              const { address = '' } = textsOf(event);
              if (URL.canParse(address)) openPage(onOwnLoopbackName(address));
            }}
          >
            <Field key={page} label={t('pageUrl')} name="address" type="url" required defaultValue={page} />
            <button type="submit" class="weui-btn weui-btn_primary">
              {t('open')}
            </button>
          </form>
        </section>
        <section class="mini-card">
          <h4>{t('componentAccounts')}</h4>
          <p class="hint">{t('componentAccountsHelp')}</p>
          <ul class="bills">
            {accounts.value.map((account) => (
              <AccountLine
                key={account.appId}
                component={id}
                account={account}
                authorizer={component.authorizers.find(({ appId }) => appId === account.appId)}
              />
            ))}
          </ul>
        </section>
      </div>
    </Phone>
  );
}

interface AccountLineProps {
  component: string;
  account: ConsoleAccount;
  authorizer: AuthorizerView | undefined;
}

/** One account, with what its administrator can do. */
function AccountLine({ component, account: { appId, kind }, authorizer }: AccountLineProps) {
  const isAuthorized = authorizer?.state === 'authorized';
  const button = (word: 'authorize' | 'unauthorize' | 'forgetToken', act: typeof authorize) => (
    <button
      type="button"
      class="small-button"
      aria-label={`${t(word)} ${appId}`}
      onClick={() => run(() => act(component, appId))}
    >
      {t(word)}
    </button>
  );
  return (
    <li data-authorizer={appId}>
      <span>
        {t(kind)} · <span data-state={authorizer?.state ?? 'none'}>{t(stateWord(authorizer))}</span>
        <small>
          {appId}
          {isAuthorized && ` · ${t('permissionSets', { n: authorizer.permissionSets })}`}
          {isAuthorized && ` · ${tokenText(authorizer.tokenExpiresAt)}`}
        </small>
      </span>
      <div class="buttons">
        {button('authorize', authorize)}
        {isAuthorized && button('unauthorize', unauthorize)}
        {isAuthorized && button('forgetToken', forget)}
      </div>
    </li>
  );
}

const stateWord = (authorizer: AuthorizerView | undefined) =>
  authorizer ? (authorizer.state === 'authorized' ? 'authorizedState' : 'withdrawnState') : 'neverAuthorized';

const tokenText = (expiresAt: number | null): string =>
  expiresAt === null || expiresAt <= now.value
    ? t('componentNoToken')
    : t('componentToken', { time: span(expiresAt - now.value) });
