import { OK } from '../../server/answers.js';
import { randomText } from '../../util/random.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import { demand } from '../../wechat/api/errors.js';
import { authorizerRoute, type MiniRouteParts } from './code.routes.js';

const WECHAT_ID = /^[A-Za-z][\w-]{5,19}$/;
const MOST_TESTERS = 100;

/** Who may try out a mini program's trial version (体验者). */
export function testerRoutes({ management }: MiniRouteParts): readonly ApiRoute[] {
  return [
    authorizerRoute('POST', '/wxa/bind_tester', (call) => {
      const { testers } = management.codeOf(call.account.appId);
      const wechatId = call.field('wechatid');
      demand(WECHAT_ID.test(wechatId), 85001);
      demand(!testers.has(wechatId), 85004);
      demand(testers.size < MOST_TESTERS, 85002);
      const userstr = randomText(32);
      testers.set(wechatId, userstr);
      return { ...OK, userstr };
    }),
    authorizerRoute('POST', '/wxa/unbind_tester', (call) => {
      const { testers } = management.codeOf(call.account.appId);
      const [wechatId, userstr] = [call.field('wechatid'), call.field('userstr')];
      const bound = [...testers].find(([id, text]) => id === wechatId || text === userstr);
      demand(bound, 85001);
      testers.delete(bound[0]);
      return OK;
    }),
    authorizerRoute('POST', '/wxa/memberauth', (call) => {
      demand(call.field('action') === 'get_experiencer', 85022);
      const { testers } = management.codeOf(call.account.appId);
      return { ...OK, members: [...testers.values()].map((userstr) => ({ userstr })) };
    }),
  ];
}
