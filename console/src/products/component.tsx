import { AdministratorPane } from '../open-platform/administrator-pane.js';
import { ComponentCards } from '../open-platform/component-cards.js';
import { components } from '../open-platform/components.js';
import type { ProductView } from './product-view.js';

/** Third-party platforms: an administrator's phone, with tickets and the release test beside it. */
export const component: ProductView = {
  name: 'open-platform',
  subjects: () => components.value.map(({ appId }) => ({ id: appId, name: appId, label: 'platform' })),
  Pane: AdministratorPane,
  Cards: ComponentCards,
};
