import { run } from '../../live/problem.js';
import { speak } from '../../live/speak.js';
import { Field, textsOf } from '../../look/fields.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import { closeSheet } from '../phone-state.js';

/** Sends a link that was shared into the chat. */
export function LinkSheet() {
  const send = ({ title, description, url }: Record<string, string>) => {
    closeSheet();
    return speak({ MsgType: 'link', Title: title, Description: description, Url: url });
  };
  return (
    <Sheet title={t('link')} onClose={closeSheet}>
      <form onSubmit={(event) => run(() => send(textsOf(event)))}>
        <Field label={t('linkTitle')} name="title" required defaultValue={t('sampleLinkTitle')} />
        <Field label={t('linkDescription')} name="description" defaultValue={t('sampleLinkDescription')} />
        <Field label={t('linkUrl')} name="url" required defaultValue="http://example.com/article" />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('send')}
        </button>
      </form>
    </Sheet>
  );
}
