import type { HandlerMatch, HandlerSpec } from '../declare/handler-spec.js';
import type { PushMessage } from '../receive/push-protocol.js';

/** A handler that was chosen for a push. */
interface Chosen<H> {
  readonly handler: H;
  readonly match: RegExpExecArray | undefined;
}

interface EventHandlers<H> {
  readonly byKey: Map<string, H>;
  any: H | undefined;
}

/** Two handlers of one controller are for the very same pushes. */
export class DuplicateHandler<H> extends Error {
  constructor(
    readonly first: H,
    readonly second: H,
    readonly label: string,
  ) {
    super(label);
  }
}

/**
 * Finds the handler of a push: the most specific one, and among regular expressions the first declared.
 * Everything but regular expressions is one look-up, however many handlers there are.
 */
export class HandlerTable<H> {
  private readonly texts = new Map<string, H>();
  private readonly patterns: { pattern: RegExp; source: string; handler: H }[] = [];
  private anyText: H | undefined;
  private readonly messages = new Map<string, H>();
  private readonly events = new Map<string, EventHandlers<H>>();
  private anyMessage: H | undefined;
  private anyEvent: H | undefined;

  /**
   * Adds the handler of one decorator; they must come in the order of declaration.
   *
   * @throws DuplicateHandler
   */
  add({ match, label }: Pick<HandlerSpec, 'match' | 'label'>, handler: H): void {
    const taken = this.put(match, handler);
    if (taken !== undefined) throw new DuplicateHandler(taken, handler, label);
  }

  find(push: PushMessage): Chosen<H> | undefined {
    if (push.event !== undefined) return plain(this.event(push.event, push.eventKey));
    if (push.msgType === 'text' && push.content !== undefined) {
      const found = this.text(push.content);
      if (found) return found;
    }
    return plain(this.messages.get(push.msgType.toLowerCase()) ?? this.anyMessage);
  }

  /** Returns the handler that is there already, or keeps this one. */
  private put(match: HandlerMatch, handler: H): H | undefined {
    switch (match.kind) {
      case 'text':
        return this.putText(match.text, handler);
      case 'message':
        return putNew(this.messages, match.msgType, handler);
      case 'event':
        return this.putEvent(match.event, match.key, handler);
      case 'anyMessage':
        return this.anyMessage ?? void (this.anyMessage = handler);
      case 'anyEvent':
        return this.anyEvent ?? void (this.anyEvent = handler);
      default:
        return match satisfies never;
    }
  }

  private putText(text: string | RegExp | undefined, handler: H): H | undefined {
    if (text === undefined) return this.anyText ?? void (this.anyText = handler);
    if (typeof text === 'string') return putNew(this.texts, text, handler);
    const source = String(text);
    const same = this.patterns.find((other) => other.source === source);
    if (same) return same.handler;
    // A global or sticky expression remembers where its last match ended. Each text must start at its beginning.
    const pattern = new RegExp(text.source, text.flags.replace(/[gy]/g, ''));
    this.patterns.push({ pattern, source, handler });
    return undefined;
  }

  private putEvent(event: string, key: string | undefined, handler: H): H | undefined {
    let handlers = this.events.get(event);
    if (!handlers) this.events.set(event, (handlers = { byKey: new Map(), any: undefined }));
    if (key !== undefined) return putNew(handlers.byKey, key, handler);
    return handlers.any ?? void (handlers.any = handler);
  }

  private text(content: string): Chosen<H> | undefined {
    // Looking up a text makes V8 hash all of it, even in an empty map.
    const exact = this.texts.size === 0 ? undefined : this.texts.get(content);
    if (exact !== undefined) return plain(exact);
    for (const { pattern, handler } of this.patterns) {
      const match = pattern.exec(content);
      if (match) return { handler, match };
    }
    return plain(this.anyText);
  }

  private event(event: string, key: string | undefined): H | undefined {
    const handlers = this.events.get(event.toLowerCase());
    return (key === undefined ? undefined : handlers?.byKey.get(key)) ?? handlers?.any ?? this.anyEvent;
  }
}

function putNew<H>(map: Map<string, H>, key: string, handler: H): H | undefined {
  const taken = map.get(key);
  if (taken === undefined) map.set(key, handler);
  return taken;
}

const plain = <H>(handler: H | undefined): Chosen<H> | undefined =>
  handler === undefined ? undefined : { handler, match: undefined };
