import { lazyGroup, type AsyncMethods } from './lazy-group.js';

/** The groups of one account. Each is made when it is first used. */
export class Groups {
  private made: Map<string, object> | undefined;

  constructor(
    /** The names of the methods of each group that is loaded on demand, with spaces between them. */
    private readonly methods: Readonly<Record<string, string>>,
    /** Why the account cannot have a group, by its name; undefined for one that it has. */
    private readonly refusal: (name: string) => Error | undefined = () => undefined,
  ) {}

  /** A group whose module is loaded with its first call. */
  lazy<Group extends object & AsyncMethods<Group>>(name: string, load: () => Promise<Group>): Group {
    return this.make(name, () => {
      const error = this.refusal(name);
      const names = this.methods[name]?.split(' ') ?? [];
      return lazyGroup<Group>(error ? () => Promise.reject(error) : load, names);
    });
  }

  /**
   * A group that is there at once.
   *
   * @throws the refusal, for its methods need not return promises.
   */
  once<Group extends object>(name: string, make: () => Group): Group {
    const error = this.refusal(name);
    if (error) throw error;
    return this.make(name, make);
  }

  private make<Group extends object>(name: string, make: () => Group): Group {
    this.made ??= new Map();
    let group = this.made.get(name);
    if (!group) this.made.set(name, (group = make()));
    return group as Group;
  }
}
