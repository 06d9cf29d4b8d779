import { Logger } from '@nestjs/common';
import { setTracing } from './tracing.js';
import type { WechatMetrics } from '../wechat-metrics.js';

/** Where `@opentelemetry/api` keeps what an SDK has registered, for every copy of it in a process. */
const REGISTRY = Symbol.for('opentelemetry.js.api.1');

/**
 * Sends spans and metrics to OpenTelemetry if an SDK was registered before the application started, as its own
 * documentation asks for. Without one nothing is loaded.
 *
 * @returns ends the metrics
 */
export async function startTelemetry(metrics: WechatMetrics): Promise<() => void> {
  if (!(REGISTRY in globalThis)) return () => undefined;
  try {
    const api = await import('@opentelemetry/api');
    const { OpenTelemetryTracing } = await import('./open-telemetry-tracing.js');
    const { observeMetrics } = await import('./open-telemetry-metrics.js');
    setTracing(new OpenTelemetryTracing(api));
    return observeMetrics(api, metrics);
  } catch {
    new Logger('WechatTelemetry').warn(
      'An OpenTelemetry SDK is registered, but @opentelemetry/api could not be loaded: there are no spans and no ' +
        'metrics of nestjs-wechat. Install @opentelemetry/api beside it.',
    );
    return () => undefined;
  }
}
