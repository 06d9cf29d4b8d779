import { BoundedList } from '../util/bounded-list.js';
import type { VirtualClock } from './virtual-clock.js';
import type { ChatEntry, PushFate } from '../console-protocol.js';
import type { SimulatorEvents } from './simulator-events.js';

/** Every message between people and accounts, the newest last. All phones show it. */
export class Chat {
  private readonly entries = new BoundedList<ChatEntry>(1000);
  private lastId = 0;

  constructor(
    private readonly clock: VirtualClock,
    private readonly events: SimulatorEvents,
  ) {}

  add(entry: Omit<ChatEntry, 'id' | 'at'>): ChatEntry {
    const kept = { id: ++this.lastId, at: this.clock.now(), ...entry };
    this.entries.push(kept);
    this.events.emit('chat', kept);
    return kept;
  }

  /** Notes what came of the push that `entry` shows. */
  settle(entry: ChatEntry, fate: PushFate): void {
    entry.fate = fate;
    this.events.emit('fate', entry);
  }

  all(): ChatEntry[] {
    return this.entries.all();
  }

  clear(): void {
    this.entries.clear();
  }
}
