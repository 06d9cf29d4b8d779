import { ANALYTICS } from './analytics.wire.js';
import { customerMessages } from './customer-message.wire.js';
import { LIVE } from './live.wire.js';
import { MINI } from './mini.wire.js';
import { OFFICIAL } from './official.wire.js';
import { image, ocr, QUOTA, soter, subscriptionTemplates } from './shared.wire.js';
import { THIN_WIRES } from './thin.wire.js';
import type { Wire } from './wire.js';

export { startApiRig, TOKEN, type ApiRig } from '../../support/api-rig.js';
export type { Wire } from './wire.js';

/** Every method of every group that makes one request, with the request that it must make. */
export const WIRES: readonly Wire[] = [
  ...OFFICIAL,
  ...ANALYTICS,
  ...MINI,
  ...LIVE,
  ...QUOTA,
  ...THIN_WIRES,
  ...customerMessages('customerService', (w) => w.customerService),
  ...customerMessages('mini.customerService', (w) => w.mini.customerService),
  ...image('image', (w) => w.image),
  ...image('mini.image', (w) => w.mini.image),
  ...ocr('ocr', (w) => w.ocr),
  ...ocr('mini.ocr', (w) => w.mini.ocr),
  ...soter('soter', (w) => w.soter),
  ...soter('mini.soter', (w) => w.mini.soter),
  ...subscriptionTemplates('subscriptions', (w) => w.subscriptions),
  ...subscriptionTemplates('mini.subscribe', (w) => w.mini.subscribe),
];
