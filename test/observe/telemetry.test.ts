import { readFileSync } from 'node:fs';
import { trace, context, metrics, propagation, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { type CanActivate, Inject, Injectable, Module, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HealthCheckService, TerminusModule } from '@nestjs/terminus';
import {
  OnText,
  OpenId,
  WechatController,
  WechatHealthIndicator,
  WechatMetrics,
  WechatModule,
  WechatService,
} from 'nestjs-wechat';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Queue, ReportBot, ReportWorker } from './report-bot.js';

const exporter = new InMemorySpanExporter();
const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({
  exporter: metricExporter,
  exportIntervalMillis: 3_600_000,
});

@Injectable()
class Nobody implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

@WechatController('wechat')
class Bot {
  constructor(@Inject(WechatService) private readonly wechat: WechatService) {}

  @OnText('who') async who(@OpenId() openId: string): Promise<string> {
    const { openid } = await this.wechat.users.get(openId);
    return openid === openId ? 'you' : 'nobody';
  }

  @OnText('ping') ping(): string {
    return 'pong';
  }

  @OnText('boom') boom(): string {
    throw new Error('the text of the user: secret words');
  }

  @OnText('closed') @UseGuards(Nobody) closed(): string {
    return 'never';
  }
}

const readDocs = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');
const readGuide = (name: string) => readDocs(`guides/${name}`);
/** The spans as a tree, each below its parent. */
function drawnTree(spans: readonly ReadableSpan[], parent?: string, depth = 0): string {
  return spans
    .filter((span) => parentOf(span) === parent)
    .flatMap((span) => {
      const line = `${'  '.repeat(depth)}${span.name} (${SpanKind[span.kind].toLowerCase()})`;
      const below = drawnTree(spans, span.spanContext().spanId, depth + 1);
      return below === '' ? [line] : [line, below];
    })
    .join('\n');
}
const parentOf = (span: ReadableSpan) => span.parentSpanContext?.spanId;

