import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';

/** `jsapi_ticket` and the card ticket. */
export const ticketRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/cgi-bin/ticket/getticket',
    counter: 'ticketRequests',
    handle(call) {
      const type = call.param('type');
      demand(type === 'jsapi' || type === 'wx_card', 40097);
      const { account } = call;
      if (type === 'jsapi' && account.settings.kind === 'mini') {
        call.demandIfStrict(false, 48001, 'mini programs have no jsapi ticket');
      }
      const slot = account.tickets[type];
      // Whether WeChat replaces a ticket that is still good is not documented; it is kept, as for stable tokens.
      if (slot.remaining <= account.lifetime.overlap) {
        slot.issue(account.lifetime);
        call.state.credentialChanged(account, `${type}_ticket`, 'issued');
      }
      return { ...OK, ticket: slot.current!.value, expires_in: slot.remaining };
    },
  },
];
