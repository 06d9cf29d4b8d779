import type { MetricsAPI, ObservableResult } from '@opentelemetry/api';
import type { WechatMetrics } from '../wechat-metrics.js';

/**
 * Reports the counters of {@link WechatMetrics} to OpenTelemetry: `wechat_api_calls_total` as `wechat.api.calls`,
 * `wechat_api_ms_total` as `wechat.api.duration` in milliseconds.
 *
 * @returns ends it
 */
export function observeMetrics(
  { metrics: api }: { metrics: MetricsAPI },
  metrics: WechatMetrics,
): () => void {
  const meter = api.getMeter('nestjs-wechat');
  const ends = metrics.names.map((name) => {
    const isTime = name.endsWith('_ms_total');
    const counter = meter.createObservableCounter(openTelemetryName(name), isTime ? { unit: 'ms' } : {});
    const observe = (result: ObservableResult): void => {
      for (const series of metrics.snapshot()) {
        if (series.name === name) result.observe(series.value, { ...series.labels });
      }
    };
    counter.addCallback(observe);
    return () => counter.removeCallback(observe);
  });
  return () => ends.forEach((end) => end());
}

/** The name of a counter in OpenTelemetry, which has dots, and units beside the name. */
function openTelemetryName(name: string): string {
  return name
    .replace(/_ms_total$/, '_duration')
    .replace(/_total$/, '')
    .replaceAll('_', '.');
}
