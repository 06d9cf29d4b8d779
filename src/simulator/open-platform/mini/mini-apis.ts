import type { ArrivedRequest, OpenedCall, SimulatedApi } from '../../server/simulated-api.js';
import type { AccountApi } from '../../wechat/api/account-api.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import { auditRoutes } from './audit.routes.js';
import { codeRoutes, type MiniRouteParts } from './code.routes.js';
import { domainRoutes } from './domain.routes.js';
import { templateRoutes } from './template.routes.js';
import { testerRoutes } from './tester.routes.js';

/** The paths of mini programs that a platform manages. */
export const miniRoutes = (parts: MiniRouteParts): readonly ApiRoute[] => [
  ...codeRoutes(parts),
  ...auditRoutes(parts),
  ...testerRoutes(parts),
  ...domainRoutes(parts),
  ...templateRoutes(parts.management),
];

/** Leads one path to the API that plays it; the others below `/wxa/` are every account's. */
export class MiniPath implements SimulatedApi {
  constructor(
    readonly prefix: string,
    private readonly accounts: AccountApi,
  ) {}

  open(arrived: ArrivedRequest): Promise<OpenedCall> {
    return this.accounts.open(arrived);
  }
}
