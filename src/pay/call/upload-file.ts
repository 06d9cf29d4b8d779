import { createHash } from 'node:crypto';
import { mimeTypeOf } from '../../client/files/file-kind.js';
import { readUploadContent, type UploadFile } from '../../client/files/upload.js';
import type { UploadLimit } from '../../client/files/upload-limit.js';
import { multipart } from '../../client/files/multipart.js';
import { WechatInputError } from '../../client/client.errors.js';
import type { PayCalls } from './pay-calls.js';
import { fillPath } from './pay-paths.js';
import { signInstead } from './signed-upload.js';

/** What an upload says besides its file. */
export interface UploadFileOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly type?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
}

const MEGABYTE = 1024 * 1024;
const PICTURES = ['jpg', 'jpeg', 'bmp', 'png'];
const VIDEOS = ['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'];
const picture = (megabytes: number): UploadLimit => ({
  maxBytes: megabytes * MEGABYTE,
  extensions: PICTURES,
});
/** Where no page names another limit. */
const ANY: UploadLimit = { maxBytes: 20 * MEGABYTE };

const LIMITS: Readonly<Record<string, UploadLimit>> = {
  // Pages differ between 2 and 5 MB; WeChat Pay refuses what is too large itself.
  '/v3/merchant/media/upload': picture(5),
  '/v3/merchant/media/video_upload': { maxBytes: 5 * MEGABYTE, extensions: VIDEOS },
  '/v3/marketing/favor/media/image-upload': picture(2),
  '/v3/merchant-service/images/upload': picture(2),
};

/** How the `meta` part names the file and its hash, where it is not `filename` and `sha256`. */
const NAMES: readonly (readonly [pattern: RegExp, name: string | undefined, digest: string])[] = [
  [/\/cancel-applications\/media$|^\/v3\/mch-(?:operation-)?manage\//, 'file_name', 'file_digest'],
  [/\/upload-fapiao-file$|\/taxi-invoice\/cards\/upload-file$/, undefined, 'digest'],
  [/\/shopping-receipt\/shoppingreceipts$/, undefined, 'sha256'],
];

/**
 * Uploads a file as `multipart/form-data`. What is signed is the text of the `meta` part, which holds the file's hash.
 *
 * @throws WechatInputError before anything is sent, for a file that is missing, empty, too large or of another kind
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012760432
 */
export async function uploadFile(
  calls: PayCalls,
  template: string,
  file: UploadFile,
  { params, name: given, type, meta: more }: UploadFileOptions = {},
): Promise<object> {
  const limit = LIMITS[template] ?? ANY;
  const { bytes, name, mimeType } = await readUploadContent(file, limit, given);
  const [, nameMember, digestMember] = NAMES.find(([pattern]) => pattern.test(template)) ?? [
    undefined,
    'filename',
    'sha256',
  ];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const meta = JSON.stringify({
    ...(nameMember !== undefined && { [nameMember]: name }),
    [digestMember]: sha256,
    ...more,
  });
  if (name.length > 128) throw new WechatInputError('The name of the file must have at most 128 characters.');
  const form = multipart(
    { meta: { value: meta, type: 'application/json' } },
    { field: 'file', name, type: type ?? mimeType ?? mimeTypeOf(name), bytes },
  );
  signInstead(form.body, meta);
  return calls.send(fillPath(template, params), form.body, form.contentType);
}
