import { extname } from 'node:path';
import type { Answer } from '../../../server/answers.js';
import { BytesAnswer, OK } from '../../../server/answers.js';
import type { MediaFile } from '../../../state/content/media.js';
import type { FormFile } from '../../../util/form.js';
import { readForm } from '../../../util/form.js';
import { randomText } from '../../../util/random.js';
import type { Corp } from '../../state/corp.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

const MB = 1024 * 1024;

type WorkMediaType = 'image' | 'voice' | 'video' | 'file';

/** What each type of file may be, and how large. A file of 5 bytes or less is refused too. */
const RULES: Readonly<
  Record<WorkMediaType, { extensions: readonly string[] | undefined; most: number; tooLarge: number }>
> = {
  image: { extensions: ['.png', '.jpg', '.jpeg'], most: 10 * MB, tooLarge: 40009 },
  voice: { extensions: ['.amr'], most: 2 * MB, tooLarge: 45001 },
  video: { extensions: ['.mp4'], most: 10 * MB, tooLarge: 40011 },
  file: { extensions: undefined, most: 20 * MB, tooLarge: 45001 },
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.amr': 'audio/amr',
  '.mp4': 'video/mp4',
};

/** Files: uploads for three days, which all applications of the corp share, and downloads. */
export const mediaRoutes: readonly WorkRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/media/upload',
    async handle(call) {
      const type = call.param('type');
      const { id, createdAt } = await keep(call, call.corp, type);
      // Seconds as text here.
      return { ...OK, type, media_id: id, created_at: String(Math.floor(createdAt / 1000)) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/upload_attachment',
    async handle(call) {
      demand(['1', '2'].includes(call.param('attachment_type')), 41072);
      const type = call.param('media_type');
      const { id, createdAt } = await keep(call, call.corp, type);
      return { ...OK, type, media_id: id, created_at: Math.floor(createdAt / 1000) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    async handle(call) {
      const { id } = await keep(call, call.corp, 'image', 2 * MB);
      return { ...OK, url: `${call.state.baseUrl}/qyapi/mmbiz?media_id=${id}` };
    },
  },
  { method: 'GET', path: '/cgi-bin/media/get', handle: download },
  { method: 'GET', path: '/cgi-bin/media/get/jssdk', handle: download },
  { method: 'POST', path: '/cgi-bin/media/upload_by_url', handle: uploadByUrl },
  {
    method: 'POST',
    path: '/cgi-bin/media/get_upload_by_url_result',
    handle(call) {
      const job = call.corp.jobs.get(call.field('jobid'));
      demand(job, 40088);
      return { ...OK, ...job };
    },
  },
  {
    // The address of pictures, for browsers and for `PicUrl`.
    method: 'GET',
    path: '/mmbiz',
    token: 'none',
    handle(call) {
      const id = call.param('media_id');
      const found = [...call.work.corps.values()].flatMap(({ media }) => media.find(id) ?? [])[0];
      demand(found, 40007);
      return new BytesAnswer(found.bytes, found.contentType);
    },
  },
];

async function keep(call: WorkCall, corp: Corp, type: string, most?: number): Promise<MediaFile> {
  return corp.media.add(await readFile(call, type, most));
}

/** Reads the file of an upload and checks it. */
export async function readFile(call: WorkCall, type: string, most?: number) {
  demand(type in RULES, 40004);
  const rule = RULES[type as WorkMediaType];
  const { files } = await readForm(call.request.headers['content-type'], call.body);
  const file = files.find(({ name }) => name === 'media') ?? files[0];
  demand(file, 41005);
  demand(file.bytes.length > 5, 44001);
  const extension = extname(file.filename).toLowerCase();
  if (rule.extensions) demand(rule.extensions.includes(extension), 40005);
  demand(file.bytes.length <= (most ?? rule.most), rule.tooLarge);
  // WeCom does not understand `filename*`: the name would be lost.
  if (/filename\*=/i.test(call.body.subarray(0, 2000).toString('latin1'))) {
    call.warnings.push('WeCom does not understand filename*: write the name as UTF-8 in filename.');
  }
  return {
    type: type as WorkMediaType,
    bytes: file.bytes,
    filename: file.filename || `media${extension}`,
    contentType: contentTypeOf(file, extension),
  };
}

const contentTypeOf = (file: FormFile, extension: string): string =>
  CONTENT_TYPES[extension] ?? (file.contentType || 'application/octet-stream');

function download(call: WorkCall): Answer {
  const file = call.corp.media.find(call.param('media_id'));
  demand(file, 40007);
  const name = Buffer.from(file.filename).toString('latin1').replaceAll('"', '');
  return new BytesAnswer(file.bytes, file.contentType, {
    'content-disposition': `attachment; filename="${name}"`,
  });
}

/** The upload happens "later": the simulator fetches nothing and takes a sample for the file. */
function uploadByUrl(call: WorkCall) {
  const type = call.field('type');
  demand(type === 'video' || type === 'file', 40004);
  demand(URL.canParse(call.field('url')), 40094);
  const { corp, pushes, state } = call;
  const jobid = `jobid_${randomText(20)}`;
  corp.jobs.set(jobid, { status: 1, detail: { errcode: 0, errmsg: 'ok' } });
  pushes.later(1000, () => {
    const bytes = Buffer.from(`from ${call.field('url')}`);
    const { id } = corp.media.add({
      type,
      bytes,
      contentType: 'application/octet-stream',
      filename: call.field('filename') || 'file',
    });
    const detail = { errcode: 0, errmsg: 'ok', media_id: id, created_at: String(state.clock.seconds()) };
    corp.jobs.set(jobid, { status: 2, detail });
    pushes.toAll(corp, { MsgType: 'event', Event: 'upload_media_job_finish', JobId: jobid });
  });
  return { ...OK, jobid };
}
