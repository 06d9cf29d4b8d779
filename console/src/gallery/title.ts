import { language } from '../text/text.js';
import type { PushRow } from './push-row.js';

/** What a push is. The definitions are in English, often with WeChat's own words in brackets. */
export function titleOf({ title }: PushRow): string {
  if (language.value !== 'zh') return title;
  return /\(([^()]*\p{Script=Han}[^()]*)\)/u.exec(title)?.[1] ?? title;
}
