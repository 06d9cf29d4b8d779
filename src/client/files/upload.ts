import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { WechatError } from '../../core/wechat.errors.js';
import type { WechatPostOptions } from '../call-options.js';
import { WechatInputError } from '../client.errors.js';
import { extensionForBytes, extensionForMime, extensionOf, mimeTypeOf } from './file-kind.js';
import { toJson } from '../json-body.js';
import { impliedLimit, type UploadLimit } from '../../account/call/upload-limits.js';

/** A file to upload: the path of one, its bytes, a Blob or File, or a stream of bytes. */
export type UploadFile = string | Uint8Array | Blob | AsyncIterable<Uint8Array | string>;

/** What an upload can be told besides. */
export interface WechatUploadOptions extends WechatPostOptions {
  /** The file's name; WeChat goes by its extension. Default: of the path or File, else `media` with what the bytes are. */
  name?: string;
  /** The MIME type. Default: by the name. */
  type?: string;
  /** The form field of the file. Default `media`. */
  field?: string;
  /** Further form fields; objects are sent as JSON (`description` of a permanent video). */
  fields?: Readonly<Record<string, string | number | object>>;
  /** Default: as the path and its `type` imply. */
  limit?: UploadLimit;
}

/** Streams and files beyond this are never read into memory, in bytes. */
const UNLIMITED = 256 * 1024 * 1024;

/** Reads the file, checks it against its limit and makes the form to send. It can be sent more than once. */
export async function multipart(
  path: string,
  file: UploadFile,
  options: WechatUploadOptions,
): Promise<FormData> {
  const limit = options.limit ?? impliedLimit(path, options.query?.['type']);
  const maxBytes = limit?.maxBytes ?? UNLIMITED;
  const bytes = await contentOf(file, maxBytes);
  const size = bytes instanceof Blob ? bytes.size : bytes.byteLength;
  if (size === 0) throw new WechatInputError('The file to upload is empty.');
  checkSize(size, maxBytes);
  const name = options.name ?? (await nameOf(file, bytes));
  const extension = extensionOf(name);
  if (limit && !limit.extensions.includes(extension)) {
    throw new WechatInputError(
      `A file named "${name.replace(/[^\w.-]/g, '_')}" is not taken here: its name must end in one of ` +
        `${limit.extensions.join(', ')}. Give its name in the option name.`,
    );
  }
  const type = options.type ?? (bytes instanceof Blob && bytes.type ? bytes.type : mimeTypeOf(name));
  const form = new FormData();
  for (const [field, value] of Object.entries(options.fields ?? {})) {
    form.append(field, typeof value === 'object' ? toJson(value) : String(value));
  }
  form.append(options.field ?? 'media', new Blob([bytes], { type }), name);
  return form;
}

async function contentOf(file: UploadFile, maxBytes: number): Promise<Uint8Array | Blob> {
  if (typeof file === 'string') return readPath(file, maxBytes);
  if (file instanceof Uint8Array || file instanceof Blob) return file;
  if (typeof file === 'object' && file !== null && Symbol.asyncIterator in file) return drain(file, maxBytes);
  throw new WechatInputError('What to upload must be a path, bytes, a Blob or a stream.');
}

async function readPath(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    checkSize((await stat(path)).size, maxBytes);
    return await readFile(path);
  } catch (error) {
    if (error instanceof WechatInputError) throw error;
    const { code } = error as { code?: string };
    throw new WechatInputError(
      `The file to upload, ${basename(path)}, cannot be read: ${code ?? 'unknown fault'}.`,
    );
  }
}

/** Whole, since WeChat takes no upload of unknown length, and so that a renewed token can send it again. */
async function drain(stream: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.byteLength;
      checkSize(size, maxBytes);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof WechatInputError) throw error;
    // Only errors of this package are known to hold no secret.
    const cause = error instanceof WechatError ? error : undefined;
    throw new WechatInputError('The stream to upload failed before its end.', { cause });
  }
  return Buffer.concat(chunks, size);
}

function checkSize(size: number, maxBytes: number): void {
  if (size <= maxBytes) return;
  throw new WechatInputError(
    `The file to upload is larger than the ${maxBytes} bytes that WeChat takes here.`,
  );
}

async function nameOf(file: UploadFile, content: Uint8Array | Blob): Promise<string> {
  if (typeof file === 'string') return basename(file);
  const { name, path } = file as { name?: unknown; path?: unknown };
  if (typeof name === 'string' && name) return basename(name);
  if (typeof path === 'string' && path) return basename(path);
  if (content instanceof Blob) {
    const head = new Uint8Array(await content.slice(0, 16).arrayBuffer());
    return `media.${extensionForMime(content.type) ?? extensionForBytes(head) ?? 'bin'}`;
  }
  return `media.${extensionForBytes(content) ?? 'bin'}`;
}
