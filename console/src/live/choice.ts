import { computed, signal } from '@preact/signals';
import { recall, remember } from './memory.js';
import { accounts } from './simulator.js';

export type Pane = 'phone' | 'wire' | 'tools';

/** The pane that a narrow window shows. */
export const pane = signal<Pane>('phone');

/** The id of the subject that was chosen last: an AppID, or what another product has. */
export const chosenId = signal(recall('account'));
const chosenOpenids = signal<Readonly<Record<string, string>>>({});

/** The account that the console shows: the chosen one, otherwise the first of the switcher. */
export const account = computed(
  () =>
    accounts.value.find(({ appId }) => appId === chosenId.value) ??
    accounts.value.find(({ kind }) => kind === 'official') ??
    accounts.value[0],
);

/** The person whose phone is shown. */
export const person = computed(() => {
  const people = account.value?.people ?? [];
  const chosen = chosenOpenids.value[account.value?.appId ?? ''];
  return people.find(({ openid }) => openid === chosen) ?? people[0];
});

export function chooseSubject(id: string): void {
  chosenId.value = id;
  remember('account', id);
}

export function choosePerson(openid: string): void {
  const appId = account.peek()?.appId;
  if (appId !== undefined) chosenOpenids.value = { ...chosenOpenids.peek(), [appId]: openid };
}
