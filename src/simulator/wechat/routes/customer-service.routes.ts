import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { randomDigits } from '../../util/random.js';

/** Customer-service agents and their conversations. */
export const customerServiceRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: '/cgi-bin/message/custom/typing', handle: typing },
  { method: 'POST', path: '/cgi-bin/message/custom/business/typing', handle: typing },
  {
    method: 'POST',
    path: '/customservice/kfaccount/add',
    handle(call) {
      const name = accountName(call);
      const { agents } = call.account;
      demand(!agents.has(name), 61453);
      demand(agents.size < 100, 61456);
      agents.set(name, {
        kf_account: name,
        kf_nick: call.field('nickname'),
        kf_id: randomDigits(4),
        kf_headimgurl: '',
      });
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/customservice/kfaccount/update',
    handle(call) {
      agent(call).kf_nick = call.field('nickname');
      return OK;
    },
  },
  {
    // WeChat takes GET and POST, the account in the query or in the body.
    method: 'ANY',
    path: '/customservice/kfaccount/del',
    handle(call) {
      call.account.agents.delete(agent(call).kf_account);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/customservice/kfaccount/inviteworker',
    handle(call) {
      agent(call);
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/customservice/getkflist',
    handle: ({ account }) => ({ kf_list: [...account.agents.values()] }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/customservice/getonlinekflist',
    handle: ({ account }) => ({
      kf_online_list: [...account.agents.values()].map(({ kf_account, kf_id }) => ({
        kf_account,
        kf_id,
        status: 1,
        accepted_case: [...account.conversations.values()].filter((held) => held.kf_account === kf_account)
          .length,
      })),
    }),
  },
  {
    method: 'POST',
    path: '/customservice/kfsession/create',
    handle(call) {
      const { kf_account } = agent(call);
      const openid = call.field('openid');
      demand(openid !== '', 40003);
      const { account } = call;
      account.conversations.set(openid, { kf_account, createtime: account.clock.seconds() });
      const event = {
        MsgType: 'event',
        Event: 'kf_create_session',
        FromUserName: openid,
        KfAccount: kf_account,
      };
      call.pushLater(0, event);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/customservice/kfsession/close',
    handle(call) {
      const { kf_account } = agent(call);
      const openid = call.field('openid');
      demand(call.account.conversations.delete(openid), 40003);
      const event = {
        MsgType: 'event',
        Event: 'kf_close_session',
        FromUserName: openid,
        KfAccount: kf_account,
      };
      call.pushLater(0, event);
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/customservice/kfsession/getsession',
    handle(call) {
      const held = call.account.conversations.get(call.param('openid'));
      return { kf_account: held?.kf_account ?? '', createtime: held?.createtime ?? 0 };
    },
  },
  {
    method: 'GET',
    path: '/customservice/kfsession/getsessionlist',
    handle(call) {
      const name = call.param('kf_account');
      const sessionlist = [...call.account.conversations]
        .filter(([, held]) => held.kf_account === name)
        .map(([openid, { createtime }]) => ({ openid, createtime }));
      return { sessionlist };
    },
  },
  {
    method: 'GET',
    path: '/customservice/kfsession/getwaitcase',
    handle: () => ({ count: 0, waitcaselist: [] }),
  },
  {
    method: 'POST',
    path: '/customservice/msgrecord/getmsglist',
    handle: () => ({ recordlist: [], number: 0, msgid: 1 }),
  },
];

/** "Typing..." shows for 15 s and needs a message from the user within the last 30 s. */
function typing(call: ApiCall) {
  const { account } = call;
  const to = call.field('touser');
  demand(to !== '', 40003);
  const command = call.field('command');
  demand(command === 'Typing' || command === 'CancelTyping', 45072);
  const now = account.clock.now();
  if (command === 'CancelTyping') {
    account.typing.delete(to);
    return OK;
  }
  call.demandIfStrict(
    account.windows.lastActive(to) > now - 30_000,
    45080,
    'no message in the last 30 seconds',
  );
  demand((account.typing.get(to) ?? 0) <= now, 45081);
  account.typing.set(to, now + 15_000);
  return OK;
}

const NAME = /^[A-Za-z0-9_]+@[A-Za-z0-9_]+$/;

function accountName(call: ApiCall): string {
  const name = call.param('kf_account') || (call.body.length > 0 ? call.field('kf_account') : '');
  demand(name !== '', 61452);
  demand(NAME.test(name), 61455);
  demand(name.split('@')[0]!.length <= 10, 61454);
  return name;
}

function agent(call: ApiCall) {
  const found = call.account.agents.get(accountName(call));
  demand(found, 61452);
  return found;
}
