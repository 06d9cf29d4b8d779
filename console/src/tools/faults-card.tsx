import { useComputed, useSignal } from '@preact/signals';
import type { FaultView } from '../../../src/simulator/console-protocol.js';
import { addFault, clearFaults, removeFault } from '../live/control.js';
import { run } from '../live/problem.js';
import { faults, wire } from '../live/simulator.js';
import { Choice, Field, Switch, textsOf } from '../look/fields.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { Card } from './card.js';

const KINDS: readonly (readonly [string, Word, string])[] = [
  ['status', 'faultStatus', '502'],
  ['errcode', 'faultErrcode', '-1'],
  ['hang', 'faultHang', ''],
  ['html', 'faultHtml', ''],
  ['truncate', 'faultTruncate', ''],
  ['reset', 'faultReset', ''],
  ['delay', 'faultDelay', '3000'],
];

const COMMON_PATHS = [
  '/cgi-bin/stable_token',
  '/cgi-bin/token',
  '/cgi-bin/ticket/getticket',
  '/cgi-bin/message/custom/send',
  '/cgi-bin/component/*',
  '/v3/*',
  '/qyapi/*',
];

/** Faults that are switched on and off at once. */
const PRESETS: readonly { word: Word; path: string; fault: string; value?: number }[] = [
  { word: 'presetDown', path: '/*', fault: 'status', value: 502 },
  { word: 'presetToken', path: '/cgi-bin/stable_token', fault: 'errcode', value: -1 },
  { word: 'presetHang', path: '/cgi-bin/message/custom/send', fault: 'hang' },
  { word: 'presetSlow', path: '/*', fault: 'delay', value: 3000 },
];

/** What goes wrong on purpose. */
export function FaultsCard() {
  return (
    <Card title={t('faults')} id="faults">
      <div role="group" aria-label={t('faultSwitches')}>
        {PRESETS.map(({ word, ...preset }) => {
          const set = faults.value.find((fault) => same(fault, preset));
          return (
            <Switch
              key={word}
              label={t(word)}
              on={set !== undefined}
              onToggle={(on) => run(async () => (on ? addFault(preset) : set && removeFault(set.id)))}
            />
          );
        })}
      </div>
      <NewFault />
      <FaultList />
    </Card>
  );
}

const same = (fault: FaultView, preset: { path: string; fault: string; value?: number }): boolean =>
  fault.path === preset.path &&
  fault.fault === preset.fault &&
  fault.value === preset.value &&
  fault.remaining === undefined;

function NewFault() {
  const kind = useSignal('errcode');
  const value = KINDS.find(([name]) => name === kind.value)?.[2] ?? '';
  const paths = useComputed(() => [
    ...new Set([
      ...COMMON_PATHS,
      ...wire.value.filter((line) => line.direction === 'call').map((line) => line.path.split('?')[0]!),
    ]),
  ]);

  function add(fields: Record<string, string>): Promise<unknown> {
    const { path = '', fault = '' } = fields;
    return addFault({
      path,
      fault,
      ...(fields.value && { value: Number(fields.value) }),
      ...(fields.times && { times: Number(fields.times) }),
    });
  }

  return (
    <form class="fault-form" onSubmit={(event) => run(() => add(textsOf(event)))}>
      <Field
        label={t('faultPath')}
        name="path"
        list="fault-paths"
        required
        pattern="/\S*|\*"
        defaultValue="/cgi-bin/message/custom/send"
      />
      <datalist id="fault-paths">
        {paths.value.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
      <div class="field-pair three">
        <Choice
          label={t('faultKind')}
          name="fault"
          value={kind.value}
          onChange={(chosen) => (kind.value = chosen)}
        >
          {KINDS.map(([name, word]) => (
            <option key={name} value={name}>
              {t(word)}
            </option>
          ))}
        </Choice>
        <Field
          key={kind.value}
          label={t('faultValue')}
          name="value"
          type="number"
          disabled={value === ''}
          defaultValue={value}
        />
        <Field
          label={t('faultTimes')}
          name="times"
          type="number"
          min={1}
          placeholder={t('faultForever')}
          defaultValue="1"
        />
      </div>
      <button type="submit" class="small-button">
        {t('faultAdd')}
      </button>
    </form>
  );
}

function FaultList() {
  if (faults.value.length === 0) return <p class="hint">{t('faultsNone')}</p>;
  return (
    <>
      <ul class="fault-list">
        {faults.value.map((fault) => (
          <li key={fault.id}>
            <span>
              <code>{fault.path}</code>{' '}
              <strong>
                {t(KINDS.find(([name]) => name === fault.fault)?.[1] ?? 'faults')} {fault.value ?? ''}
              </strong>{' '}
              <small>
                {fault.remaining === undefined ? t('faultForever') : t('faultLeft', { n: fault.remaining })}
              </small>
            </span>
            <button
              type="button"
              class="small-button"
              aria-label={`${t('remove')} ${fault.path} ${fault.fault}`}
              onClick={() => run(() => removeFault(fault.id))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="small-button" onClick={() => run(clearFaults)}>
        {t('faultsClear')}
      </button>
    </>
  );
}
