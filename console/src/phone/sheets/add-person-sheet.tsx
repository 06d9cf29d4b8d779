import { account, choosePerson } from '../../live/choice.js';
import { addPerson } from '../../live/control.js';
import { run } from '../../live/problem.js';
import { Field, textsOf } from '../../look/fields.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import { closeSheet } from '../phone-state.js';

/** Someone new, who does not follow yet. */
export function AddPersonSheet() {
  const { appId, kind } = account.value!;
  const add = async (nickname: string) => {
    closeSheet();
    const { openid } = await addPerson(appId, { nickname, subscribed: kind === 'mini' });
    choosePerson(openid);
  };
  return (
    <Sheet title={t('addPerson')} onClose={closeSheet}>
      <form onSubmit={(event) => run(() => add(textsOf(event).nickname ?? ''))}>
        <Field label={t('nickname')} name="nickname" required maxLength={32} />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('add')}
        </button>
      </form>
    </Sheet>
  );
}
