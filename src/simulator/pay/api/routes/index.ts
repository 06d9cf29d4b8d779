import type { PayRoute } from '../pay-route.js';
import { certificateRoutes } from './certificate.routes.js';
import { orderRoutes } from './order.routes.js';

/** Every path of WeChat Pay that the simulator has a model of. */
export const payRoutes: readonly PayRoute[] = [...certificateRoutes, ...orderRoutes];
