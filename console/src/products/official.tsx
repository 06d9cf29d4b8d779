import { accounts } from '../live/simulator.js';
import { OfficialPane } from '../phone/official-pane.js';
import { AccountCards } from '../tools/account-cards.js';
import type { ProductView } from './product-view.js';

/** Official Accounts. */
export const official: ProductView = {
  name: 'official',
  subjects: () =>
    accounts.value
      .filter(({ kind }) => kind === 'official')
      .map(({ appId, nickName }) => ({ id: appId, name: nickName, label: 'official' })),
  Pane: OfficialPane,
  Cards: AccountCards,
};
