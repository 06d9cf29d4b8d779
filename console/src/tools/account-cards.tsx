import { AccountCard } from './account-card.js';
import { CountersCard } from './counters-card.js';
import { CredentialsCard } from './credentials-card.js';

/** The cards of an Official Account or a Mini Program. */
export const AccountCards = () => (
  <>
    <AccountCard />
    <CredentialsCard />
    <CountersCard />
  </>
);
