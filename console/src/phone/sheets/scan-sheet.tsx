import type { QrCodeView } from '../../../../src/simulator/console-protocol.js';
import { account, person } from '../../live/choice.js';
import { now, span } from '../../live/clock.js';
import { simulatorUrl } from '../../live/control.js';
import { OWN_MARK } from '../../live/media.js';
import { run } from '../../live/problem.js';
import { act } from '../../live/speak.js';
import { Field, textsOf } from '../../look/fields.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import { asked, takeAsked } from '../menu-press.js';
import { closeSheet } from '../phone-state.js';

/** Scans one of the account's codes; for a menu button, whatever the reader says the code holds. */
export function ScanSheet() {
  return (
    <Sheet title={t('scan')} onClose={drop}>
      {asked.value ? <AnyCode /> : <AccountCodes />}
    </Sheet>
  );
}

function drop(): void {
  takeAsked();
  closeSheet();
}

/** `scancode_push` and `scancode_waitmsg`: the account is told what was scanned. */
function AnyCode() {
  const send = (result: string) => {
    const button = takeAsked();
    closeSheet();
    const ScanCodeInfo = { ScanType: 'qrcode', ScanResult: result };
    return act(button?.type ?? 'scancode_push', { EventKey: button?.key ?? '', ScanCodeInfo });
  };
  return (
    <form onSubmit={(event) => run(() => send(textsOf(event).result ?? ''))}>
      <Field label={t('scanResult')} name="result" required defaultValue="https://example.com/item/42" />
      <button type="submit" class="weui-btn weui-btn_primary">
        {t('confirm')}
      </button>
    </form>
  );
}

function AccountCodes() {
  const { qrCodes } = account.value!;
  const follows = person.value?.subscribed ?? false;
  return (
    <>
      {!follows && (
        <button type="button" class="weui-btn weui-btn_default" onClick={() => run(() => scan('', ''))}>
          {t('scanAccount')}
        </button>
      )}
      {qrCodes.length === 0 && <p class="hint">{t('qrNone')}</p>}
      <ul class="qr-codes">
        {qrCodes.map((code) => (
          <QrCode key={code.ticket} code={code} />
        ))}
      </ul>
      <form
        class="inline-form"
        onSubmit={(event) => run(() => scan(textsOf(event).scene ?? '', 'simulated'))}
      >
        <Field label={t('scanScene')} name="scene" required defaultValue="42" />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('scan')}
        </button>
      </form>
    </>
  );
}

function QrCode({ code }: { code: QrCodeView }) {
  const left = code.expiresAt === null ? undefined : code.expiresAt - now.value;
  const dead = left !== undefined && left <= 0;
  return (
    <li>
      <button type="button" disabled={dead} onClick={() => run(() => scan(code.scene, code.ticket))}>
        <img src={`${simulatorUrl(code.picture.replace(/^\//, ''))}&${OWN_MARK}`} alt="" />
        <span>
          <strong>{t('qrScene', { scene: code.scene })}</strong>
          <small>
            {left === undefined
              ? t('qrPermanent')
              : dead
                ? t('qrExpired')
                : t('qrExpires', { time: span(left) })}
          </small>
        </span>
      </button>
    </li>
  );
}

/** A follower's scan is `SCAN`; anyone else follows by it. */
function scan(scene: string, ticket: string): Promise<unknown> {
  closeSheet();
  if (person.value?.subscribed) return act('SCAN', { EventKey: scene, Ticket: ticket });
  return scene === ''
    ? act('subscribe', { EventKey: '' })
    : act('subscribe', { EventKey: `qrscene_${scene}`, Ticket: ticket });
}
