import { OK } from '../../server/answers.js';
import type { ApiCall } from '../../wechat/api/api-call.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import { demand } from '../../wechat/api/errors.js';
import { Authorization } from '../state/authorization.js';

/** Each option with its values, and the permission set that it needs. */
const OPTIONS: Readonly<Record<string, { values: readonly string[]; set: number }>> = {
  location_report: { values: ['0', '1', '2'], set: 2 },
  voice_recognize: { values: ['0', '1'], set: 1 },
  customer_service: { values: ['0', '1'], set: 6 },
};

/** The current paths of options: they name no account, so they take the authorizer's token. */
export const optionRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/component/get_authorizer_option',
    handle(call) {
      const authorization = holderOf(call);
      const option_name = call.field('option_name');
      checkOption(authorization, option_name);
      return { ...OK, option_name, option_value: authorization.options[option_name] };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/set_authorizer_option',
    handle(call) {
      setOption(holderOf(call), call.field('option_name'), call.field('option_value'));
      return OK;
    },
  },
];

/** The authorization behind a call; an account's own token has none. */
function holderOf({ holder }: ApiCall): Authorization {
  demand(holder instanceof Authorization, 48001);
  return holder;
}

export function checkOption(authorization: Authorization, name: string): void {
  demand(Object.hasOwn(OPTIONS, name), 61012);
  demand(authorization.has(OPTIONS[name]!.set), 61007);
}

export function setOption(authorization: Authorization, name: string, value: string): void {
  checkOption(authorization, name);
  demand(OPTIONS[name]!.values.includes(value), 61013);
  authorization.options[name] = value;
}
