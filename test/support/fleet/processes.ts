import { type ChildProcess, fork } from 'node:child_process';
import type { StateReport } from '../../../src/simulator/index.js';
import { bundlePrograms, type ProcessPrograms } from './bundle.js';
import type { CallOutcome, Gate, LoadReport, OpenOptions, ReadOutcome, WorkerState } from './protocol.js';

interface Message {
  id?: number;
  event?: string;
  url?: string;
  result?: unknown;
  error?: string;
}

/** A child process that answers messages. */
class Child {
  private nextId = 1;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly events = new Map<string, () => void>();
  readonly first: Promise<Message>;

  constructor(readonly process: ChildProcess) {
    this.first = new Promise((resolve, reject) => {
      process.once('message', (message) => resolve(message as Message));
      process.once('exit', (code) => reject(new Error(`The process ended with ${code} during its start.`)));
    });
    process.on('message', (message: Message) => {
      if (message.id !== undefined) this.waiting.get(message.id)?.(message);
      else if (message.event !== undefined) this.events.get(message.event)?.();
    });
  }

  ask<T>(command: string, args: unknown = {}): Promise<T> {
    if (!this.process.connected)
      return Promise.reject(new Error(`The process has ended and cannot run ${command}.`));
    const id = this.nextId++;
    return new Promise<T>((resolve, reject) => {
      const gone = (): void => reject(new Error(`The process ended while it ran ${command}.`));
      this.process.once('exit', gone);
      this.waiting.set(id, ({ result, error }) => {
        this.waiting.delete(id);
        this.process.off('exit', gone);
        if (error === undefined) resolve(result as T);
        else reject(new Error(error));
      });
      this.process.send({ id, command, args });
    });
  }

  event(name: string): Promise<void> {
    return new Promise((resolve) => this.events.set(name, resolve));
  }

  async kill(): Promise<void> {
    const { process } = this;
    if (process.exitCode !== null || process.signalCode !== null) return;
    const exited = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await exited;
  }
}

/** One process of a fleet. */
export class Worker {
  private constructor(private readonly child: Child) {}

  static async start(program: string): Promise<Worker> {
    const child = new Child(fork(program, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
    await child.first;
    return new Worker(child);
  }

  open = (options: OpenOptions) => this.child.ask<void>('open', options);
  /** Shuts down and returns the duration in milliseconds. */
  close = () => this.child.ask<number>('close');
  read = (appId: string, times = 1, kind = 'access_token') =>
    this.child.ask<ReadOutcome>('read', { appId, times, kind });
  call = (appId: string, times = 1, overMs = 0) =>
    this.child.ask<CallOutcome>('call', { appId, times, overMs });
  renew = (appId: string, stale: string) => this.child.ask<string>('renew', { appId, stale });
  startLoad = (appId: string, perSecond: number) => this.child.ask<void>('startLoad', { appId, perSecond });
  stopLoad = () => this.child.ask<LoadReport>('stopLoad');
  jump = (seconds: number) => this.child.ask<void>('jump', { seconds });
  block = (ms: number) => this.child.ask<void>('block', { ms });
  state = () => this.child.ask<WorkerState>('state');

  /** Makes the worker stop at a point of its next token request. Resolves when it has stopped. */
  async stopAt(point: Gate): Promise<{ reached: Promise<void> }> {
    const reached = this.child.event(point);
    await this.child.ask<void>('gate', { point });
    return { reached };
  }

  go = () => this.child.ask<void>('go');

  /** Sends SIGKILL. Nothing is finished or released. */
  kill = () => this.child.kill();
  /** Sends SIGSTOP, like a machine that is put to sleep. */
  pause = () => void this.child.process.kill('SIGSTOP');
  resume = () => void this.child.process.kill('SIGCONT');
}

/** The simulator of WeChat in a process of its own. */
export class SimulatorProcess {
  private constructor(
    private readonly child: Child,
    readonly url: string,
  ) {}

  static async start(program: string, accounts: number): Promise<SimulatorProcess> {
    const env = { ...process.env, ACCOUNTS: String(accounts) };
    const child = new Child(fork(program, [], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
    const { url } = await child.first;
    return new SimulatorProcess(child, url!);
  }

  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}/_simulator${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    if (!response.ok) throw new Error(`The simulator answered ${response.status} to ${method} ${path}.`);
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  async account(appId: string) {
    const state = (await this.control('GET', '/state')) as StateReport;
    const account = state.accounts[appId]!;
    return { ...account, tokens: account.tokenRequests + account.stableTokenRequests };
  }

  reset = () => this.control('POST', '/reset', {});
  invalidate = (appId: string) => this.control('POST', `/accounts/${appId}/invalidate`, {});
  lifetime = (appId: string, expiresIn: number, overlap: number) =>
    this.control('POST', `/accounts/${appId}/lifetime`, { expiresIn, overlap });
  fault = (path: string, fault: string, value?: number, times?: number) =>
    this.control('POST', '/faults', { path, fault, value, times });
  clearFaults = () => this.control('DELETE', '/faults');

  stop = () => this.child.kill();
}

/** Worker processes and a simulator that they call. */
export class ProcessFleet {
  readonly workers: Worker[] = [];

  private constructor(
    private readonly programs: ProcessPrograms,
    readonly simulator: SimulatorProcess,
  ) {}

  static async start(workers: number, accounts = 1): Promise<ProcessFleet> {
    const programs = await bundlePrograms();
    const fleet = new ProcessFleet(programs, await SimulatorProcess.start(programs.simulator, accounts));
    fleet.workers.push(
      ...(await Promise.all(Array.from({ length: workers }, () => Worker.start(programs.worker)))),
    );
    return fleet;
  }

  /** Starts a new process in place of one that was killed. */
  async replace(index: number): Promise<Worker> {
    await this.workers[index]?.kill();
    const worker = await Worker.start(this.programs.worker);
    this.workers[index] = worker;
    return worker;
  }

  /** Opens every worker again. */
  async open(options: Omit<OpenOptions, 'apiBaseUrl'>): Promise<void> {
    await Promise.all(
      this.workers.map((worker) => worker.open({ ...options, apiBaseUrl: this.simulator.url })),
    );
  }

  all<T>(each: (worker: Worker) => Promise<T>): Promise<T[]> {
    return Promise.all(this.workers.map(each));
  }

  async stop(): Promise<void> {
    await this.all((worker) => worker.kill());
    await this.simulator.stop();
    await this.programs.remove();
  }
}
