import type { PayRoute } from '../pay-route.js';
import { billRoutes } from './bill.routes.js';
import { certificateRoutes } from './certificate.routes.js';
import { orderRoutes } from './order.routes.js';
import { refundRoutes } from './refund.routes.js';
import { sharingRoutes } from './sharing.routes.js';
import { transferRoutes } from './transfer.routes.js';

/** Every path of WeChat Pay that the simulator has a model of. */
export const payRoutes: readonly PayRoute[] = [
  ...certificateRoutes,
  ...orderRoutes,
  ...refundRoutes,
  ...transferRoutes,
  ...sharingRoutes,
  ...billRoutes,
];
