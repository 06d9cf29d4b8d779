import { FirstSteps } from '../start/first-steps.js';
import { AccountCard } from './account-card.js';
import { CountersCard } from './counters-card.js';
import { CredentialsCard } from './credentials-card.js';
import { KeysCard } from './keys-card.js';

/** The cards of an Official Account or a Mini Program. */
export const AccountCards = () => (
  <>
    <FirstSteps />
    <KeysCard />
    <AccountCard />
    <CredentialsCard />
    <CountersCard />
  </>
);
