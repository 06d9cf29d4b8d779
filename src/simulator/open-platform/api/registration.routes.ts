import { OK } from '../../server/answers.js';
import { randomHex } from '../../util/random.js';
import { demand, WechatRefusal } from '../../wechat/api/errors.js';
import type { EventSender } from '../push/event-sender.js';
import type { ComponentCall, ComponentRoute } from './component-call.js';

/** How long the legal person takes to confirm, in milliseconds. */
const CONFIRM_MS = 3000;
/** What the push says when the legal person has not confirmed. */
const NOT_CONFIRMED = { status: 100_001, msg: '法人没有在 24 小时内确认' };
const NEEDED = ['name', 'code', 'code_type', 'legal_persona_wechat', 'legal_persona_name'];

/** 快速注册企业小程序: the new mini program comes by push, with an authorization code. */
export const registrationRoutes = (events: EventSender): readonly ComponentRoute[] => {
  const running = new WeakMap<object, Set<string>>();
  return [
    {
      method: 'POST',
      path: '/cgi-bin/component/fastregisterweapp',
      named: false,
      handle(call) {
        const { component } = call;
        const tasks = running.get(component) ?? new Set<string>();
        running.set(component, tasks);
        const name = call.field('name');
        switch (call.param('action')) {
          case 'create':
            for (const field of NEEDED) demand(call.field(field) !== '', 47003, field);
            tasks.add(name);
            events.pushLater(component, CONFIRM_MS, () => {
              tasks.delete(name);
              return registered(call);
            });
            return OK;
          case 'search':
            demand(tasks.has(name), 89250);
            return OK;
          default:
            throw new WechatRefusal(47003, 'action');
        }
      },
    },
  ];
};

/** The push that tells how a registration ended. A legal person who is called `refused` does not confirm it. */
function registered(call: ComponentCall) {
  const { component, components, state } = call;
  const body = call.json();
  const info = Object.fromEntries(
    [...NEEDED, 'component_phone'].filter((key) => key in body).map((key) => [key, body[key]]),
  );
  const InfoType = 'notify_third_fasteregister';
  if (call.field('legal_persona_name') === 'refused') return { InfoType, ...NOT_CONFIRMED, info };
  const account = state.put({ appId: `wx${randomHex(16)}`, kind: 'mini', nickName: call.field('name') });
  const sets = component.setsFor('mini');
  const { authorization } = components.authorize(component, account, { sets, tokens: true });
  const auth_code = component.authCodes.issue(authorization);
  return { InfoType, appid: account.appId, status: 0, auth_code, msg: 'OK', info };
}
