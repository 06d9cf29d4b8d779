import { computed, signal } from '@preact/signals';
import type { ConsoleAgent, ConsoleCorp, WorkConsole } from '../../../src/simulator/work/work-console.js';
import { chosenId } from '../live/choice.js';
import { productViews } from '../live/simulator.js';

/** All corps that the simulator knows. */
export const corps = computed<readonly ConsoleCorp[]>(
  () => (productViews.value.work as WorkConsole | undefined)?.corps ?? [],
);

/** The corp that the console shows. */
export const corp = computed(
  () => corps.value.find(({ corpId }) => corpId === chosenId.value) ?? corps.value[0],
);

/** The ids of suites. */
export const suites = computed<readonly string[]>(
  () => (productViews.value.work as WorkConsole | undefined)?.suites ?? [],
);

const chosenAgents = signal<Readonly<Record<string, string>>>({});
const chosenMembers = signal<Readonly<Record<string, string>>>({});

/** The application of the corp whose chat is shown. */
export const agent = computed<ConsoleAgent | undefined>(() => {
  const all = corp.value?.agents ?? [];
  const chosen = chosenAgents.value[corp.value?.corpId ?? ''];
  return all.find(({ agentId }) => agentId === chosen) ?? all[0];
});

/** The member whose phone is shown. */
export const member = computed(() => {
  const all = corp.value?.members ?? [];
  const chosen = chosenMembers.value[corp.value?.corpId ?? ''];
  return all.find(({ userid }) => userid === chosen) ?? all[0];
});

export function chooseAgent(agentId: string): void {
  const corpId = corp.peek()?.corpId ?? '';
  chosenAgents.value = { ...chosenAgents.peek(), [corpId]: agentId };
}

export function chooseMember(userid: string): void {
  const corpId = corp.peek()?.corpId ?? '';
  chosenMembers.value = { ...chosenMembers.peek(), [corpId]: userid };
}

/** The dialog for events is open. */
export const eventsOpen = signal(false);
