import type { Attributes, Span, SpanKind, SpanStatusCode, TraceAPI, Tracer } from '@opentelemetry/api';
import { errorLine } from '../../core/redact.js';
import type { SpanAttributes, SpanStart, TraceSpan, Tracing } from './tracing.js';
import { WechatError } from '../../core/wechat.errors.js';

/** The part of `@opentelemetry/api` that is used. */
interface TraceParts {
  readonly trace: TraceAPI;
  readonly SpanKind: typeof SpanKind;
  readonly SpanStatusCode: typeof SpanStatusCode;
}

/** Spans of OpenTelemetry. */
export class OpenTelemetryTracing implements Tracing {
  private readonly tracer: Tracer;
  private readonly kinds: Readonly<Record<SpanStart['kind'], SpanKind>>;

  constructor(private readonly api: TraceParts) {
    this.tracer = api.trace.getTracer('nestjs-wechat');
    const { CONSUMER, CLIENT, INTERNAL } = api.SpanKind;
    this.kinds = { consumer: CONSUMER, client: CLIENT, internal: INTERNAL };
  }

  run<T>({ name, kind, attributes }: SpanStart, work: (span: TraceSpan) => T): T {
    const options = { kind: this.kinds[kind], attributes: defined(attributes) };
    return this.tracer.startActiveSpan(name, options, (span) => this.runIn(span, work));
  }

  private runIn<T>(span: Span, work: (span: TraceSpan) => T): T {
    const fail = (error: unknown): void => this.fail(span, error);
    try {
      const result = work({ add: (attributes) => void span.setAttributes(defined(attributes)), fail });
      if (!(result instanceof Promise)) {
        span.end();
        return result;
      }
      // The caller has the promise itself: a second one, made here, would be another rejection to handle.
      result.then(
        () => span.end(),
        (error: unknown) => {
          fail(error);
          span.end();
        },
      );
      return result;
    } catch (error) {
      fail(error);
      span.end();
      throw error;
    }
  }

  /** Only errors of this package show their text: that of another one may quote a message or a secret. */
  private fail(span: Span, error: unknown): void {
    const code = this.api.SpanStatusCode.ERROR;
    if (error instanceof WechatError) {
      span.setAttribute('error.type', error.code);
      span.setStatus({ code, message: errorLine(error) });
    } else {
      span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
      span.setStatus({ code });
    }
  }
}

const defined = (attributes: SpanAttributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
