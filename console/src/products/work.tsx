import { WorkCards } from '../work/work-cards.js';
import { WorkPane } from '../work/work-pane.js';
import { corps } from '../work/work-state.js';
import type { ProductView } from './product-view.js';

/** WeCom: corps with their members and applications. */
export const work: ProductView = {
  name: 'work',
  subjects: () => corps.value.map(({ corpId, name }) => ({ id: corpId, name, label: 'work' })),
  Pane: WorkPane,
  Cards: WorkCards,
};
