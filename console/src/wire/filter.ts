import type { WireEntry } from '../../../src/simulator/console-protocol.js';
import { verdictWord } from './verdict-word.js';

export interface WireFilter {
  show: 'all' | 'push' | 'call' | 'failed';
  text: string;
  /** Only of that account, or of a corp's applications; all where it is absent. Calls that name none are always shown. */
  appId?: string;
}

/** Whether a line of the wire passes the filter. */
export function passes(entry: WireEntry, { show, text, appId }: WireFilter): boolean {
  if (appId !== undefined && entry.appId !== undefined && !isOf(entry.appId, appId)) return false;
  if (
    show === 'failed' &&
    (entry.pending || entry.ok) &&
    (entry.modelled !== false || entry.sample) &&
    !entry.warnings
  )
    return false;
  if ((show === 'push' || show === 'call') && entry.direction !== show) return false;
  const wanted = text.trim().toLowerCase();
  return wanted === '' || textsOf(entry).some((each) => each.toLowerCase().includes(wanted));
}

/** The applications of a corp are named `corp/agent`. */
const isOf = (owner: string, id: string): boolean => owner === id || owner.startsWith(`${id}/`);

function textsOf({ path, url, verdict, rid, fault, request, response }: WireEntry): string[] {
  const texts = [
    path,
    verdict,
    verdictWord(verdict),
    request.plain ?? request.raw,
    response.plain ?? response.raw,
  ];
  for (const text of [url, rid, fault]) if (text !== undefined) texts.push(text);
  return texts;
}
