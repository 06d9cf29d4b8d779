import { account } from '../../live/choice.js';
import { upload } from '../../live/media.js';
import { run } from '../../live/problem.js';
import { speak } from '../../live/speak.js';
import { Choice, Field, textsOf } from '../../look/fields.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import { closeSheet } from '../phone-state.js';
import { SAMPLES, emptyVideo, paint, silence } from '../samples.js';

/** Sends a recording, with what WeChat understood where the account has speech recognition. */
export function VoiceSheet() {
  const { appId } = account.value!;
  const send = async (recognition: string) => {
    closeSheet();
    const { mediaId } = await upload(appId, 'voice', silence());
    const Recognition = recognition === '' ? null : recognition;
    await speak({ MsgType: 'voice', MediaId: mediaId, Format: 'amr', Recognition });
  };
  return (
    <Sheet title={t('voice')} onClose={closeSheet}>
      <form onSubmit={(event) => run(() => send(textsOf(event).recognition ?? ''))}>
        <Field label={t('recognition')} name="recognition" defaultValue={t('voiceSample')} />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('send')}
        </button>
      </form>
    </Sheet>
  );
}

/** Sends a video, or a short video as older clients did. */
export function VideoSheet() {
  const { appId } = account.value!;
  const send = async (kind: string) => {
    closeSheet();
    const { mediaId } = await upload(appId, 'video', emptyVideo());
    const thumb = await upload(appId, 'thumb', await paint(SAMPLES[0]!));
    await speak({ MsgType: kind, MediaId: mediaId, ThumbMediaId: thumb.mediaId });
  };
  return (
    <Sheet title={t('video')} onClose={closeSheet}>
      <form onSubmit={(event) => run(() => send(textsOf(event).kind ?? 'video'))}>
        <Choice label={t('video')} name="kind">
          <option value="video">{t('video')}</option>
          <option value="shortvideo">{t('shortvideo')}</option>
        </Choice>
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('send')}
        </button>
      </form>
    </Sheet>
  );
}
