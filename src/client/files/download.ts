import type { WechatHttpResponse } from '../../http/wechat-http.js';
import type { CallVerdict } from '../../http/verdict.js';
import type { ReadResult } from '../execute-call.js';
import { extensionForBytes } from './file-kind.js';
import { fileNameOf } from './file-name.js';

/** A file that WeChat sent. */
export interface WechatDownload {
  /** The bytes as they come; read it to its end or cancel it. */
  readonly stream: ReadableStream<Uint8Array>;
  /** As `Content-Disposition` gives it: a bare name, without any folder. */
  readonly filename: string | undefined;
  readonly contentType: string;
  /** In bytes, where WeChat says it. */
  readonly size: number | undefined;
  /** The answer, where it is JSON and no file: the address of a video, the articles of a news item. */
  readonly json?: Record<string, unknown>;
  /** Reads the stream to its end. */
  bytes(): Promise<Uint8Array>;
}

/** Errors and other JSON instead of a file are short; beyond this it is a file. News items can be long. */
const MAX_JSON = 4 * 1024 * 1024;
const BRACE = 0x7b;
const JSON_TYPE = /^\s*(?:application\/(?:[\w.-]+\+)?|text\/)json/i;
const TEXT_TYPE = /^\s*text\//i;
const HTML_TYPE = /^\s*text\/html/i;

/**
 * Tells a file from an error in its place, by the bytes and by the content type: errors come labelled as text or as
 * bytes, and pictures are seldom labelled at all.
 *
 * @param judge the product's judgement on bytes that may be an answer.
 */
export async function readDownload(
  response: WechatHttpResponse,
  judge: (bytes: Uint8Array) => CallVerdict | Promise<CallVerdict>,
): Promise<ReadResult<WechatDownload>> {
  const { headers, status } = response;
  const type = headers.get('content-type');
  const contentType = type ?? 'application/octet-stream';
  const filename = fileNameOf(headers.get('content-disposition'));
  const reader = response.stream().getReader();
  const head: Uint8Array[] = [];
  let ended = false;
  const more = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    if (done) ended = true;
    else head.push(value);
    return !done;
  };
  let first = firstByte(head);
  while (first === undefined && lengthOf(head) <= MAX_JSON && (await more())) first = firstByte(head);

  const isNamed = filename !== undefined;
  const isJsonType = JSON_TYPE.test(contentType);
  const isFile = first !== BRACE && (isNamed || extensionForBytes(startOf(head)) !== undefined);
  const isPage = !isNamed && (HTML_TYPE.test(contentType) || (type === null && startsAsPage(head)));
  // These can only be an answer instead of a file. What begins with a brace may turn out to be a file after all.
  const mustBeAnswer = status >= 400 || first === undefined || isPage || (isJsonType && !isFile);
  const mayBeAnswer = !isNamed && (first === BRACE || TEXT_TYPE.test(contentType));
  if (mustBeAnswer || mayBeAnswer) {
    while (lengthOf(head) <= MAX_JSON && (await more()));
    if (mustBeAnswer && !ended) await reader.cancel();
    if (mustBeAnswer || ended) {
      const verdict = await judge(Buffer.concat(head));
      if (verdict.outcome === 'refused') return verdict;
      if (verdict.outcome === 'unreadable' && mustBeAnswer) return verdict;
      if (verdict.outcome === 'success') {
        return success(replay(head), contentType, filename, lengthOf(head), verdict.json);
      }
    }
  }
  // With a content encoding the length is of what travelled, not of the file.
  const length = headers.get('content-encoding') ? null : headers.get('content-length');
  const stream = replay(head, ended ? undefined : reader);
  return success(stream, contentType, filename, length ? Number(length) : undefined);
}

function success(
  stream: ReadableStream<Uint8Array>,
  contentType: string,
  filename: string | undefined,
  size: number | undefined,
  json?: Record<string, unknown>,
): ReadResult<WechatDownload> {
  const value: WechatDownload = {
    stream,
    filename,
    contentType,
    size,
    ...(json && { json }),
    async bytes() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
  return { outcome: 'success', value };
}

/** What has been read already, then the rest. */
function replay(
  head: Uint8Array[],
  reader?: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = head.shift() ?? (await reader?.read())?.value;
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      async cancel(reason) {
        await reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The first byte that is neither white space nor part of a byte order mark; undefined if there is none yet. */
function firstByte(chunks: readonly Uint8Array[]): number | undefined {
  const WHITE = [0x20, 0x09, 0x0a, 0x0d];
  const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
  for (const chunk of chunks) {
    for (const byte of chunk) {
      if (!WHITE.includes(byte) && !BYTE_ORDER_MARK.includes(byte)) return byte;
    }
  }
  return undefined;
}

function startOf(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks.slice(0, 4)).subarray(0, 64);
}

/** Whether unlabelled bytes are a web page. */
function startsAsPage(chunks: readonly Uint8Array[]): boolean {
  return /^\s*<(?:!doctype html|html)/i.test(Buffer.from(startOf(chunks)).toString('latin1'));
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
}
