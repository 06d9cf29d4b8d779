/** A value now or later. What is known at once is returned as it is: a promise would cost a turn of the event loop. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value: at once where it is there, otherwise when it is. */
export function mapMaybe<T, R>(value: MaybePromise<T>, map: (known: T) => R): MaybePromise<Awaited<R>> {
  return (value instanceof Promise ? value.then(map) : map(value)) as MaybePromise<Awaited<R>>;
}
