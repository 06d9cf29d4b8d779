/** A Redis URL taken apart. */
interface RedisUrl {
  /** The URL for the client, without this package's own parameters. */
  readonly url: string;
  /** The server is one node of a Redis Cluster: `?cluster=true`. */
  readonly cluster: boolean;
}

export function parseRedisUrl(text: string): RedisUrl {
  const url = new URL(text);
  const cluster = url.searchParams.get('cluster') === 'true';
  url.search = '';
  return { url: url.href, cluster };
}
