import { AccountCard } from './account-card.js';
import { ClockCard } from './clock-card.js';
import { CountersCard } from './counters-card.js';
import { CredentialsCard } from './credentials-card.js';
import { FaultsCard } from './faults-card.js';
import { HelpCard } from './help-card.js';

/** Everything that can be set and watched beside the phone and the wire. */
export const Tools = () => (
  <div class="tools">
    <AccountCard />
    <CredentialsCard />
    <ClockCard />
    <FaultsCard />
    <CountersCard />
    <HelpCard />
  </div>
);
