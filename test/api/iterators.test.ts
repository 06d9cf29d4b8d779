import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json, type SeenRequest } from '../support/loopback.js';
import { startApiRig, type ApiRig } from './wire/index.js';

let rig: ApiRig;
beforeEach(async () => {
  rig = await startApiRig();
});
afterEach(() => rig.stop());

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Answers each request according to its query and its body. */
function serve(answer: (asked: Record<string, unknown>, request: SeenRequest) => object): void {
  rig.server.answer = (request, response) => {
    const query = Object.fromEntries(new URL(request.url, 'http://x').searchParams);
    const body = request.body.length > 0 ? (JSON.parse(request.body.toString()) as object) : {};
    json(response, answer({ ...query, ...body }, request));
  };
}

const paths = () => rig.server.requests.map(({ url }) => new URL(url, 'http://x').pathname);

/** Followers o0 ... o24 in pages of 10. As at WeChat, the last page names its own last OpenID. */
const OPEN_IDS = Array.from({ length: 25 }, (_, index) => `o${index}`);

function page(after: unknown): object {
  const start = after ? OPEN_IDS.indexOf(after as string) + 1 : 0;
  const openid = OPEN_IDS.slice(start, start + 10);
  const next_openid = openid.at(-1) ?? '';
  return { total: 25, count: openid.length, ...(openid.length > 0 && { data: { openid } }), next_openid };
}

describe('lists of OpenIDs', () => {
  it('returns all followers, page after page', async () => {
    serve(({ next_openid }) => page(next_openid));
    expect(await all(rig.wechat.users.all())).toEqual(OPEN_IDS);
    expect(rig.server.requests).toHaveLength(4);
  });

  it('requests no page before it is needed', async () => {
    serve(({ next_openid }) => page(next_openid));
    for await (const openId of rig.wechat.users.all()) if (openId === 'o9') break;
    expect(rig.server.requests).toHaveLength(1);
  });

  it('returns all followers with a tag, and sends the tag with every page', async () => {
    serve(({ next_openid, tagid }) => (tagid === 134 ? page(next_openid) : {}));
    expect(await all(rig.wechat.tags.members(134))).toEqual(OPEN_IDS);
  });

  it('returns the whole blacklist', async () => {
    serve(({ begin_openid }) => page(begin_openid));
    expect(await all(rig.wechat.blacklist.all())).toEqual(OPEN_IDS);
  });

  it('ends at once for an account without followers', async () => {
    serve(() => ({ total: 0, count: 0, next_openid: '' }));
    expect(await all(rig.wechat.users.all())).toEqual([]);
  });

  it('ends when the next page equals the previous one', async () => {
    serve(() => ({ total: 2, count: 1, data: { openid: ['o1'] }, next_openid: 'o1' }));
    expect(await all(rig.wechat.users.all())).toEqual(['o1', 'o1']);
  });

  it('throws a refusal in the middle, after the items before it', async () => {
    serve(({ next_openid }) => (next_openid ? { errcode: 45009, errmsg: 'reach max' } : page('')));
    const seen: string[] = [];
    const reading = (async () => {
      for await (const openId of rig.wechat.users.all()) seen.push(openId);
    })();
    await expect(reading).rejects.toMatchObject({ errcode: 45009 });
    expect(seen).toEqual(OPEN_IDS.slice(0, 10));
  });

  it('returns followers with their information, 100 in each request', async () => {
    const many = Array.from({ length: 250 }, (_, index) => `o${index}`);
    const batches: number[] = [];
    serve((asked, { url }) => {
      if (url.startsWith('/cgi-bin/user/get')) {
        return { total: 250, count: 250, data: { openid: many }, next_openid: '' };
      }
      const list = asked['user_list'] as { openid: string; lang: string }[];
      batches.push(list.length);
      return { user_info_list: list.map(({ openid, lang }) => ({ subscribe: 1, openid, language: lang })) };
    });
    const followers = await all(rig.wechat.users.allWithInfo('en'));
    expect(followers.map(({ openid }) => openid)).toEqual(many);
    expect(followers.every(({ language }) => language === 'en')).toBe(true);
    expect(batches).toEqual([100, 100, 50]);
  });
});

describe('lists counted by offset', () => {
  const items = Array.from({ length: 45 }, (_, index) => ({ media_id: `m${index}`, update_time: index }));

  const serveItems = () =>
    serve(({ offset, count }) => {
      const item = items.slice(offset as number, (offset as number) + (count as number));
      return { total_count: items.length, item_count: item.length, item };
    });

  it.each([
    ['materials', (r: ApiRig) => r.wechat.material.all('image'), '/cgi-bin/material/batchget_material'],
    ['drafts', (r: ApiRig) => r.wechat.draft.all(), '/cgi-bin/draft/batchget'],
    ['published articles', (r: ApiRig) => r.wechat.publish.all(false), '/cgi-bin/freepublish/batchget'],
  ] as const)('returns all %s, 20 in each request', async (_, list, path) => {
    serveItems();
    expect(await all<object>(list(rig))).toEqual(items);
    expect(paths()).toEqual([path, path, path]);
  });

  it("ends when WeChat's total is higher than the number of items", async () => {
    serve(({ offset }) => ({ total_count: 9, item_count: 0, item: offset === 0 ? [{ media_id: 'm' }] : [] }));
    expect(await all(rig.wechat.draft.all())).toHaveLength(1);
    expect(rig.server.requests).toHaveLength(2);
  });

  it('ends when WeChat leaves out an empty list', async () => {
    serve(() => ({ total_count: 0, item_count: 0 }));
    expect(await all(rig.wechat.material.all('voice'))).toEqual([]);
  });

  it('returns all comments of an article', async () => {
    const comments = Array.from({ length: 60 }, (_, index) => ({ user_comment_id: index, content: 'c' }));
    serve(({ begin, count }) => ({
      total: 60,
      comment: comments.slice(begin as number, (begin as number) + (count as number)),
    }));
    expect(await all<object>(rig.wechat.comments.all({ msg_data_id: '1' }))).toEqual(comments);
    expect(rig.server.requests).toHaveLength(2);
  });
});

describe('records of customer service', () => {
  it('returns every record and continues from the last message id while pages are full', async () => {
    serve(({ msgid, number }) => {
      const full = msgid === 1;
      const recordlist = [
        { openid: 'o1', opercode: 2002, text: `after ${String(msgid)}`, time: 1, worker: 'a@gh' },
      ];
      return { recordlist, number: full ? number : 1, msgid: full ? 20165267 : 20165268 };
    });
    const records = await all(rig.wechat.customerService.records(1000, 2000));
    expect(records.map(({ text }) => text)).toEqual(['after 1', 'after 20165267']);
  });
});
