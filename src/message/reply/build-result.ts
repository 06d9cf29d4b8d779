import type { PushBase } from '../push.js';
import type { ResultField } from '../push-definition.js';
import { writeAnswer } from './write-answer.js';

const MESSAGE_FIELD: Record<ResultField, string> = {
  ErrCode: 'ErrMsg',
  ResultCode: 'ResultMsg',
  resultcode: 'resultmsg',
};

/**
 * Builds the answer of a push that wants a result code: `{"ErrCode":0,"ErrMsg":""}`, or the same as XML where the
 * push was XML.
 *
 * @param field what {@link resultFieldOf} gave for the push
 * @param code 0 when the push was handled; with any other number WeChat sends it again
 * @param message shown to people who debug on WeChat's side; never an error's own text, which may hold secrets
 */
export function buildResult(
  push: Pick<PushBase, 'format'>,
  field: ResultField,
  code: number,
  message = '',
): string {
  return writeAnswer({ [field]: code, [MESSAGE_FIELD[field]]: message }, push.format);
}
