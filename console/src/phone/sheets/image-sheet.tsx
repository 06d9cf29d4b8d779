import { account } from '../../live/choice.js';
import { upload } from '../../live/media.js';
import { run } from '../../live/problem.js';
import { act, speak } from '../../live/speak.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import { takeAsked } from '../menu-press.js';
import { closeSheet } from '../phone-state.js';
import { SAMPLES, paint } from '../samples.js';

/** Sends a picture: a file of this machine, or one that the console paints. */
export function ImageSheet() {
  const { appId } = account.value!;

  async function send(file: Blob): Promise<void> {
    const button = takeAsked();
    closeSheet();
    const { mediaId, url } = await upload(appId, 'image', file);
    if (button) {
      const PicList = { item: [{ PicMd5Sum: await digestOf(file) }] };
      await act(button.type ?? '', { EventKey: button.key ?? '', SendPicsInfo: { Count: 1, PicList } });
    }
    await speak({ MsgType: 'image', PicUrl: url, MediaId: mediaId });
  }

  return (
    <Sheet title={t('chooseImage')} onClose={drop}>
      <label class="weui-btn weui-btn_primary file-button">
        {t('imageFromFile')}
        <input
          type="file"
          class="hidden"
          accept="image/png,image/jpeg,image/gif"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) run(() => send(file));
          }}
        />
      </label>
      <div class="samples">
        {SAMPLES.map((sample) => (
          <button
            key={sample.name}
            type="button"
            aria-label={`${t('imageSample')} ${sample.name}`}
            onClick={() => run(async () => send(await paint(sample)))}
          >
            <span style={{ background: `linear-gradient(135deg, ${sample.from}, ${sample.to})` }}>
              {sample.emoji}
            </span>
          </button>
        ))}
      </div>
    </Sheet>
  );
}

function drop(): void {
  takeAsked();
  closeSheet();
}

/** 32 hexadecimal digits that tell one picture from another; WeChat's are MD5, which browsers do not have. */
async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
