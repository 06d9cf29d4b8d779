import { useState } from 'preact/hooks';
import { run } from '../live/problem.js';
import { language, t } from '../text/text.js';
import { Card } from '../tools/card.js';
import type { ReleaseCase } from './component-control.js';
import { runReleaseTest } from './component-control.js';

/** 全网发布检测: a button, and the lines of the result. */
export function ReleaseTestCard({ id }: { id: string }) {
  const [cases, setCases] = useState<readonly ReleaseCase[]>([]);
  const [running, setRunning] = useState(false);

  async function test(): Promise<void> {
    setRunning(true);
    setCases([]);
    try {
      setCases((await runReleaseTest(id)).cases);
    } finally {
      setRunning(false);
    }
  }

  return (
    <Card title={t('releaseTest')} id="release-test">
      <p class="hint">{t('releaseTestHelp')}</p>
      <button type="button" class="small-button" disabled={running} onClick={() => run(test)}>
        {t(running ? 'releaseTestRunning' : 'runReleaseTest')}
      </button>
      <div role="status">
        {cases.length > 0 && <p class="hint">{summary(cases)}</p>}
        <ul class="bills">
          {cases.map(({ name, passed, detail }) => (
            <li key={name} data-passed={passed}>
              <span>
                {inLanguage(name)}{' '}
                <strong class={passed ? 'good' : 'bad'}>{t(passed ? 'testPassed' : 'testFailed')}</strong>
                <small>{detail}</small>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** The simulator gives each line its Chinese name, then its English one. */
const inLanguage = (name: string): string => {
  const [chinese = '', ...english] = name.split(' ');
  return language.value === 'zh' ? chinese : english.join(' ');
};

const summary = (cases: readonly ReleaseCase[]): string =>
  t('releaseTestResult', { passed: cases.filter(({ passed }) => passed).length, all: cases.length });
