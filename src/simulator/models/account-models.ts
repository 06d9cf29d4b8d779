import { ModelTable } from './model-table.js';

/** The models of Official Accounts and mini programs. */
export const accountModels = new ModelTable(() => import('./account.table.js'));
