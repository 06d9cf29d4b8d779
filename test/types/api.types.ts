// Checked by the type check of the project: a line marked with @ts-expect-error that compiles is an error there.
import type { ApiGroups } from '../../src/api/api-groups.js';
import { lazyGroup } from '../../src/api/lazy-group.js';

type Same<A, B> = [A, B] extends [B, A] ? true : false;
const same = <A, B>(proof: Same<A, B>): boolean => proof;

export async function callsByPath({ api }: ApiGroups, path: string): Promise<void> {
  // Bodies and answers of the common paths are typed.
  const { tag } = await api.post('/cgi-bin/tags/create', { tag: { name: 'friends' } });
  same<typeof tag.id, number>(true);
  // @ts-expect-error a misspelt field
  await api.post('/cgi-bin/tags/create', { tag: { nmae: 'friends' } });
  // @ts-expect-error a number for a text
  await api.post('/cgi-bin/tags/create', { tag: { name: 1 } });
  // @ts-expect-error no body at all
  await api.post('/cgi-bin/tags/create');
  await api.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'Help', key: 'HELP' }] });
  // @ts-expect-error a kind of button that there is not
  await api.post('/cgi-bin/menu/create', { button: [{ type: 'klick', name: 'Help', key: 'HELP' }] });
  // @ts-expect-error a view without its address
  await api.post('/cgi-bin/menu/create', { button: [{ type: 'view', name: 'Help', key: 'HELP' }] });
  await api.post('/cgi-bin/message/custom/send', { touser: 'o', msgtype: 'text', text: { content: 'x' } });
  // @ts-expect-error the object of another message type
  await api.post('/cgi-bin/message/custom/send', { touser: 'o', msgtype: 'text', image: { media_id: 'x' } });

  // Queries are typed too.
  const follower = await api.get('/cgi-bin/user/info', { openid: 'o' });
  same<typeof follower.subscribe, 0 | 1>(true);
  // @ts-expect-error the OpenID is missing
  await api.get('/cgi-bin/user/info', { lang: 'en' });
  // @ts-expect-error the query is missing
  await api.get('/cgi-bin/user/info');
  await api.get('/cgi-bin/menu/get');

  // The method must be the one of the path.
  // @ts-expect-error POST only
  await api.get('/cgi-bin/menu/create');
  // @ts-expect-error POST only, typed or not
  await api.get('/card/create', {});
  // @ts-expect-error GET only
  await api.post('/cgi-bin/menu/get');
  // @ts-expect-error GET only, typed or not
  await api.post('/card/getcolors', {});
  // WeChat accepts both here.
  await api.get('/cgi-bin/user/get');
  await api.post('/cgi-bin/user/get', {});

  // @ts-expect-error a page for a browser
  await api.get('/connect/oauth2/authorize');

  // The other paths of the catalogue accept and return any JSON.
  const card = await api.post('/card/create', { card: { card_type: 'GROUPON' } });
  same<(typeof card)['card_id'], string>(true);
  same<(typeof card)['new_field'], unknown>(true);
  // So are the objects in an answer.
  const shelf = await api.post('/card/get', { card_id: 'c' });
  same<(typeof shelf.card)['new_field'], unknown>(true);
  const menu = await api.get('/cgi-bin/menu/get');
  same<(typeof menu.menu.button)[0]['new_field'], unknown>(true);
  same<(typeof follower)['new_field'], unknown>(true);
  // @ts-expect-error a misspelt field
  await api.post('/card/code/consume', { cdoe: '1' });
  // @ts-expect-error a field that WeChat's example shows is missing
  await api.post('/card/code/consume', { card_id: '1' });
  // @ts-expect-error a misspelt field inside
  await api.post('/card/create', { card: { card_typ: 'GROUPON' } });
  // The parameters of a POST's query are known too.
  await api.post('/xpay/query_order', { env: 0, openid: 'o' }, { query: { pay_sig: 's' } });
  // @ts-expect-error a misspelt parameter
  await api.post('/xpay/query_order', { env: 0, openid: 'o' }, { query: { paysig: 's' } });
  // What is retired and documented nowhere takes and answers anything.
  const shop = await api.post('/merchant/create', { product_base: {} });
  same<(typeof shop)['product_id'], unknown>(true);

  // Files.
  const { media_id } = await api.upload('/cgi-bin/media/upload', 'a.png', { query: { type: 'image' } });
  same<typeof media_id, string>(true);
  // @ts-expect-error the type of the media is missing
  await api.upload('/cgi-bin/media/upload', 'a.png');
  // @ts-expect-error the name of the file's field, which is another one than usual
  await api.upload('/wxa/imagesearch', 'a.png');
  await api.upload('/wxa/imagesearch', 'a.png', { field: 'img' });
  // @ts-expect-error this path takes no file
  await api.upload('/cgi-bin/tags/create', 'a.png');
  // @ts-expect-error a file must come with it
  await api.post('/cgi-bin/media/uploadimg', {});
  await api.download('/wxa/getwxacode', { body: { path: 'pages/index' } });
  // @ts-expect-error the body is missing
  await api.download('/wxa/getwxacode');
  // @ts-expect-error this path answers with no file
  await api.download('/cgi-bin/tags/create');
  await api.upload('/wxa/some/new/path', 'a.png', { field: 'x' });
  await api.download('/wxa/some/new/path', { method: 'POST' });

  // A path that is not in the catalogue, and one that is known only at run time.
  const unknown = await api.post('/wxa/some/new/path', { any: 'body' }, { query: { a: 1 } });
  same<(typeof unknown)['anything'], unknown>(true);
  same<typeof unknown.errcode, number | undefined>(true);
  await api.get('/wxa/some/new/path', { a: 1 }, { timeoutMs: 1000 });
  await api.get(path);
  await api.post(path, {});
}

export async function groups(wechat: ApiGroups): Promise<void> {
  const { user_info_list } = await wechat.users.batchGet(['o']);
  same<(typeof user_info_list)[0]['subscribe'], 0 | 1>(true);
  same<(typeof user_info_list)[0]['new_field'], unknown>(true);
  for await (const openId of wechat.users.all()) same<typeof openId, string>(true);
  // @ts-expect-error a video needs a title: addVideo
  await wechat.material.add('video', 'film.mp4');
  // @ts-expect-error there is no such role
  await wechat.mini.live.addRole('u', 4);
  // @ts-expect-error an order is named by one number or by two
  await wechat.mini.getPaidUnionId('o', { mch_id: '1' });
}

/** Groups are loaded on demand, so every method must be asynchronous. */
export function onlyWhatWaits(): unknown[] {
  class Waits {
    later(): Promise<void> {
      return Promise.resolve();
    }
  }
  class DoesNot {
    now(): string {
      return 'now';
    }
  }
  return [
    lazyGroup(() => Promise.resolve(new Waits()), ['later']),
    // @ts-expect-error a method that gives its result at once cannot be loaded on demand
    lazyGroup(() => Promise.resolve(new DoesNot()), ['now']),
  ];
}
