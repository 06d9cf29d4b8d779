import { OK } from '../../server/answers.js';
import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { demand } from '../api/errors.js';
import { isObject } from '../../util/json.js';

/** What a customer-service message may be; each has an object of that name. */
const KINDS = new Set([
  'text',
  'image',
  'voice',
  'video',
  'music',
  'news',
  'mpnews',
  'mpnewsarticle',
  'msgmenu',
  'wxcard',
  'miniprogrampage',
  'link',
]);

/** Messages from the account to people. */
export const messageRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: '/cgi-bin/message/custom/send', handle: customSend },
];

function customSend(call: ApiCall) {
  const body = call.json();
  const to = call.field('touser');
  const kind = call.field('msgtype');
  demand(to !== '', 40003);
  demand(KINDS.has(kind), 40008);
  const content = body[kind];
  demand(isObject(content), 47003, `${kind} is missing`);
  if (kind === 'text') {
    const text = textOf(content.content);
    demand(text !== '', 44004);
    demand(Buffer.byteLength(text) <= 2048, 45002);
  }
  if (kind === 'news') demand(!Array.isArray(content.articles) || content.articles.length <= 1, 45008);
  checkMedia(call, kind, content);
  const { account, state } = call;
  checkWindow(call, to);
  state.send(account, { to, type: kind, body });
  state.chat.add({ appId: account.appId, openid: to, from: 'account', via: 'custom', kind, content });
  return OK;
}

/** What a message refers to must be the account's own. */
function checkMedia(call: ApiCall, kind: string, content: Record<string, unknown>): void {
  const { kind: owner } = call.account.settings;
  if (kind === 'image' || kind === 'voice' || kind === 'video') call.demandFile(textOf(content.media_id));
  if (kind === 'mpnews') call.demandArticles(textOf(content.media_id));
  if (kind === 'mpnewsarticle') {
    const id = textOf(content.article_id);
    demand(id !== '', 40007);
    call.demandIfStrict(call.account.drafts.article(id), 40007, 'no such article was published');
  }
  if (kind === 'miniprogrampage') {
    call.demandFile(textOf(content.thumb_media_id));
    if (owner === 'official') call.demandLinked(textOf(content.appid), 40013);
  }
}

/**
 * The 48 hours and the counts. They bind for people who have written or clicked since the start; of others the
 * simulator does not know when they last did, so it takes the call on trust, unless the account is strict.
 */
function checkWindow(call: ApiCall, to: string): void {
  const { account } = call;
  const person = account.people.find(to);
  demand(account.settings.kind === 'mini' || (person?.subscribed ?? true), 45015);
  if (account.windows.knows(to)) {
    const refusal = account.windows.use(to);
    demand(refusal === 0, refusal);
  } else call.demandIfStrict(false, 45015, 'this person has not written in the last 48 hours');
}
