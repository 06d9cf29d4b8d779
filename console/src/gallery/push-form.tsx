import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { control } from '../live/control.js';
import { run } from '../live/problem.js';
import { t } from '../text/text.js';
import { CopyButtons } from './copy-buttons.js';
import type { Message } from './push-call.js';
import { callOf, senderOf } from './push-call.js';
import { titleOf } from './title.js';
import type { FieldRow, PushRow, Target } from './push-row.js';

interface PushFormProps {
  id: string;
  target: Target;
  row: PushRow;
}

/** What comes back from a push, as far as it is shown. */
interface Outcome {
  outcome?: string;
  acknowledged?: boolean;
  why?: string;
  reply?: { decrypted?: string } | null;
  deliveries?: { status: number; ms: number }[];
}

/** A form for one kind of push, made from its definition. */
export function PushForm({ id, target, row }: PushFormProps) {
  const texts = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(row.fields.map((field) => [field[0], firstText(field)])),
  );
  const result = useSignal<Outcome | undefined>(undefined);
  const { message, wrong } = messageOf(row, texts.value);
  const call = callOf(target, id, { ...senderOf(target), ...message });

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    result.value = undefined;
    result.value = await control<Outcome>('POST', call.path, call.body);
  }

  return (
    <form class="push-form" aria-label={row.name} onSubmit={(event) => run(() => send(event))}>
      <h3>{row.name}</h3>
      {row.title && <p class="hint">{titleOf(row)}</p>}
      {row.fields.map((field) => (
        <PushField
          key={field[0]}
          field={field}
          text={texts.value[field[0]] ?? ''}
          isWrong={wrong.includes(field[0])}
          onText={(text) => (texts.value = { ...texts.value, [field[0]]: text })}
        />
      ))}
      <button type="submit" class="weui-btn weui-btn_primary" disabled={wrong.length > 0}>
        {t('send')}
      </button>
      <div class="buttons">
        <CopyButtons call={call} />
      </div>
      <p aria-live="polite" class={isGood(result.value) ? 'good' : 'bad'}>
        {result.value && inWords(result.value)}
      </p>
    </form>
  );
}

const isGood = (result: Outcome | undefined): boolean =>
  result !== undefined && result.outcome !== 'failed' && result.acknowledged !== false;

function inWords({ outcome, acknowledged, why, reply, deliveries = [] }: Outcome): string {
  const ms = deliveries.reduce((sum, delivery) => sum + delivery.ms, 0);
  const what = outcome ?? t(acknowledged === false ? 'noReply' : 'pushTaken');
  return [what, why, reply?.decrypted, `${ms} ms`].filter(Boolean).join(' · ');
}

/** A field that may be missing is sent only when something stands in it. */
const firstText = ([, kind, sample, optional]: FieldRow): string =>
  optional ? '' : kind === 'json' ? JSON.stringify(sample, null, 2) : String(sample);

/** The push as the form says it, and the fields that cannot be read. */
function messageOf(
  { fixed, fields }: PushRow,
  texts: Readonly<Record<string, string>>,
): { message: Message; wrong: string[] } {
  const message: Record<string, unknown> = { ...fixed };
  const wrong: string[] = [];
  for (const [name, kind, , optional] of fields) {
    const text = texts[name] ?? '';
    if (optional && text === '') continue;
    try {
      message[name] = kind === 'text' ? text : kind === 'number' ? numberIn(text) : JSON.parse(text);
    } catch {
      wrong.push(name);
    }
  }
  return { message, wrong };
}

/** More digits than a number holds stay a text, as in WeChat's own XML. */
const numberIn = (text: string): number | string =>
  Number.isSafeInteger(Number(text)) || /\./.test(text) ? Number(text) : text;

interface PushFieldProps {
  field: FieldRow;
  text: string;
  isWrong: boolean;
  onText: (text: string) => void;
}

function PushField({ field: [name, kind, sample, optional], text, isWrong, onText }: PushFieldProps) {
  const id = useId();
  const label = (
    <label for={id}>
      {name} {optional && <span class="hint">{t('optional')}</span>}
    </label>
  );
  if (kind === 'flag') {
    return (
      <div class="field">
        {label}
        <select
          id={id}
          class="weui-input"
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        >
          {optional && <option value="" />}
          <option value="true">true</option>
          <option value="false">false</option>
        </select>
      </div>
    );
  }
  const common = {
    id,
    class: 'weui-input',
    spellcheck: false,
    value: text,
    'aria-invalid': isWrong,
    placeholder: kind === 'json' ? JSON.stringify(sample) : String(sample),
  };
  return (
    <div class="field">
      {label}
      {kind === 'json' ? (
        <textarea {...common} rows={4} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          autocomplete="off"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {isWrong && <p class="bad">{t('fieldWrong')}</p>}
    </div>
  );
}
