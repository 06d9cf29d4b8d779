/** What a span says. Neither names nor values hold anything secret, and no content of messages. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** How a span begins. */
export interface SpanStart {
  readonly name: string;
  /** `consumer` handles a push, `client` calls WeChat, `internal` is anything else. */
  readonly kind: 'consumer' | 'client' | 'internal';
  readonly attributes: SpanAttributes;
}

/** A span that is under way. */
export interface TraceSpan {
  add(attributes: SpanAttributes): void;
  /** Marks the span as failed. What its work throws is marked without this. */
  fail(error: unknown): void;
}

/** Where spans go: OpenTelemetry, if the application uses it. */
export interface Tracing {
  /** Runs `work` in a span of its own, which ends with it. A promise ends it when it settles. */
  run<T>(start: SpanStart, work: (span: TraceSpan) => T): T;
}

let current: Tracing | undefined;

/** Where spans go; undefined in applications without tracing, which then make none. */
export const tracing = (): Tracing | undefined => current;

/** Sends the spans of this process somewhere. It is one for the process, as in OpenTelemetry itself. */
export function setTracing(to: Tracing | undefined): void {
  current = to;
}
