import type { WorkRoute } from '../work-route.js';
import { agentRoutes } from './agent.routes.js';
import { appchatRoutes } from './appchat.routes.js';
import { departmentRoutes } from './department.routes.js';
import { loginRoutes } from './login.routes.js';
import { mediaRoutes } from './media.routes.js';
import { messageRoutes } from './message.routes.js';
import { tagRoutes } from './tag.routes.js';
import { tokenRoutes } from './token.routes.js';
import { userRoutes } from './user.routes.js';
import { webhookRoutes } from './webhook.routes.js';
import { customerRoutes } from './customer.routes.js';
import { customerTagRoutes } from './customer-tag.routes.js';
import { kfRoutes } from './kf.routes.js';
import { robotRoutes } from './robot.routes.js';
import { suiteRoutes } from './suite.routes.js';
import { batchRoutes } from '../jobs/batch.routes.js';
import { loginPages } from '../pages/login-pages.js';

/** Every path of WeCom that the simulator has a model of. */
export const workRoutes: readonly WorkRoute[] = [
  ...agentRoutes,
  ...appchatRoutes,
  ...batchRoutes,
  ...departmentRoutes,
  ...loginPages,
  ...loginRoutes,
  ...mediaRoutes,
  ...messageRoutes,
  ...tagRoutes,
  ...tokenRoutes,
  ...userRoutes,
  ...webhookRoutes,
  ...customerRoutes,
  ...customerTagRoutes,
  ...kfRoutes,
  ...robotRoutes,
  ...suiteRoutes,
];
