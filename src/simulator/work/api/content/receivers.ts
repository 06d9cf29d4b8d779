import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';

/** Whom an application message goes to, and who cannot get it. */
export interface Receivers {
  readonly userids: readonly string[];
  readonly invaliduser: readonly string[];
  readonly invalidparty: readonly string[];
  readonly invalidtag: readonly string[];
}

const split = (text: string): string[] => text.split('|').filter(Boolean);

/**
 * Reads `touser`, `toparty` and `totag`. What is unknown, or outside what the application may see, is told in the
 * answer and is no failure unless nobody is left.
 */
export function readReceivers(call: WorkCall): Receivers {
  const { agent, corp } = call;
  const { directory } = corp;
  const [users, parties, tags] = ['touser', 'toparty', 'totag'].map((name) => split(call.field(name))) as [
    string[],
    string[],
    string[],
  ];
  demand(users.length + parties.length + tags.length > 0, 82001);
  demand(users.length <= 1000, 40032);
  demand(parties.length <= 100 && tags.length <= 100, 40058, 'at most 100 departments and 100 tags');
  const everybody = directory.members().filter(({ userid }) => agent.canSee(userid));
  if (users.includes('@all')) return only(everybody.map(({ userid }) => userid));

  const invalid = { user: [] as string[], party: [] as string[], tag: [] as string[] };
  const found = new Set<string>();
  const take = (members: readonly { userid: string }[]): void => {
    for (const { userid } of members) if (agent.canSee(userid)) found.add(userid);
  };
  for (const userid of users) {
    const member = directory.find(userid);
    if (member && agent.canSee(userid)) found.add(member.userid);
    else invalid.user.push(userid.toLowerCase());
  }
  for (const id of parties) {
    if (directory.departments.has(Number(id))) take(directory.membersOf(Number(id), true));
    else invalid.party.push(id);
  }
  for (const id of tags) {
    const tag = directory.tags.get(Number(id));
    if (tag) take(directory.membersOfTag(tag));
    else invalid.tag.push(id);
  }
  demand(found.size > 0, 81013);
  return {
    userids: [...found],
    invaliduser: invalid.user,
    invalidparty: invalid.party,
    invalidtag: invalid.tag,
  };
}

const only = (userids: readonly string[]): Receivers => ({
  userids,
  invaliduser: [],
  invalidparty: [],
  invalidtag: [],
});

/** The lists of those who got nothing, as `message/send` writes them: joined by `|`, left out where empty. */
export const invalidLists = ({ invaliduser, invalidparty, invalidtag }: Receivers): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ invaliduser, invalidparty, invalidtag })
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.join('|')]),
  );
