import { useSignal } from '@preact/signals';
import { chooseSubject } from '../live/choice.js';
import { createAccount } from '../live/control.js';
import { run } from '../live/problem.js';
import { Choice, Field, textsOf } from '../look/fields.js';
import { t } from '../text/text.js';

const HEX = '0123456789abcdef';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const random = (letters: string, length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % letters.length]).join(
    '',
  );

/** A key of 43 characters whose last one encodes bits that are nothing but padding. */
const newAesKey = (): string => `${random(LETTERS, 42)}${random('AEIMQUYcgkosw048', 1)}`;

/** Makes an account with keys of its own. An AppID, secret or token that exists already can be given. */
export function NewAccount({ onDone }: { onDone: () => void }) {
  const kind = useSignal('official');
  const made = useSignal({
    appId: `wx${random(HEX, 16)}`,
    secret: random(HEX, 32),
    token: random(LETTERS, 24),
  });

  async function create(fields: Record<string, string>): Promise<void> {
    const { appId = '', nickName, webhookUrl, encryptMode = 'safe' } = fields;
    await createAccount(appId, {
      kind: fields.kind,
      appSecret: fields.appSecret,
      token: fields.token,
      encryptMode,
      encodingAesKey: fields.encodingAesKey || newAesKey(),
      ...(nickName && { nickName }),
      ...(webhookUrl && { webhookUrl }),
      followers: ['小明', 'Alice'].map((nickname) => ({ openid: `o${random(LETTERS, 27)}`, nickname })),
    });
    chooseSubject(appId);
    onDone();
  }

  return (
    <form class="new-account" onSubmit={(event) => run(() => create(textsOf(event)))}>
      <Choice
        label={t('newKind')}
        name="kind"
        value={kind.value}
        onChange={(chosen) => (kind.value = chosen)}
      >
        <option value="official">{t('official')}</option>
        <option value="mini">{t('mini')}</option>
      </Choice>
      <Field label={t('newName')} name="nickName" maxLength={64} />
      <Field
        label={t('webhookUrl')}
        name="webhookUrl"
        type="url"
        defaultValue={
          kind.value === 'mini' ? 'http://localhost:3000/wechat/mini' : 'http://localhost:3000/wechat'
        }
        key={kind.value}
      />
      <Choice label={t('encryptMode')} name="encryptMode">
        <option value="safe">{t('modeSafe')}</option>
        <option value="compatible">{t('modeCompatible')}</option>
        <option value="normal">{t('modeNormal')}</option>
      </Choice>
      <Field
        label={t('appId')}
        name="appId"
        required
        pattern="[0-9A-Za-z_@\-]{1,64}"
        defaultValue={made.value.appId}
      />
      <Field label="AppSecret" name="appSecret" required maxLength={128} defaultValue={made.value.secret} />
      <Field label="Token" name="token" required maxLength={64} defaultValue={made.value.token} />
      <Field label={t('newAesKey')} name="encodingAesKey" pattern="[0-9A-Za-z+\/]{43}" maxLength={43} />
      <button type="submit" class="weui-btn weui-btn_primary">
        {t('newCreate')}
      </button>
    </form>
  );
}
