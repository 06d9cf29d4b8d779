import { createHash } from 'node:crypto';
import { OK } from '../../../server/answers.js';
import { textOf } from '../../../util/text.js';
import type { Corp } from '../../state/corp.js';
import { checkContent, WEBHOOK_KINDS } from '../content/check-content.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';
import { readFile } from './media.routes.js';

/** Group robots (群机器人): no token, the key of the address is the proof. */
export const webhookRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/webhook/send', token: 'none', handle: send },
  {
    method: 'POST',
    path: '/cgi-bin/webhook/upload_media',
    token: 'none',
    async handle(call) {
      const corp = corpOf(call);
      const type = call.param('type');
      demand(type === 'file' || type === 'voice', 40004);
      const { id, createdAt } = corp.media.add(await readFile(call, type));
      return { ...OK, type, media_id: id, created_at: String(Math.floor(createdAt / 1000)) };
    },
  },
];

function corpOf(call: WorkCall): Corp {
  const key = call.param('key');
  const corp = [...call.work.corps.values()].find(({ webhooks }) => webhooks.has(key));
  demand(corp, 93000);
  return corp;
}

function send(call: WorkCall) {
  const corp = corpOf(call);
  const key = call.param('key');
  const body = call.json();
  const { kind, content } = checkContent(corp, body, WEBHOOK_KINDS);
  if (kind === 'image') {
    const bytes = Buffer.from(textOf(content.base64), 'base64');
    const md5 = createHash('md5').update(bytes).digest('hex');
    demand(md5 === textOf(content.md5).toLowerCase(), 40058, 'image.md5 is not that of the picture');
    demand(bytes.length <= 2 * 1024 * 1024, 40009);
  }
  demand(corp.takeWebhook(key), 45009);
  const { messages, clock, chat } = call.state;
  // A group has no userid; its robot's key must not show.
  const to = 'group';
  messages.push({ appId: corp.corpId, to, type: kind, body, at: clock.now() });
  chat.add({ appId: `${corp.corpId}/group`, openid: to, from: 'account', via: 'custom', kind, content });
  return OK;
}
