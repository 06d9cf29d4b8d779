import type { WechatEventMap, WechatEvents } from './wechat.events.js';

/** Listeners that are put on together and taken off together. */
export class Subscriptions {
  private readonly detach: (() => void)[] = [];

  constructor(private readonly events: WechatEvents) {}

  on<K extends keyof WechatEventMap>(event: K, listener: (...args: WechatEventMap[K]) => void): void {
    // The emitter's own types do not follow a generic event name.
    this.events.on(event, listener as never);
    this.detach.push(() => void this.events.off(event, listener as never));
  }

  dispose(): void {
    for (const detach of this.detach.splice(0)) detach();
  }
}
