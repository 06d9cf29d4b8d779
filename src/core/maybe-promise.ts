/** A value now or later. What is known at once is returned as it is: a promise would cost a turn of the event loop. */
export type MaybePromise<T> = T | Promise<T>;
