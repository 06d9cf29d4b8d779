import type { PayRoute } from '../pay-route.js';
import { billRoutes } from './bill.routes.js';
import { certificateRoutes } from './certificate.routes.js';
import { combinedRoutes } from './combined.routes.js';
import { complaintRoutes } from './complaint.routes.js';
import { orderRoutes } from './order.routes.js';
import { payScorePermissionRoutes } from './pay-score-permission.routes.js';
import { payScoreRoutes } from './pay-score.routes.js';
import { refundRoutes } from './refund.routes.js';
import { sharingRoutes } from './sharing.routes.js';
import { transferRoutes } from './transfer.routes.js';

/** Every path of WeChat Pay that the simulator has a model of. */
export const payRoutes: readonly PayRoute[] = [
  ...certificateRoutes,
  ...orderRoutes,
  ...combinedRoutes,
  ...refundRoutes,
  ...transferRoutes,
  ...sharingRoutes,
  ...billRoutes,
  ...payScoreRoutes,
  ...payScorePermissionRoutes,
  ...complaintRoutes,
];