describe('an application with OpenTelemetry', () => {
  let simulator: WechatSimulator;
  let app: Awaited<ReturnType<typeof NestFactory.create>>;

  beforeAll(async () => {
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
    );
    metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
    simulator = await WechatSimulator.start({ port: 0 });
    @Module({
      imports: [WechatModule.forRoot(simulator.moduleOptions()), TerminusModule],
      controllers: [Bot],
    })
    class AppModule {}
    app = await NestFactory.create(AppModule, { logger: false });
    await simulator.deliversTo(app, '/wechat');
  });
  afterAll(async () => {
    await app.close();
    await simulator.stop();
  });
  beforeEach(() => exporter.reset());

  it('has a span for the handler, its API call and the token that the call needed, as the guides show', async () => {
    await simulator.user('alice').sends('who');
    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ name }) => name)).toEqual([
      'renew access_token',
      'GET /cgi-bin/user/info',
      'Bot.who',
    ]);
    const [renewal, call, handler] = spans as [ReadableSpan, ReadableSpan, ReadableSpan];
    expect([handler.kind, call.kind, renewal.kind]).toEqual([
      SpanKind.CONSUMER,
      SpanKind.CLIENT,
      SpanKind.INTERNAL,
    ]);
    expect(parentOf(call)).toBe(handler.spanContext().spanId);
    expect(parentOf(renewal)).toBe(call.spanContext().spanId);
    expect(handler.attributes).toMatchObject({
      'messaging.system': 'wechat',
      'code.function.name': 'Bot.who',
      'wechat.account': 'default',
      'wechat.push.type': 'text',
    });
    expect(call.attributes).toMatchObject({ 'http.request.method': 'GET', 'wechat.attempts': 1 });
    const drawn = [handler, call, renewal].map(
      ({ name, kind }, depth) => `${'  '.repeat(depth)}${name} (${SpanKind[kind].toLowerCase()})`,
    );
    for (const guide of ['operations.md', 'operations.zh-CN.md'])
      expect(readGuide(guide)).toContain(drawn.join('\n'));
  });

  it('has one trace for a push, the job that it puts into a queue, and the call of that job, as the guides show', async () => {
    const wechat = await WechatSimulator.start({ port: 0 });
    const jobs: string[] = [];
    const queue: Queue = { add: async (job) => void jobs.push(job) };
    @Module({
      imports: [WechatModule.forRoot(wechat.moduleOptions())],
      controllers: [ReportBot],
      providers: [ReportWorker, { provide: Queue, useValue: queue }],
    })
    class ReportModule {}
    const reports = await NestFactory.create(ReportModule, { logger: false });
    try {
      await wechat.deliversTo(reports, '/wechat');
      await reports.get(WechatService).conf.getAccessToken(); // a renewal would be a fourth span
      exporter.reset();
      const alice = wechat.user('alice');
      await alice.sends('report');
      expect((await alice.receives()).text).toBe('The report is being written.');
      expect(jobs).toHaveLength(1);
      // Later, outside of everything that the push has begun.
      await reports.get(ReportWorker).work(jobs[0]!);
      expect((await alice.receives()).text).toBe('Here is your report.');
      const spans = exporter.getFinishedSpans();
      const drawn = drawnTree(spans);
      expect(new Set(spans.map((span) => span.spanContext().traceId)).size).toBe(1);
      expect(drawn.split('\n')).toEqual([
        'ReportBot.report (consumer)',
        '  write report (consumer)',
        '    POST /cgi-bin/message/custom/send (client)',
      ]);
      const source = readFileSync(new URL('report-bot.ts', import.meta.url), 'utf8');
      for (const guide of ['operations.md', 'operations.zh-CN.md']) {
        expect(readGuide(guide)).toContain(drawn);
        expect(readGuide(guide)).toContain(source);
      }
    } finally {
      await reports.close();
      await wechat.stop();
    }
  });

  it('keeps the fast path to a handler, with its span', async () => {
    await simulator.user('alice').sends('ping');
    expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual(['Bot.ping']);
  });

  it('marks the span of a handler that throws, without the text of its error', async () => {
    await simulator.user('alice').sends('boom');
    const [span] = exporter.getFinishedSpans();
    expect(span!.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span!.attributes['error.type']).toBe('Error');
  });

  it('tells a push that a guard refused from one that failed', async () => {
    await simulator.user('alice').sends('closed');
    expect(exporter.getFinishedSpans()[0]!.attributes['wechat.push.refused']).toBe(true);
  });

  it("marks a refused call with WeChat's code", async () => {
    await expect(app.get(WechatService).users.get('nobody')).rejects.toThrow('40003');
    const call = exporter.getFinishedSpans().find(({ kind }) => kind === SpanKind.CLIENT)!;
    expect(call.attributes).toMatchObject({ 'wechat.errcode': 40003, 'error.type': 'WECHAT_API' });
    expect(call.status.code).toBe(SpanStatusCode.ERROR);
  });

  it('writes no token, secret, OpenID or content into a span', async () => {
    await simulator.user('alice').sends('my own words');
    await simulator.user('alice').sends('who');
    await simulator.user('alice').sends('boom');
    const { appSecret } = simulator.moduleOptions();
    const token = (await app.get(WechatService).conf.getAccessToken()).value;
    const text = JSON.stringify(
      exporter
        .getFinishedSpans()
        .map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
    );
    for (const hidden of [appSecret, token, 'secret words', 'my own words', simulator.user('alice').openid]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('reports the counters as metrics', async () => {
    await reader.forceFlush();
    const found = metricExporter
      .getMetrics()
      .at(-1)!
      .scopeMetrics.flatMap(({ metrics: all }) =>
        all.map(({ descriptor: { name, unit } }) => `${name} ${unit}`),
      );
    expect(found).toEqual(expect.arrayContaining(['wechat.pushes.handled ', 'wechat.api.duration ms']));
  });

  it('counts everything that the dashboard for Grafana shows', () => {
    const names = readDocs('grafana-dashboard.json').match(/wechat_\w+_total/g) ?? [];
    expect([...new Set(names)].toSorted()).toEqual([...app.get(WechatMetrics).names].toSorted());
  });

  it('answers Terminus', async () => {
    const indicator = app.get(WechatHealthIndicator);
    const { details } = await app
      .get(HealthCheckService, { strict: false })
      .check([() => indicator.isHealthy()]);
    expect(details).toMatchObject({ wechat: { status: 'up', degraded: false } });
  });
});
