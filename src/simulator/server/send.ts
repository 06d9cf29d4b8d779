import type { ServerResponse } from 'node:http';
import type { Answer } from './answers.js';
import { BytesAnswer, JsonAnswer, PageAnswer, RedirectAnswer } from './answers.js';
import { writeJson } from '../util/json.js';

/** An answer as it goes out, and as the log shows it. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly text: string;
}

/** An answer in the form in which it goes out. */
export function asSent(answer: Answer): Sent {
  if (answer instanceof BytesAnswer) {
    const { bytes, contentType, headers } = answer;
    const text = `(${bytes.length} bytes of ${contentType})`;
    return { status: 200, headers: { 'content-type': contentType, ...headers }, body: bytes, text };
  }
  if (answer instanceof PageAnswer) return page(answer.status, answer.html);
  if (answer instanceof RedirectAnswer) {
    return { status: 302, headers: { location: answer.location }, body: '', text: `-> ${answer.location}` };
  }
  const text = writeJson(answer instanceof JsonAnswer ? answer.body : answer);
  const extra = answer instanceof JsonAnswer ? answer.headers : {};
  return {
    status: 200,
    headers: { 'content-type': 'application/json; encoding=utf-8', ...extra },
    body: text,
    text,
  };
}

/** A page of HTML. */
export const page = (status: number, html: string): Sent => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: html,
  text: html,
});

/** Sends it, unless the caller is gone. */
export function send(response: ServerResponse, sent: Sent): Sent {
  if (response.destroyed || response.headersSent) return sent;
  const length = typeof sent.body === 'string' ? Buffer.byteLength(sent.body) : sent.body.length;
  response.writeHead(sent.status, { ...sent.headers, 'content-length': length });
  response.end(sent.body);
  return sent;
}
