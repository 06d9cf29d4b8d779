import { accounts } from '../live/simulator.js';
import { MiniPane } from '../mini/mini-pane.js';
import { AccountCards } from '../tools/account-cards.js';
import type { ProductView } from './product-view.js';

/** Mini Programs. */
export const mini: ProductView = {
  name: 'mini',
  subjects: () =>
    accounts.value
      .filter(({ kind }) => kind === 'mini')
      .map(({ appId, nickName }) => ({ id: appId, name: nickName, label: 'mini' })),
  Pane: MiniPane,
  Cards: AccountCards,
};
