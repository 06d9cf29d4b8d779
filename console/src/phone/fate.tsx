import type { ChatEntry } from '../../../src/simulator/console-protocol.js';
import { inWords } from '../live/trouble.js';
import { t } from '../text/text.js';

/** What came of something that the person sent or did; nothing while it is awaited, and where the reply shows it. */
export function Fate({ line: { fate } }: { line: ChatEntry }) {
  if (!fate || fate.outcome === 'waiting' || fate.outcome === 'replied') return null;
  return fate.outcome === 'success' ? (
    <small class="meta">
      {t('silent')} · {t('replyTime', { ms: fate.ms })}
    </small>
  ) : (
    <small class="meta bad">
      ! {t('noReply')}
      {fate.why !== undefined && `: ${inWords(fate.why)}`}
    </small>
  );
}
