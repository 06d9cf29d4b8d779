import { execFileSync } from 'node:child_process';
import { RedisServer } from './redis.js';

const PRIMARIES = 3;

/** A Redis Cluster of three primaries with a replica each. */
export class RedisCluster {
  private constructor(private readonly nodes: readonly RedisServer[]) {}

  static async start(): Promise<RedisCluster> {
    const options = [
      '--cluster-enabled',
      'yes',
      '--cluster-config-file',
      'nodes.conf',
      '--cluster-node-timeout',
      '1500',
      // By default a primary waits for five seconds before it hands its data to a replica.
      '--repl-diskless-sync-delay',
      '0',
    ];
    const nodes: RedisServer[] = [];
    // One after the other: a port that is free now may be taken by the next.
    for (let i = 0; i < PRIMARIES * 2; i++) nodes.push(await RedisServer.start(...options));
    const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`);
    execFileSync(
      'redis-cli',
      ['--cluster', 'create', ...addresses, '--cluster-replicas', '1', '--cluster-yes'],
      {
        stdio: 'ignore',
      },
    );
    const cluster = new RedisCluster(nodes);
    await cluster.ready();
    return cluster;
  }

  /** The URL of one node. */
  get url(): string {
    return this.nodes[0]!.url;
  }

  /** Runs a command on every node. */
  async everywhere(...command: string[]): Promise<void> {
    for (const node of this.nodes) await node.cli(...command);
  }

  async flush(): Promise<void> {
    for (const node of this.nodes) await node.cli('FLUSHALL').catch(() => undefined);
  }

  /** Kills a primary, not the one of {@link url}. */
  async killOnePrimary(): Promise<void> {
    for (const node of this.nodes.slice(1)) {
      if (!(await node.cli('ROLE')).startsWith('master')) continue;
      await node.kill();
      return;
    }
  }

  async stop(): Promise<void> {
    for (const node of this.nodes) await node.stop();
  }

  private async ready(): Promise<void> {
    for (const node of this.nodes) {
      for (let i = 0; ; i++) {
        const info = await node.cli('CLUSTER', 'INFO');
        const replicas = (await node.cli('CLUSTER', 'NODES')).match(/slave/g)?.length ?? 0;
        const copying = (await node.cli('INFO', 'replication')).includes('master_link_status:down');
        if (info.includes('cluster_state:ok') && replicas >= PRIMARIES && !copying) break;
        if (i > 400) throw new Error('The cluster did not come up.');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
}
