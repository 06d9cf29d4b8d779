import type { ApiRoute } from '../api/api-route.js';
import { oauthRoutes } from './oauth.routes.js';
import { miniLoginRoutes } from './mini-login.routes.js';
import { menuRoutes } from './menu.routes.js';
import { userRoutes } from './user.routes.js';
import { tagRoutes } from './tag.routes.js';
import { templateRoutes } from './template.routes.js';
import { subscriptionRoutes } from './subscription.routes.js';
import { customerServiceRoutes } from './customer-service.routes.js';
import { mediaRoutes } from './media.routes.js';
import { qrCodeRoutes } from './qr-code.routes.js';
import { draftRoutes } from './draft.routes.js';
import { publishRoutes } from './publish.routes.js';
import { securityRoutes } from './security.routes.js';
import { miniCodeRoutes } from './mini-code.routes.js';
import { diagnosisRoutes } from './diagnosis.routes.js';
import { authorizeRoutes } from '../pages/authorize.routes.js';
import { jssdkRoutes } from '../pages/jssdk.routes.js';
import { siteRoutes } from '../pages/site.routes.js';
import { massRoutes } from './mass.routes.js';
import { messageRoutes } from './message.routes.js';
import { ticketRoutes } from './ticket.routes.js';
import { shippingRoutes } from './shipping.routes.js';
import { virtualPaymentRoutes } from './virtual-payment.routes.js';
import { waybillRoutes } from './waybill.routes.js';
import { cardRoutes } from './card.routes.js';
import { legacyNewsRoutes } from './legacy-news.routes.js';
import { groupRoutes } from './group.routes.js';
import { statisticsRoutes } from './statistics.routes.js';
import { commentRoutes } from './comment.routes.js';
import { noticeRoutes } from './notice.routes.js';
import { ocrRoutes } from './ocr.routes.js';
import { tokenRoutes } from './token.routes.js';

/** Every WeChat path that the simulator has a model of. */
export const apiRoutes: readonly ApiRoute[] = [
  ...tokenRoutes,
  ...ticketRoutes,
  ...messageRoutes,
  ...oauthRoutes,
  ...miniLoginRoutes,
  ...menuRoutes,
  ...userRoutes,
  ...tagRoutes,
  ...templateRoutes,
  ...subscriptionRoutes,
  ...customerServiceRoutes,
  ...mediaRoutes,
  ...qrCodeRoutes,
  ...draftRoutes,
  ...publishRoutes,
  ...massRoutes,
  ...securityRoutes,
  ...miniCodeRoutes,
  ...diagnosisRoutes,
  ...shippingRoutes,
  ...virtualPaymentRoutes,
  ...waybillRoutes,
  ...cardRoutes,
  ...legacyNewsRoutes,
  ...groupRoutes,
  ...statisticsRoutes,
  ...commentRoutes,
  ...noticeRoutes,
  ...ocrRoutes,
  ...authorizeRoutes,
  ...jssdkRoutes,
  ...siteRoutes,
];
