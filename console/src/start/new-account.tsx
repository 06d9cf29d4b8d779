import { useSignal } from '@preact/signals';
import { chooseSubject } from '../live/choice.js';
import { control, createAccount } from '../live/control.js';
import { run } from '../live/problem.js';
import { Choice, Field, textsOf } from '../look/fields.js';
import { t } from '../text/text.js';

/** Where an application mostly listens that is being written. */
const LOCAL = 'http://localhost:3000';
const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const random = (letters: string, length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % letters.length]).join(
    '',
  );

/** A key of 43 characters whose last one encodes bits that are nothing but padding. */
const newAesKey = (): string => `${random(LETTERS, 42)}${random('AEIMQUYcgkosw048', 1)}`;

/** What the form makes when nothing else is typed. */
const ids = () => ({
  appId: `wx${random(HEX, 16)}`,
  mchId: `19${random(DIGITS, 8)}`,
  corpId: `ww${random(HEX, 16)}`,
  agentId: `1${random(DIGITS, 6)}`,
  secret: random(HEX, 32),
  agentSecret: random(LETTERS, 43),
  token: random(LETTERS, 24),
  apiV3Key: random(LETTERS, 32),
});
type Made = ReturnType<typeof ids>;

/** The fields of a form that was sent, and without those that are empty. */
type Texts = Readonly<Record<string, string>>;
const filled = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).filter(([, text]) => text));

/** What is made of the fields for each kind: its id, and the call of the control API. */
const MAKERS: Readonly<Record<string, (texts: Texts) => { id: string; path: string; body: object }>> = {
  platform({ appId = '', ...rest }) {
    return { id: appId, path: `/components/${enc(appId)}`, body: { ...rest, encodingAesKey: keyIn(rest) } };
  },
  merchant({ mchId = '', ...rest }) {
    return { id: mchId, path: `/merchants/${enc(mchId)}`, body: rest };
  },
  work({ corpId = '', name, agentId = '', ...rest }) {
    const agent = { ...rest, encodingAesKey: keyIn(rest) };
    const body = { ...(name && { name }), agents: { [agentId]: agent } };
    return { id: corpId, path: `/corps/${enc(corpId)}`, body };
  },
};

const keyIn = ({ encodingAesKey }: Texts): string => encodingAesKey || newAesKey();
const enc = encodeURIComponent;

async function create({ kind = '', ...texts }: Texts): Promise<string> {
  const make = MAKERS[kind];
  if (make) {
    const { id, path, body } = make(texts);
    await control('PUT', path, { ...body, stays: true });
    return id;
  }
  const { appId = '', encryptMode = 'safe', ...rest } = texts;
  await createAccount(appId, {
    ...rest,
    kind,
    encryptMode,
    encodingAesKey: keyIn(texts),
    followers: ['小明', 'Alice'].map((nickname) => ({ openid: `o${random(LETTERS, 27)}`, nickname })),
  });
  return appId;
}

/**
 * Makes an account, a platform, a merchant or a corp with keys of its own. An id, secret or token that exists already
 * can be given.
 */
export function NewAccount({ onDone }: { onDone: () => void }) {
  const kind = useSignal('official');
  const made = useSignal(ids());

  async function send(event: SubmitEvent): Promise<void> {
    chooseSubject(await create(filled(textsOf(event))));
    onDone();
  }

  return (
    <form class="new-account" onSubmit={(event) => run(() => send(event))}>
      <Choice
        label={t('newKind')}
        name="kind"
        value={kind.value}
        onChange={(chosen) => (kind.value = chosen)}
      >
        <option value="official">{t('official')}</option>
        <option value="mini">{t('mini')}</option>
        <option value="platform">{t('component')}</option>
        <option value="merchant">{t('payMerchant')}</option>
        <option value="work">{t('work')}</option>
      </Choice>
      {/* Its own fields for each kind: what was typed for another one does not stay. */}
      <KindFields key={kind.value} kind={kind.value} made={made.value} />
      <button type="submit" class="weui-btn weui-btn_primary">
        {t('newCreate')}
      </button>
    </form>
  );
}

function KindFields({ kind, made }: { kind: string; made: Made }) {
  switch (kind) {
    case 'platform':
      return (
        <>
          <Field label={t('eventUrl')} name="eventUrl" type="url" defaultValue={`${LOCAL}/wechat/open`} />
          <Field
            label={t('messageUrl')}
            name="messageUrl"
            type="url"
            pattern=".*\$APPID\$.*"
            defaultValue={`${LOCAL}/wechat/open/$APPID$`}
          />
          <AppId made={made} />
          <PushKeys made={made} />
        </>
      );
    case 'merchant':
      return (
        <>
          <Field label={t('newNotifyUrl')} name="notifyUrl" type="url" defaultValue={`${LOCAL}/wechat/pay`} />
          <Field label={t('newMchId')} name="mchId" required pattern="\d{6,32}" defaultValue={made.mchId} />
          <Field
            label="APIv3Key"
            name="apiV3Key"
            required
            pattern="[\x21-\x7e]{32}"
            maxLength={32}
            defaultValue={made.apiV3Key}
          />
          <p class="hint">{t('newMerchantHelp')}</p>
        </>
      );
    case 'work':
      return (
        <>
          <Field label={t('newName')} name="name" maxLength={64} />
          <Field
            label={t('workCallbackUrl')}
            name="callbackUrl"
            type="url"
            defaultValue={`${LOCAL}/wechat/work`}
          />
          <Field
            label={t('workCorpId')}
            name="corpId"
            required
            pattern="[0-9A-Za-z_\-]{1,64}"
            defaultValue={made.corpId}
          />
          <Field label="AgentID" name="agentId" required pattern="\d{1,10}" defaultValue={made.agentId} />
          <Field label="Secret" name="secret" required maxLength={128} defaultValue={made.agentSecret} />
          <PushKeys made={made} />
        </>
      );
    default:
      return (
        <>
          <Field label={t('newName')} name="nickName" maxLength={64} />
          <Field
            label={t('webhookUrl')}
            name="webhookUrl"
            type="url"
            defaultValue={kind === 'mini' ? `${LOCAL}/wechat/mini` : `${LOCAL}/wechat`}
          />
          <Choice label={t('encryptMode')} name="encryptMode">
            <option value="safe">{t('modeSafe')}</option>
            <option value="compatible">{t('modeCompatible')}</option>
            <option value="normal">{t('modeNormal')}</option>
          </Choice>
          <AppId made={made} />
          <PushKeys made={made} />
        </>
      );
  }
}

const AppId = ({ made }: { made: Made }) => (
  <>
    <Field
      label={t('appId')}
      name="appId"
      required
      pattern="[0-9A-Za-z_@\-]{1,64}"
      defaultValue={made.appId}
    />
    <Field label="AppSecret" name="appSecret" required maxLength={128} defaultValue={made.secret} />
  </>
);

const PushKeys = ({ made }: { made: Made }) => (
  <>
    <Field label="Token" name="token" required maxLength={64} defaultValue={made.token} />
    <Field label={t('newAesKey')} name="encodingAesKey" pattern="[0-9A-Za-z+\/]{43}" maxLength={43} />
  </>
);
