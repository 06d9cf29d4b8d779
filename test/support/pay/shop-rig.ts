import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenOrdersOptions } from '../../../src/pay/index.js';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { RedisServer } from '../redis.js';
import { seededRandom } from '../seeded-random.js';
import { BotProgram, WebhookProcess } from '../webhook/webhook-process.js';
import { Relay } from './relay.js';
import type { ShopOptions } from './shop-options.js';
import { handledKey } from './shop-options.js';

const TOTAL = 100;
/** How many orders are under way at once. */
const WIDTH = 12;

/** What came of many orders. */
export interface ShopReport {
  orders: number;
  /** Orders whose notification was never acknowledged. */
  unacknowledged: string[];
  /** Orders that no handler brought to its end. */
  lost: string[];
  /** Orders that were handled more than once, with how often. */
  repeated: Record<string, number>;
  /** Notifications that were sent again, doubled and delayed on purpose. */
  sentAgain: number;
  doubled: number;
  delayed: number;
  kills: number;
}

/** How a shop is set up, and what becomes of its notifications. */
export interface ShopMood {
  /** The share of notifications that reach nobody. */
  lost?: number;
  openOrders?: OpenOrdersOptions;
}

/** Two processes of a shop on one Redis, the simulated WeChat Pay, and an unruly network between them. */
export class ShopRig {
  private processes: WebhookProcess[] = [];
  private kills = 0;

  private constructor(
    private readonly simulator: WechatSimulator,
    private readonly redisServer: RedisServer,
    private readonly redis: Redis,
    private readonly program: BotProgram,
    private readonly relay: Relay,
    private readonly random: () => number,
    private readonly openOrders: OpenOrdersOptions | undefined,
  ) {}

  static async start(seed: number, { lost = 0, openOrders }: ShopMood = {}): Promise<ShopRig> {
    const random = seededRandom(seed);
    const simulator = await WechatSimulator.start({ wireLimit: 10 });
    const redisServer = await RedisServer.start();
    const redis = new Redis(redisServer.url);
    const program = await BotProgram.make('../pay/process-shop.ts');
    const relay = await new Relay({ double: 0.05, late: 0.2, lost, random }).start();
    const rig = new ShopRig(simulator, redisServer, redis, program, relay, random, openOrders);
    rig.processes = await Promise.all([rig.launch(), rig.launch()]);
    rig.tellRelay();
    return rig;
  }

  async stop(): Promise<void> {
    await this.relay.stop();
    await Promise.all(this.processes.map((one) => one.kill()));
    this.program.remove();
    this.redis.disconnect();
    await this.redisServer.stop();
    await this.simulator.stop();
  }

  /**
   * Places and pays orders. 5 % of the notifications are sent again, 5 % reach both processes at once, and a fifth is
   * overtaken by others.
   *
   * @param killEveryMs kills the processes in turn, one each time
   */
  async sell(orders: number, { killEveryMs }: { killEveryMs?: number } = {}): Promise<ShopReport> {
    const numbers = Array.from({ length: orders }, (_, index) => `order-${String(index).padStart(6, '0')}`);
    const waiting = [...numbers];
    const unacknowledged: string[] = [];
    let sentAgain = 0;
    const seller = async (): Promise<void> => {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
        const again = this.random() < 0.05;
        if (!(await this.sellOne(number, again))) unacknowledged.push(number);
        if (again) sentAgain++;
      }
    };
    const over = new AbortController();
    const killing = killEveryMs === undefined ? undefined : this.killInTurn(killEveryMs, over.signal);
    await Promise.all(Array.from({ length: WIDTH }, seller));
    over.abort();
    await killing;
    return { ...(await this.report(numbers)), unacknowledged, sentAgain };
  }

  /**
   * Places and pays orders, each announced once, kills one of the processes, and waits until every order was handled or
   * the time is over.
   */
  async sellUnheard(orders: number, limitMs = 30_000): Promise<ShopReport> {
    const numbers = Array.from({ length: orders }, (_, index) => `order-${String(index).padStart(6, '0')}`);
    for (const number of numbers) await this.place(number);
    for (const number of numbers) await this.simulator.merchant().pay(number);
    await this.processes[0]!.kill();
    this.kills++;
    const end = Date.now() + limitMs;
    while ((await this.report(numbers)).lost.length > 0 && Date.now() < end) await sleep(100);
    return { ...(await this.report(numbers)), unacknowledged: [], sentAgain: 0 };
  }

  /** How many requests WeChat Pay has had, whatever they were. */
  async requests(): Promise<number> {
    const response = await fetch(`${this.simulator.url}/_simulator/state`);
    const { merchants } = (await response.json()) as { merchants: Record<string, { requests: number }> };
    return Object.values(merchants).reduce((sum, { requests }) => sum + requests, 0);
  }

  private async sellOne(number: string, again: boolean): Promise<boolean> {
    await this.place(number);
    const merchant = this.simulator.merchant();
    const { deliveries } = await merchant.pay(number, { deliveries: 200, pauseMs: 25 });
    // A copy is a duplicate or, after a kill, the one that is handled.
    if (again) await merchant.notifyAgain(number);
    const { status } = deliveries.at(-1)!;
    return status === 200 || status === 204;
  }

  /** The same order may be placed again, so a process that was killed meanwhile does no harm. */
  private async place(outTradeNo: string): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const process = this.processes[Math.floor(this.random() * this.processes.length)]!;
      try {
        const response = await fetch(`${process.url}/orders`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ outTradeNo, total: TOTAL }),
        });
        if (response.status === 201) return;
        if (attempt > 100)
          throw new Error(`The order was answered ${response.status}: ${await response.text()}`);
      } catch (error) {
        if (attempt > 100) throw error;
      }
      await sleep(50);
    }
  }

  private async killInTurn(everyMs: number, over: AbortSignal): Promise<void> {
    for (let turn = 0; !over.aborted; turn = (turn + 1) % this.processes.length) {
      await sleep(everyMs, undefined, { signal: over }).catch(() => undefined);
      if (over.aborted) return;
      await this.processes[turn]!.kill();
      this.kills++;
      this.processes[turn] = await this.launch();
      this.tellRelay();
    }
  }

  private async report(numbers: string[]): Promise<Omit<ShopReport, 'unacknowledged' | 'sentAgain'>> {
    const handled = await this.redis.hgetall(handledKey);
    const runs = (number: string): number => Number(handled[`${number} ${TOTAL}`] ?? 0);
    const { doubled, delayed } = this.relay;
    return {
      orders: numbers.length,
      lost: numbers.filter((number) => runs(number) === 0),
      repeated: Object.fromEntries(
        numbers.filter((number) => runs(number) > 1).map((number) => [number, runs(number)]),
      ),
      doubled,
      delayed,
      kills: this.kills,
    };
  }

  private launch(): Promise<WebhookProcess> {
    const { mchId, serialNo, privateKey, apiV3Key, publicKeyId, publicKey } = this.simulator.merchant().keys;
    const options: ShopOptions = {
      merchant: {
        mchId,
        serialNo,
        privateKey,
        apiV3Key,
        publicKeyId: publicKeyId!,
        publicKey: publicKey!,
        platformCertificates: true,
        baseUrl: this.simulator.url,
      },
      redisUrl: this.redisServer.url,
      notifyUrl: this.relay.url,
      handlerMs: 10,
      ...(this.openOrders && { openOrders: this.openOrders }),
    };
    return WebhookProcess.start(this.program, options);
  }

  private tellRelay(): void {
    this.relay.targets = this.processes.map(({ url }) => url);
  }
}
