import { ModelTable } from './model-table.js';

/** The models of WeChat Pay. */
export const payModels = new ModelTable(() => import('./pay.table.js'));
