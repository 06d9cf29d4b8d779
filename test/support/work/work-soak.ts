import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { bundleProgram } from '../bundle-program.js';
import type { RedisServer } from '../redis.js';
import { seededRandom } from '../seeded-random.js';
import { WorkProcess } from './work-process.js';

const CORP = 'wwsoak0000000000001';
const PROCESSES = 4;
const FIRST = {
  secret: 'secret-of-first',
  token: 'firstToken',
  encodingAesKey: 'soak0EncodingAESKey000000000000000000000010',
};
const SECOND = {
  secret: 'secret-of-second',
  token: 'secondToken',
  encodingAesKey: 'soak0EncodingAESKey000000000000000000000020',
};
/** What a call says whose answer did not come in time. */
const TIMEOUT = /^WECHAT_UPSTREAM .* gave no complete answer within \d+ ms/;
/** Three kills, and then a restart of Redis. */
const FEWEST_FAULTS = 4;
const AGENTS = { first: '1000002', second: '1000003' } as const;

/** What came of a run. */
export interface WorkSoakReport {
  seed: number;
  /** Lives of a token that both applications have seen end with the next token. */
  cycles: number;
  faults: number;
  /** Token requests, the tokens that they brought, and calls with a dead one, by application. */
  agents: Record<
    'first' | 'second',
    { requests: number; issued: number; deadTokenCalls: number; calls: number }
  >;
  /** Calls that failed for their caller, with the error. */
  errors: string[];
  /** Calls that the machine was too slow for: WeCom's answer did not come in time. They say nothing about tokens. */
  timeouts: number;
  events: number;
  /** Events that an application did not handle. */
  lost: string[];
  /** Events that an application handled more than once. */
  repeated: string[];
}

/**
 * Four processes with two applications of one corp on one Redis, through compressed lives of their tokens. All the
 * time both applications call an API from every process, and the same events are pushed to both.
 *
 * @param cycles so many lives; it ends earlier, with fewer, where they take three times as long as they should
 * @param faults every so many steps a process is killed, or Redis restarted; 0: never
 */
export async function workSoak(options: {
  redis: RedisServer;
  seed: number;
  cycles: number;
  lifeSeconds: number;
  faults: number;
}): Promise<WorkSoakReport> {
  const { redis, seed, cycles, lifeSeconds, faults } = options;
  // Callers and pushes come at times that no seed can repeat, so the faults have random numbers of their own.
  const random = seededRandom(seed);
  const pushRandom = seededRandom(seed + 1);
  const program = await bundleProgram('test/support/work/work-program.ts');
  const simulator = await WechatSimulator.start({
    wireLimit: 10,
    corps: [{ corpId: CORP, agents: { [AGENTS.first]: FIRST, [AGENTS.second]: SECOND } }],
  });
  simulator.corp(CORP).setLifetime(lifeSeconds);
  const handled = new Map<string, number>();
  const start = () =>
    WorkProcess.start(
      program.path,
      {
        corpId: CORP,
        agentId: AGENTS.first,
        ...FIRST,
        apps: { second: { agentId: AGENTS.second, ...SECOND } },
        apiBaseUrl: `${simulator.url}/qyapi`,
        store: redis.url,
      },
      (what) => handled.set(what, (handled.get(what) ?? 0) + 1),
    );
  const processes = await Promise.all(Array.from({ length: PROCESSES }, start));
  const alive = () => processes.filter((one) => one.isAlive);
  const balancer = await Balancer.start(() => alive()[Math.floor(pushRandom() * alive().length)]!.url);
  simulator.corp(CORP).configure({
    agents: {
      [AGENTS.first]: { callbackUrl: `${balancer.url}/wechat/first` },
      [AGENTS.second]: { callbackUrl: `${balancer.url}/wechat/second` },
    },
  });

  const report: WorkSoakReport = {
    seed,
    cycles: 0,
    faults: 0,
    agents: { first: empty(), second: empty() },
    errors: [],
    timeouts: 0,
    events: 0,
    lost: [],
    repeated: [],
  };
  let running = true;
  const callers = processes.flatMap((_, index) =>
    (['first', 'second'] as const).map(async (name) => {
      while (running) {
        try {
          const { errors } = await processes[index]!.call(name, 5, 100);
          const other = errors.filter((error) => !TIMEOUT.test(error));
          report.errors.push(...other);
          report.timeouts += errors.length - other.length;
        } catch {
          await sleep(20); // its process was killed; another takes its place
        }
      }
    }),
  );
  const pusher = (async () => {
    while (running) {
      const UserID = `member-${++report.events}`;
      const event = { MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user', UserID };
      await Promise.all(
        Object.values(AGENTS).map((agentId) =>
          simulator.corp(CORP).push(event, { replyTimeoutMs: 5000 }, agentId),
        ),
      );
      await sleep(50);
    }
  })();

  const begun = Date.now();
  const stepMs = lifeSeconds * 100;
  const agentOf = (name: 'first' | 'second') => simulator.state().corps[CORP]!.agents[AGENTS[name]]!;
  /** Lives that have passed for both applications: each ended with another token. */
  const livesPassed = () => Math.min(agentOf('first').tokensIssued, agentOf('second').tokensIssued) - 1;
  const isDone = () => livesPassed() >= cycles && (faults === 0 || report.faults >= FEWEST_FAULTS);
  for (let step = 1; !isDone() && Date.now() - begun < 3000 * lifeSeconds * cycles; step++) {
    await sleep(stepMs);
    if (faults === 0 || step % faults !== 0) continue;
    report.faults++;
    if (report.faults % FEWEST_FAULTS === 0) {
      await redis.kill();
      await sleep(random() * 500);
      await redis.up();
    } else {
      const index = Math.floor(random() * PROCESSES);
      await processes[index]!.kill();
      processes[index] = await start();
    }
  }
  running = false;
  await Promise.all([...callers, pusher]);
  report.cycles = livesPassed();

  for (const name of ['first', 'second'] as const) {
    const agent = agentOf(name);
    report.agents[name] = {
      requests: agent.tokenRequests,
      issued: agent.tokensIssued,
      deadTokenCalls: agent.invalidTokenCalls,
      calls: agent.apiCalls,
    };
    for (let event = 1; event <= report.events; event++) {
      const times = handled.get(`${name} member-${event}`) ?? 0;
      if (times === 0) report.lost.push(`${name} ${event}`);
      if (times > 1) report.repeated.push(`${name} ${event}`);
    }
  }
  await Promise.all(processes.map((one) => one.kill()));
  await balancer.stop();
  await simulator.stop();
  await program.remove();
  return report;
}

const empty = () => ({ requests: 0, issued: 0, deadTokenCalls: 0, calls: 0 });

/** What stands before the processes: passes a request on to one of them, and answers 502 where it is gone. */
class Balancer {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(choose: () => string): Promise<Balancer> {
    const server = createServer((request, response) => pass(request, response, choose()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Balancer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function pass(incoming: IncomingMessage, response: ServerResponse, origin: string): void {
  const { method, headers, url } = incoming;
  const outgoing = httpRequest(`${origin}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  outgoing.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  incoming.pipe(outgoing);
}
