/**
 * The methods of a group, provided that each returns a promise or an async iterator: only what may wait can be
 * loaded on demand. A method that returns anything else makes {@link lazyGroup} refuse the group.
 */
export type AsyncMethods<Group> = {
  [Name in keyof Group]: Group[Name] extends (...args: never[]) => Promise<unknown> | AsyncIterable<unknown>
    ? Group[Name]
    : never;
};

type Method = (...args: unknown[]) => unknown;

/**
 * A stand-in for a group whose module is loaded with its first call. Forty groups loaded at boot would cost an
 * application more than all the rest of this package; most use three.
 *
 * The stand-in is an object with these methods and nothing else, so `await`, `inspect`, `in`, `Object.keys` and the
 * matchers of test runners see what they would see in any object. A name that is not listed is undefined: after adding
 * a method to a group, run `npm run generate`, which writes the lists of `group-methods.data.ts`.
 *
 * @param load brings the group; called once.
 * @param names the methods of the group.
 */
export function lazyGroup<Group extends AsyncMethods<Group>>(
  load: () => Promise<Group>,
  names: readonly string[],
): Group {
  let group: Record<string, Method> | undefined;
  let loading: Promise<Record<string, Method>> | undefined;

  const loaded = async (): Promise<Record<string, Method>> => {
    group = (await load()) as unknown as Record<string, Method>;
    return group;
  };

  const method = (name: string): Method => {
    const standIn: Method = (...args) => {
      if (group) return call(group, name, args);
      loading ??= loaded();
      return awaitable(loading.then((ready) => call(ready, name, args)));
    };
    return Object.defineProperty(standIn, 'name', { value: name });
  };

  return Object.fromEntries(names.map((name) => [name, method(name)])) as unknown as Group;
}

/** Faults of the arguments reject, as they do in the first call, which cannot throw. */
function call(group: Record<string, Method>, name: string, args: unknown[]): unknown {
  try {
    return group[name]!(...args);
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * A promise that can also be iterated: before the call it is not known whether the method returns a value or an
 * iterator.
 */
function awaitable(result: Promise<unknown>): unknown {
  return Object.assign(result, {
    async *[Symbol.asyncIterator]() {
      yield* (await result) as AsyncIterable<unknown>;
    },
  });
}
