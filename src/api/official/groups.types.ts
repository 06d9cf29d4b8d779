import type { ApiAnswer } from '../answer.js';

/** A group of followers. */
export interface UserGroup {
  id: number;
  name: string;
  [field: string]: unknown;
}

/** What `/cgi-bin/groups/create` answers. */
export interface UserGroupAnswer extends ApiAnswer {
  group: UserGroup;
}

/** What `/cgi-bin/groups/get` answers. */
export interface UserGroupsAnswer extends ApiAnswer {
  groups: (UserGroup & { count: number; [field: string]: unknown })[];
}

/** What `/cgi-bin/groups/getid` answers. */
export interface UserGroupIdAnswer extends ApiAnswer {
  groupid: number;
}
