import type { ApiGroups } from '../../../src/api/api-groups.js';
import { Reply } from '../../../src/message/reply/reply.js';
import { post, type Wire } from './wire.js';

const O = 'oAbC-123_openid';
const PATH = '/cgi-bin/message/custom/send';
const VIDEO = { media_id: 'M', thumb_media_id: 'T', title: 't', description: 'd' };
const MUSIC = {
  title: 't',
  description: 'd',
  musicurl: 'http://m',
  hqmusicurl: 'http://h',
  thumb_media_id: 'T',
};
const ARTICLE = { title: 't', description: 'd', url: 'https://u', picurl: 'https://p' };
const MENU = { head_content: '满意吗?', list: [{ id: '101', content: '满意' }], tail_content: '谢谢' };
const PAGE = { title: 't', appid: 'wx1', pagepath: 'p', thumb_media_id: 'T' };
const LINK = { title: 't', description: 'd', url: 'https://u', thumb_url: 'https://p' };

/** The customer-service messages, which Official Accounts and mini programs share. */
export function customerMessages(
  group: string,
  of: (wechat: ApiGroups) => ApiGroups['customerService'] | ApiGroups['mini']['customerService'],
): Wire[] {
  const said = (method: string, call: Wire['call'], content: object): Wire =>
    post(`${group}.${method}`, call, PATH, { touser: O, ...content });
  return [
    said('send', (w) => of(w).send({ touser: O, msgtype: 'text', text: { content: 'x' } }), {
      msgtype: 'text',
      text: { content: 'x' },
    }),
    said('sendText', (w) => of(w).sendText(O, '你好', { customservice: { kf_account: 'a@gh' } }), {
      msgtype: 'text',
      text: { content: '你好' },
      customservice: { kf_account: 'a@gh' },
    }),
    said('sendImage', (w) => of(w).sendImage(O, 'M'), { msgtype: 'image', image: { media_id: 'M' } }),
    said('sendVoice', (w) => of(w).sendVoice(O, 'M'), { msgtype: 'voice', voice: { media_id: 'M' } }),
    said('sendVideo', (w) => of(w).sendVideo(O, VIDEO), { msgtype: 'video', video: VIDEO }),
    said('sendMusic', (w) => of(w).sendMusic(O, MUSIC), { msgtype: 'music', music: MUSIC }),
    said('sendNews', (w) => of(w).sendNews(O, [ARTICLE]), { msgtype: 'news', news: { articles: [ARTICLE] } }),
    said('sendMpNews', (w) => of(w).sendMpNews(O, 'M'), { msgtype: 'mpnews', mpnews: { media_id: 'M' } }),
    said('sendArticle', (w) => of(w).sendArticle(O, 'A'), {
      msgtype: 'mpnewsarticle',
      mpnewsarticle: { article_id: 'A' },
    }),
    said('sendMenu', (w) => of(w).sendMenu(O, MENU), { msgtype: 'msgmenu', msgmenu: MENU }),
    said('sendCard', (w) => of(w).sendCard(O, 'C'), { msgtype: 'wxcard', wxcard: { card_id: 'C' } }),
    said('sendMiniProgramPage', (w) => of(w).sendMiniProgramPage(O, PAGE), {
      msgtype: 'miniprogrampage',
      miniprogrampage: PAGE,
    }),
    said('sendLink', (w) => of(w).sendLink(O, LINK), { msgtype: 'link', link: LINK }),
    ...replies(group, of),
  ];
}

function replies(
  group: string,
  of: (wechat: ApiGroups) => ApiGroups['customerService'] | ApiGroups['mini']['customerService'],
): Wire[] {
  const sent = (reply: Reply, content: object): Wire => ({
    ...post(`${group}.sendReply`, (w) => of(w).sendReply(O, reply), PATH, { touser: O, ...content }),
    result: undefined,
  });
  return [
    sent(Reply.text('迟到了'), { msgtype: 'text', text: { content: '迟到了' } }),
    sent(Reply.image('M'), { msgtype: 'image', image: { media_id: 'M' } }),
    sent(Reply.voice('M'), { msgtype: 'voice', voice: { media_id: 'M' } }),
    sent(Reply.video({ mediaId: 'M', title: 't' }), {
      msgtype: 'video',
      video: { media_id: 'M', title: 't' },
    }),
    sent(Reply.music({ thumbMediaId: 'T', title: 't', musicUrl: 'http://m' }), {
      msgtype: 'music',
      music: { title: 't', musicurl: 'http://m', hqmusicurl: 'http://m', thumb_media_id: 'T' },
    }),
    sent(Reply.news([{ title: 't', description: 'd', url: 'https://u', picUrl: 'https://p' }]), {
      msgtype: 'news',
      news: { articles: [ARTICLE] },
    }),
  ];
}
