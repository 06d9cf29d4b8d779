import { Sheet } from '../../look/sheet.js';
import { NewAccount } from '../../start/new-account.js';
import { t } from '../../text/text.js';
import { closeSheet } from '../phone-state.js';

/** Another Official Account or Mini Program. */
export const NewAccountSheet = () => (
  <Sheet title={t('newAccount')} onClose={closeSheet}>
    <NewAccount onDone={closeSheet} />
  </Sheet>
);
