import type { ControlRoute } from '../../control/control-route.js';
import { BadControlCall, Fields, needed } from '../../control/fields.js';
import type { PushFields } from '../../push/push-message.js';
import type { MediaType } from '../../state/content/media.js';
import { isObject } from '../../util/json.js';
import type { Corp } from '../state/corp.js';
import type { Member } from '../state/directory.js';
import type { WorkState } from '../state/work-state.js';
import type { WorkSender } from '../push/work-sender.js';
import { corpOf, readCorp, USERID } from './corp-fields.js';

const YEAR = 366 * 86_400;
const FILES: Readonly<Record<string, { type: MediaType; filename: string }>> = {
  'image/png': { type: 'image', filename: 'image.png' },
  'image/jpeg': { type: 'image', filename: 'image.jpg' },
  'audio/amr': { type: 'voice', filename: 'voice.amr' },
  'video/mp4': { type: 'video', filename: 'video.mp4' },
};

/** Control of a corp as a whole. */
export const corpControl = (work: WorkState, sender: WorkSender): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: '/corps/:corpId',
    about: "a corp's settings, with the secrets and keys of its applications",
    handle: (call) => settingsOf(corpOf(work, call)),
  },
  {
    method: 'PUT',
    path: '/corps/:corpId',
    about:
      'create a corp, or change what is given: applications, robots, keys of group robots; with stays: true, a ' +
      'reset comes back to it',
    handle({ params: { corpId = '' }, body }) {
      const settings = readCorp(corpId, body ?? {});
      const stays = Fields.of(body ?? {}).flag('stays');
      return settingsOf(stays ? work.keep(settings) : work.put(settings));
    },
  },
  {
    method: 'PUT',
    path: '/corps/:corpId/members',
    about: 'add members, or change those with the same userid: [{ userid, name, department, ... }]',
    handle(call) {
      const corp = corpOf(work, call);
      const members = readMembers(call.body);
      for (const member of members) corp.directory.put(member);
      work.changed();
      return { count: corp.directory.members().length };
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/events',
    about: 'push one event to all applications of the corp that have a callback, at the same time',
    async handle(call) {
      const corp = corpOf(work, call);
      const fields = Fields.of(call.body);
      const message = needed(fields.raw('message'), 'message');
      Fields.of(message, '"message"');
      const targets = [...corp.agents.values()].filter(({ settings }) => settings.callbackUrl);
      // One event for all: the time in it is the same too.
      const event: PushFields = { CreateTime: work.root.pushSeconds, ...(message as object) };
      const results = await Promise.all(targets.map((agent) => sender.push(corp, agent, { ...event })));
      return { agents: Object.fromEntries(targets.map(({ agentId }, index) => [agentId, results[index]])) };
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/lifetime',
    about: 'how long new tokens and tickets are valid, in seconds',
    handle(call) {
      const corp = corpOf(work, call);
      const expiresIn = needed(Fields.of(call.body).number('expiresIn', 1, YEAR), 'expiresIn');
      corp.expiresIn = expiresIn;
      return { expiresIn };
    },
  },
  {
    method: 'PUT',
    path: '/corps/:corpId/quota',
    about: 'limit calls of one path, without /qyapi; further calls answer 45009',
    handle(call) {
      const corp = corpOf(work, call);
      const fields = Fields.of(call.body);
      const path = needed(fields.text('path', /^\/\S{0,200}$/), 'path').replace(/^\/qyapi/, '');
      const perDay = fields.whole('perDay', 0, Number.MAX_SAFE_INTEGER);
      const perMinute = fields.whole('perMinute', 0, Number.MAX_SAFE_INTEGER);
      corp.quota.limit(path, { perDay, perMinute });
      return { path, ...corp.quota.line(path) };
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/media',
    about: 'a file that a member sends, as base64; answers its media id and address',
    handle(call) {
      const corp = corpOf(work, call);
      const fields = Fields.of(call.body);
      const contentType = needed(fields.choice('contentType', Object.keys(FILES)), 'contentType');
      const base64 = needed(fields.text('base64', /^[0-9A-Za-z+/]+={0,2}$/), 'base64');
      const bytes = Buffer.from(base64, 'base64');
      const { id } = corp.media.add({ ...FILES[contentType]!, bytes, contentType });
      return { mediaId: id, url: `${work.root.baseUrl}/qyapi/mmbiz?media_id=${id}` };
    },
  },
];

function settingsOf(corp: Corp): object {
  const agents = [...corp.agents.values()].map(({ agentId, settings }) => {
    const { aesKeys, ...rest } = settings;
    return [agentId, { ...rest, encodingAesKey: aesKeys[0] ?? null }];
  });
  return {
    corpId: corp.corpId,
    name: corp.name,
    agents: Object.fromEntries(agents) as object,
    robots: Object.fromEntries([...corp.robots].map(([id, { settings }]) => [id, settings])),
    webhookKeys: [...corp.webhooks.keys()],
  };
}

function readMembers(body: unknown): (Partial<Member> & { userid: string })[] {
  if (!Array.isArray(body) || body.length > 10_000 || !body.every(isObject)) {
    throw new BadControlCall('Members must be a list of objects, at most 10,000.');
  }
  return body.map((one) => {
    const fields = Fields.of(one, 'A member');
    const userid = needed(fields.text('userid', USERID), 'userid');
    const name = fields.text('name', /^[^\0]{1,64}$/);
    const department = fields.raw('department');
    if (department !== undefined && !(Array.isArray(department) && department.every(Number.isInteger))) {
      throw new BadControlCall('"department" must be a list of ids.');
    }
    return { ...(one as object), userid, ...(name !== undefined && { name }) };
  });
}
