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
 * @param load brings the group; called once.
 */
export function lazyGroup<Group extends AsyncMethods<Group>>(load: () => Promise<Group>): Group {
  let group: Record<string, Method> | undefined;
  let loading: Promise<Record<string, Method>> | undefined;

  const loaded = async (): Promise<Record<string, Method>> => {
    group = (await load()) as unknown as Record<string, Method>;
    return group;
  };

  const method = (name: string): Method => {
    return (...args) => {
      if (group) return call(group, name, args);
      loading ??= loaded();
      return awaitable(loading.then((ready) => call(ready, name, args)));
    };
  };

  const methods: Record<string, Method> = {};
  return new Proxy(methods, {
    get(_, name) {
      // A promise's `then` must be missing, or `await wechat.menu` would call it; so must JSON's `toJSON`.
      if (typeof name === 'symbol' || name in methods || name === 'then' || name === 'toJSON') {
        return Reflect.get(methods, name) as Method;
      }
      return (methods[name] = method(name));
    },
  }) as unknown as Group;
}

/** Faults of the arguments reject, as they do in the first call, which cannot throw. */
function call(group: Record<string, Method>, name: string, args: unknown[]): unknown {
  try {
    const method = group[name];
    if (!method) throw new TypeError(`${group.constructor.name} has no method ${name}`);
    return method.apply(group, args);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** A promise that can also be iterated: before the call it is not known whether the method returns a value or an iterator. */
function awaitable(result: Promise<unknown>): unknown {
  return Object.assign(result, {
    async *[Symbol.asyncIterator]() {
      yield* (await result) as AsyncIterable<unknown>;
    },
  });
}
