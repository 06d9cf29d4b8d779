import { lazyGroup, type AsyncMethods } from './lazy-group.js';

/** Keeps the groups of one account that have been asked for; the others do not exist. */
export class Groups {
  private made: Map<string, object> | undefined;

  /** A group whose module is loaded with its first call. */
  lazy<Group extends object & AsyncMethods<Group>>(name: string, load: () => Promise<Group>): Group {
    return this.once(name, () => lazyGroup<Group>(load));
  }

  /** A group that is there at once. */
  once<Group extends object>(name: string, make: () => Group): Group {
    this.made ??= new Map();
    let group = this.made.get(name);
    if (!group) this.made.set(name, (group = make()));
    return group as Group;
  }
}
