import { extname } from 'node:path';
import type { ApiCall } from '../api/api-call.js';
import { demand } from '../api/errors.js';
import type { MediaType } from '../../state/content/media.js';
import { MEDIA_TYPES } from '../../state/content/media.js';
import type { FormFile } from '../../util/form.js';
import { readForm } from '../../util/form.js';

const MB = 1024 * 1024;

/** What each type of file may be, how large, and how WeChat refuses one that is too large. */
const RULES: Record<MediaType, { extensions: readonly string[]; most: number; tooLarge: number }> = {
  image: { extensions: ['.png', '.jpeg', '.jpg', '.gif', '.bmp'], most: 10 * MB, tooLarge: 40009 },
  voice: { extensions: ['.amr', '.mp3', '.wma', '.wav', '.speex'], most: 2 * MB, tooLarge: 40010 },
  video: { extensions: ['.mp4'], most: 10 * MB, tooLarge: 40011 },
  thumb: { extensions: ['.jpg', '.jpeg'], most: 64 * 1024, tooLarge: 40012 },
};

const CONTENT_TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.bmp': 'image/bmp',
  '.amr': 'audio/amr',
  '.mp3': 'audio/mp3',
  '.wma': 'audio/x-ms-wma',
  '.wav': 'audio/wav',
  '.speex': 'audio/speex',
  '.mp4': 'video/mp4',
};

/** Reads an upload: the file, its type and size checked, and the form's other fields. */
export async function readUpload(call: ApiCall, type: string) {
  demand((MEDIA_TYPES as readonly string[]).includes(type), 40004);
  const { files, fields } = await readForm(call.request.headers['content-type'], call.body);
  const file = files.find(({ name }) => name === 'media') ?? files[0];
  demand(file, 41005);
  demand(file.bytes.length > 0, 44001);
  const rule = RULES[type as MediaType];
  const extension = extensionOf(file);
  demand(rule.extensions.includes(extension), 40005);
  demand(file.bytes.length <= rule.most, rule.tooLarge);
  return {
    file: {
      type: type as MediaType,
      bytes: file.bytes,
      filename: file.filename || `media${extension}`,
      contentType: CONTENT_TYPES[extension] ?? file.contentType,
    },
    fields,
  };
}

/** From the file's name, otherwise from its content type. */
function extensionOf(file: FormFile): string {
  const named = extname(file.filename).toLowerCase();
  if (named in CONTENT_TYPES) return named;
  const typed = Object.entries(CONTENT_TYPES).find(([, contentType]) => contentType === file.contentType);
  return typed?.[0] ?? named;
}
