import { describe, expectTypeOf, it } from 'vitest';
import type { WechatWorkService, WorkSuite } from 'nestjs-wechat/work';

/** Never called: what the compiler says is the test. */
const calls = {
  members: (work: WechatWorkService) => work.api.get('/cgi-bin/user/get', { userid: 'zhangsan' }),
  send: (work: WechatWorkService) =>
    work.api.post('/cgi-bin/message/send', {
      touser: 'a',
      msgtype: 'text',
      text: { content: 'x' },
      agentid: 1,
    }),
  unknown: (work: WechatWorkService) => work.api.post('/cgi-bin/some/new/path', { any: 'body' }),
  upload: (work: WechatWorkService) =>
    work.api.upload('/cgi-bin/media/upload', Buffer.from('x'), { query: { type: 'file' } }),
  authInfo: (suite: WorkSuite) =>
    suite.api.post('/cgi-bin/service/get_auth_info', { auth_corpid: 'c', permanent_code: 'p' }),
};
export const refused = {
  // @ts-expect-error A path of POST.
  method: (work: WechatWorkService) => work.api.get('/cgi-bin/message/send'),
  // @ts-expect-error The userid is missing.
  query: (work: WechatWorkService) => work.api.get('/cgi-bin/user/get'),
  // @ts-expect-error The name is no number.
  body: (work: WechatWorkService) => work.api.post('/cgi-bin/department/create', { name: 7 }),
  // @ts-expect-error It takes a file.
  file: (work: WechatWorkService) => work.api.post('/cgi-bin/media/upload', {}),
};

describe('Paths of WeCom', () => {
  it('are typed: query, body and answer, by the credential that opens them', () => {
    expectTypeOf(calls.members).returns.resolves.toHaveProperty('userid').toBeString();
    expectTypeOf(calls.send).returns.resolves.toHaveProperty('invaliduser');
    expectTypeOf(calls.upload).returns.resolves.toHaveProperty('media_id').toBeString();
    expectTypeOf(calls.authInfo).returns.resolves.toHaveProperty('auth_corp_info');
    expectTypeOf(calls.unknown).returns.resolves.toHaveProperty('errcode');
  });
});
