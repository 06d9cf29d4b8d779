/**
 * The Keyvs behind a cache, fastest first: those of a cache-manager `Cache`, the primary and the secondary one of a
 * `Cacheable`, or the one that was given.
 */
export function tiersOf(cache: object): object[] {
  if ('stores' in cache && Array.isArray(cache.stores)) return (cache.stores as unknown[]).filter(isObject);
  if ('primary' in cache && isObject(cache.primary)) {
    return [cache.primary, 'secondary' in cache ? cache.secondary : undefined].filter(isObject);
  }
  return [cache];
}

/**
 * The tier of a cache that processes share, which is the last one. A tier in this process's memory in front of it
 * would go on serving a credential that another process has replaced, so credentials pass it by.
 */
export function sharedTierOf(cache: object): object {
  return tiersOf(cache).at(-1) ?? cache;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
