import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';

/** The verdicts that have no words of WeChat's or of a program in them. */
const WORDS: Readonly<Record<string, Word>> = {
  ok: 'verdictOk',
  success: 'verdictSuccess',
  replied: 'verdictReplied',
  acknowledged: 'verdictAcknowledged',
  timeout: 'verdictTimeout',
  handshake: 'verdictHandshake',
  'URL verification': 'verdictHandshake',
};

/** What came of an exchange, in the console's language where it is a word of the simulator's. */
export function verdictWord(verdict: string): string {
  const word = Object.hasOwn(WORDS, verdict) ? WORDS[verdict] : undefined;
  return word ? t(word) : verdict;
}
