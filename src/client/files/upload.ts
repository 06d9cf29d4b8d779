import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { WechatError } from '../../core/wechat.errors.js';
import type { WechatPostOptions } from '../call-options.js';
import { WechatInputError } from '../client.errors.js';
import type { CallPayload } from '../execute-call.js';
import { toJson } from '../json-body.js';
import { extensionForBytes, extensionForMime, extensionOf, mimeTypeOf } from './file-kind.js';
import { multipart } from './multipart.js';
import type { UploadLimit } from './upload-limit.js';

/** A file to upload: the path of one, its bytes, a Blob or File, or a stream of bytes. */
export type UploadFile = string | Uint8Array | Blob | AsyncIterable<Uint8Array | string>;

/** Options of an upload. */
export interface WechatUploadOptions extends WechatPostOptions {
  /**
   * The file's name, whose extension WeChat goes by. Default: the name of the path or File. An extension that is
   * missing is added: by the file's bytes, or by its MIME type.
   */
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

/** The bytes of a file to upload, with the name that WeChat gets. */
interface UploadContent {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** As the file itself says it; undefined where it does not. */
  readonly mimeType: string | undefined;
}

/**
 * Reads a file to upload and checks it against its limit.
 *
 * @param givenName the name that the caller gave
 * @throws WechatInputError for a file that is missing, empty, over its limit or of another kind
 */
export async function readUploadContent(
  file: UploadFile,
  limit: UploadLimit | undefined,
  givenName: string | undefined,
): Promise<UploadContent> {
  const maxBytes = limit?.maxBytes ?? UNLIMITED;
  const bytes = await contentOf(file, maxBytes);
  if (bytes.byteLength === 0) throw new WechatInputError('The file to upload is empty.');
  checkSize(bytes.byteLength, maxBytes);
  const mimeType = file instanceof Blob && file.type ? file.type : undefined;
  const name = nameWithExtension(givenName, nameOf(file), bytes, mimeType, limit);
  const extensions = limit?.extensions;
  if (extensions && !extensions.includes(extensionOf(name))) {
    throw new WechatInputError(
      `A file named "${name.replace(/[^\w.-]/g, '_')}" is not taken here: its name must end in one of ` +
        `${extensions.join(', ')}. Give its name in the option name.`,
    );
  }
  return { bytes, name, mimeType };
}

/** Reads the file, checks it against its limit and makes the form to send. It can be sent more than once. */
export async function readUpload(
  file: UploadFile,
  limit: UploadLimit | undefined,
  options: WechatUploadOptions,
): Promise<CallPayload> {
  const { bytes, name, mimeType } = await readUploadContent(file, limit, options.name);
  const fields = Object.fromEntries(
    Object.entries(options.fields ?? {}).map(([field, value]) => [
      field,
      typeof value === 'object' ? toJson(value) : String(value),
    ]),
  );
  const type = options.type ?? mimeType ?? mimeTypeOf(name);
  const { contentType, body } = multipart(fields, { field: options.field ?? 'media', name, type, bytes });
  return { headers: { 'content-type': contentType }, body, fields };
}

async function contentOf(file: UploadFile, maxBytes: number): Promise<Uint8Array> {
  if (typeof file === 'string') return readPath(file, maxBytes);
  if (file instanceof Uint8Array) return file;
  if (file instanceof Blob) {
    checkSize(file.size, maxBytes);
    return new Uint8Array(await file.arrayBuffer());
  }
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

/** Whole, since WeChat takes no upload of unknown length, and so that it can be sent again with a renewed token. */
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

/** The name that the file has where it comes from. */
function nameOf(file: UploadFile): string | undefined {
  if (typeof file === 'string') return basename(file);
  const { name, path } = file as { name?: unknown; path?: unknown };
  for (const text of [name, path]) {
    if (typeof text === 'string' && basename(text) !== '') return basename(text);
  }
  return undefined;
}

/**
 * A name that WeChat takes. Files of upload middleware (multer) have a random name without an extension, or one with
 * `.tmp`: then the extension is read from the bytes. A name that the caller gave keeps an extension that it has.
 */
function nameWithExtension(
  given: string | undefined,
  found: string | undefined,
  bytes: Uint8Array,
  mimeType: string | undefined,
  limit: UploadLimit | undefined,
): string {
  const name = given ?? found ?? 'media';
  const extension = extensionOf(name);
  const fits = limit?.extensions ? limit.extensions.includes(extension) : extension !== '';
  if (fits || (given !== undefined && extension !== '')) return name;
  const right = extensionForBytes(bytes) ?? (mimeType && extensionForMime(mimeType));
  if (right !== undefined && (extension === '' || limit?.extensions?.includes(right))) {
    return `${name.replace(/\.$/, '')}.${right}`;
  }
  return extension === '' && given === undefined && found === undefined ? `${name}.bin` : name;
}
