import { understand } from '../../account/call/judge-answer.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { WechatHttpResponse } from '../../http/wechat-http.js';

/** A file that WeChat sent. */
export interface WechatDownload {
  /** The bytes as they come; read it to its end or cancel it. */
  readonly stream: ReadableStream<Uint8Array>;
  /** As `Content-Disposition` gives it, without any folder. */
  readonly filename: string | undefined;
  readonly contentType: string;
  /** In bytes, where WeChat says it. */
  readonly size: number | undefined;
  /** The answer, where it is JSON and no file: the address of a video, the articles of a news item. */
  readonly json?: Record<string, unknown>;
  /** Reads the stream to its end. */
  bytes(): Promise<Uint8Array>;
}

/** Errors and other JSON in place of a file are short; beyond this it is a file. News items can be long. */
const MAX_JSON = 4 * 1024 * 1024;
const BRACE = 0x7b;
const JSON_TYPE = /^\s*application\/(?:[\w.-]+\+)?json/i;
const HTML_TYPE = /^\s*text\/html/i;

/**
 * Tells a file from an error in its place: by the content type and by the first byte, since errors come labelled
 * `text/plain` and pictures are seldom labelled at all.
 *
 * @throws WechatApiError where the "file" is WeChat's refusal.
 */
export async function readDownload(
  response: WechatHttpResponse,
  path: string,
  secrets: readonly (string | undefined)[],
): Promise<WechatDownload> {
  const { headers, status } = response;
  const type = headers.get('content-type');
  const contentType = type ?? 'application/octet-stream';
  const filename = filenameOf(headers.get('content-disposition'));
  const reader = response.stream().getReader();
  const head: Uint8Array[] = [];
  let ended = false;
  const more = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    if (done) ended = true;
    else head.push(value);
    return !done;
  };
  while (head.length === 0 && (await more()));
  const first = head[0]?.[0];
  const isNamed = filename !== undefined && !/json/i.test(contentType);
  const isPage = !isNamed && (HTML_TYPE.test(contentType) || (type === null && startsAsPage(head[0])));
  // These can only be an answer in place of a file; what begins with a brace may turn out to be a file after all.
  const isAnswer =
    status >= 400 || first === undefined || isPage || (!isNamed && JSON_TYPE.test(contentType));
  if (isAnswer || (!isNamed && (first === BRACE || /^\s*text\//i.test(contentType)))) {
    while (lengthOf(head) <= MAX_JSON && (await more()));
    if (isAnswer && !ended) await reader.cancel();
    const json = isAnswer || ended ? jsonOf(head, response, path, secrets, isAnswer) : undefined;
    if (json) return download(replay(head), contentType, filename, lengthOf(head), json);
  }
  // With a content encoding the length is of what travelled, not of the file.
  const length = headers.get('content-encoding') ? null : headers.get('content-length');
  return download(
    replay(head, ended ? undefined : reader),
    contentType,
    filename,
    length ? Number(length) : undefined,
  );
}

/** The answer as JSON; throws WeChat's refusal; undefined where it is a file after all. */
function jsonOf(
  head: Uint8Array[],
  response: WechatHttpResponse,
  path: string,
  secrets: readonly (string | undefined)[],
  mustBe: boolean,
): Record<string, unknown> | undefined {
  try {
    return understand(Buffer.concat(head), response, path, secrets).json;
  } catch (error) {
    if (!mustBe && error instanceof WechatUpstreamError) return undefined;
    throw error;
  }
}

function download(
  stream: ReadableStream<Uint8Array>,
  contentType: string,
  filename: string | undefined,
  size: number | undefined,
  json?: Record<string, unknown>,
): WechatDownload {
  return {
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

/** Whether unlabelled bytes are a web page. */
function startsAsPage(bytes: Uint8Array | undefined): boolean {
  return /^\s*<(?:!doctype html|html)/i.test(Buffer.from(bytes?.subarray(0, 64) ?? []).toString('latin1'));
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
}

/** The file name of a `Content-Disposition`, plain or encoded; never a path. */
function filenameOf(disposition: string | null): string | undefined {
  if (!disposition) return undefined;
  const encoded = /filename\*\s*=\s*(?:UTF-8|utf-8)''([^;]+)/.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition);
  const name = (encoded && decoded(encoded.trim())) ?? plain?.[1] ?? plain?.[2]?.trim();
  // oxlint-disable-next-line no-control-regex
  return name?.replace(/^.*[\\/]/, '').replace(/[\u0000-\u001f\u007f]/g, '') || undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
