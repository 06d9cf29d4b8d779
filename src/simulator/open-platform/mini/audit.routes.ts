import { OK } from '../../server/answers.js';
import type { ApiCall } from '../../wechat/api/api-call.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import { demand } from '../../wechat/api/errors.js';
import { authorizerRoute, type MiniRouteParts } from './code.routes.js';
import type { Audit, MiniCode } from './mini-code.js';

/** How long a review takes, in milliseconds. */
const AUDIT_MS = 5000;
/** A review whose version_desc begins with this is refused. */
const REFUSED = 'refused';
const REASON = '1:账号信息不符合规范:<br>(1):包含色情因素<br>';
const MOST_ITEMS = 5;

/** Reviews of a mini program's code (代码审核). The outcome comes as an event some seconds later. */
export function auditRoutes({ management }: MiniRouteParts): readonly ApiRoute[] {
  const codeOf = (call: ApiCall): MiniCode => management.codeOf(call.account.appId);
  return [
    authorizerRoute('POST', '/wxa/submit_audit', (call) => {
      const { item_list: items = [], version_desc: about } = call.json();
      demand(Array.isArray(items) && items.length <= MOST_ITEMS, 85023);
      const code = codeOf(call);
      const audit = code.submit();
      const outcome = typeof about === 'string' && about.startsWith(REFUSED) ? 'fail' : 'success';
      call.state.clock.setTimeout(() => {
        // It may have been withdrawn, or decided by hand.
        if (code.decide(audit, outcome, REASON)) call.pushLater(0, management.auditEvent(outcome, audit));
      }, AUDIT_MS);
      return { ...OK, auditid: audit.id };
    }),
    authorizerRoute('POST', '/wxa/get_auditstatus', (call) => ({
      ...OK,
      ...statusOf(codeOf(call).audit(call.field('auditid'))),
    })),
    authorizerRoute('GET', '/wxa/get_latest_auditstatus', (call) => {
      const audit = codeOf(call).latestAudit;
      demand(audit, 85058);
      return {
        ...OK,
        auditid: audit.id,
        ...statusOf(audit),
        user_version: audit.version.userVersion,
        user_desc: audit.version.userDesc,
        submit_audit_time: audit.submittedAt,
      };
    }),
    authorizerRoute('GET', '/wxa/undocodeaudit', (call) => {
      codeOf(call).withdraw();
      return OK;
    }),
    authorizerRoute('POST', '/wxa/speedupaudit', (call) => {
      codeOf(call).audit(call.field('auditid'));
      return OK;
    }),
  ];
}

const statusOf = ({ status, reason }: Audit) => ({ status, ...(reason !== '' && { reason }) });
