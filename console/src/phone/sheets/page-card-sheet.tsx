import { account } from '../../live/choice.js';
import { upload } from '../../live/media.js';
import { run } from '../../live/problem.js';
import { speak } from '../../live/speak.js';
import { Field, textsOf } from '../../look/fields.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import { closeSheet } from '../phone-state.js';
import { SAMPLES, paint } from '../samples.js';

/** Sends a page of the mini program into its customer-service chat. */
export function PageCardSheet() {
  const { appId } = account.value!;
  const send = async ({ title, path }: Record<string, string>) => {
    closeSheet();
    const { mediaId, url } = await upload(appId, 'image', await paint(SAMPLES[1]!));
    await speak({
      MsgType: 'miniprogrampage',
      Title: title,
      AppId: appId,
      PagePath: path,
      ThumbUrl: url,
      ThumbMediaId: mediaId,
    });
  };
  return (
    <Sheet title={t('miniprogrampage')} onClose={closeSheet}>
      <form onSubmit={(event) => run(() => send(textsOf(event)))}>
        <Field label={t('linkTitle')} name="title" required defaultValue={t('sampleLinkTitle')} />
        <Field label={t('pagePath')} name="path" required defaultValue="pages/index/index" />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('send')}
        </button>
      </form>
    </Sheet>
  );
}
