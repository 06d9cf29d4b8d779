import { judgeAnswer } from '../../account/call/judge-answer.js';
import { WechatApiError } from '../../http/http.errors.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import { componentRetcode } from './retcodes.js';

/** Judges an answer as for any account, and explains the codes that only third-party platforms meet. */
export function judgeComponentAnswer(
  answer: Pick<CallAnswer, 'status' | 'bytes'>,
  path: string,
  secrets: () => readonly (string | undefined)[],
): CallVerdict {
  return explained(judgeAnswer(answer, path, secrets));
}

/** A verdict whose refusal has the class, the meaning and the advice of the platform's own table. */
export function explained(verdict: CallVerdict): CallVerdict {
  if (verdict.outcome !== 'refused' || !(verdict.error instanceof WechatApiError)) return verdict;
  const { errcode, errmsg, path, rid } = verdict.error;
  const known = componentRetcode(errcode);
  if (known === undefined) return verdict;
  const { class: kind, meaning, advice } = known;
  const error = new WechatApiError(errcode, errmsg, path, {
    class: kind,
    meaning,
    advice,
    ...(rid && { rid }),
  });
  return { ...verdict, error };
}
