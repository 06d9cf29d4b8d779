import { IssuedTokens } from '../../state/account/credential-slot.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { StartList } from '../../state/start-list.js';
import { defined } from '../../util/defined.js';
import type { Agent } from './agent.js';
import { Corp } from './corp.js';
import type { SimulatedCorpOptions } from './corp-settings.js';
import { DEMO_CORP } from './corp-settings.js';
import type { SimulatedSuiteOptions } from './suite.js';
import { Suite } from './suite.js';

/** How long counters are gathered before the console is told, in milliseconds. */
const GATHER_MS = 250;

/** All corps, suites and tokens of WeCom. */
export class WorkState {
  readonly corps = new Map<string, Corp>();
  readonly suites = new Map<string, Suite>();
  /** Access tokens of all kinds; their owners are `corp/agent`, `suite/id` and `provider/id`. */
  readonly tokens: IssuedTokens;
  /** The corps that a reset comes back to. */
  readonly start = new StartList<SimulatedCorpOptions>(merged);
  private lastAhead = 0;
  private telling = false;

  constructor(readonly root: SimulatorState) {
    this.tokens = new IssuedTokens(root.clock);
    root.events.on('clock', ({ ahead }) => (this.lastAhead = ahead));
    this.configure([DEMO_CORP]);
  }

  /** Creates a corp, or changes the one with this id. */
  put(given: SimulatedCorpOptions): Corp {
    let corp = this.corps.get(given.corpId);
    if (corp) corp.change(given);
    else {
      corp = new Corp(given, this.root.clock);
      this.corps.set(given.corpId, corp);
    }
    this.changed();
    return corp;
  }

  /** Starts with these corps instead of the demonstration corp. */
  startWith(corps: readonly SimulatedCorpOptions[]): void {
    this.start.clear();
    this.corps.clear();
    // The demonstration corp keeps its names and its group robot when it is given anew, with another callback address.
    this.configure(corps.map((corp) => (corp.corpId === DEMO_CORP.corpId ? merged(DEMO_CORP, corp) : corp)));
  }

  /** Changes the corps that the simulator was started with: a reset comes back to these. */
  configure(corps: readonly SimulatedCorpOptions[]): void {
    for (const corp of corps) {
      this.start.configure(corp.corpId, corp, this.corps.get(corp.corpId)?.options());
      this.put(corp);
    }
  }

  /** As {@link WorkState.put}, and a reset comes back to it. */
  keep(given: SimulatedCorpOptions): Corp {
    this.start.keep(given.corpId, given, this.corps.get(given.corpId)?.options());
    return this.put(given);
  }

  putSuite(given: SimulatedSuiteOptions): Suite {
    let suite = this.suites.get(given.suiteId);
    if (suite) suite.change(given);
    else {
      suite = new Suite(given, this.root.clock);
      this.suites.set(given.suiteId, suite);
    }
    this.changed();
    return suite;
  }

  /** The application of a key `corp/agent`. */
  agent(key: string): Agent | undefined {
    const [corpId = '', agentId = ''] = key.split('/');
    return this.corps.get(corpId)?.agents.get(agentId);
  }

  /** Tells the console, once for all changes of a moment. */
  changed(): void {
    if (this.telling || this.root.events.listenerCount('product') === 0) return;
    this.telling = true;
    setTimeout(() => {
      this.telling = false;
      this.root.events.emit('product', 'work');
    }, GATHER_MS).unref();
  }

  /** As at start; the living tokens and tickets of the corps that stay are valid as before. */
  reset(): void {
    const before = new Map(this.corps);
    const { ahead } = this.root.clock;
    // The clock went back by that much: what is alive keeps the life that it has left.
    const back = Math.min(0, ahead - this.lastAhead);
    this.lastAhead = ahead;
    this.tokens.keepLiving(() => false);
    this.corps.clear();
    this.suites.clear();
    for (const given of this.start.all()) {
      const corp = new Corp(given, this.root.clock, before.get(given.corpId));
      this.corps.set(given.corpId, corp);
      for (const { slots, token } of corp.agents.values()) {
        if (back < 0) for (const slot of slots) slot.shift(back);
        if (token.alive) this.tokens.add(token.alive);
      }
    }
    this.changed();
  }
}

/** `given` on top of `before`, application by application and robot by robot. */
function merged(before: SimulatedCorpOptions | undefined, given: SimulatedCorpOptions): SimulatedCorpOptions {
  return {
    ...before,
    ...defined(given),
    agents: mergedEach(before?.agents, given.agents),
    robots: mergedEach(before?.robots, given.robots),
    webhookKeys: [...new Set([...(before?.webhookKeys ?? []), ...(given.webhookKeys ?? [])])],
  };
}

function mergedEach<T extends object>(
  before: Readonly<Record<string, T>> = {},
  given: Readonly<Record<string, T>> = {},
): Record<string, T> {
  const changed = Object.entries(given).map(([id, options]) => [id, { ...before[id], ...defined(options) }]);
  return { ...before, ...(Object.fromEntries(changed) as Record<string, T>) };
}
