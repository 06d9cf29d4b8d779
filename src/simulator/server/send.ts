import type { ServerResponse } from 'node:http';
import type { Answer } from './answers.js';
import { BytesAnswer, JsonAnswer, PageAnswer, RedirectAnswer, TextAnswer } from './answers.js';
import { writeJson } from '../util/json.js';

/** An answer as it is sent, and as the wire log shows it. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly text: string;
}

/** Turns an answer into status, headers and body. */
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
  if (answer instanceof TextAnswer) {
    return { status: answer.status, headers: answer.headers, body: answer.text, text: answer.text };
  }
  const text = writeJson(answer instanceof JsonAnswer ? answer.body : answer);
  const { headers = {}, status = 200 } = answer instanceof JsonAnswer ? answer : {};
  return {
    status,
    headers: { 'content-type': 'application/json; encoding=utf-8', ...headers },
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

/** Sends an answer, unless the caller has closed the connection. */
export function send(response: ServerResponse, sent: Sent): Sent {
  if (response.destroyed || response.headersSent) return sent;
  const length = typeof sent.body === 'string' ? Buffer.byteLength(sent.body) : sent.body.length;
  // HTTP forbids a length beside 204.
  response.writeHead(sent.status, {
    ...sent.headers,
    ...(sent.status !== 204 && { 'content-length': length }),
  });
  response.end(sent.body);
  return sent;
}
