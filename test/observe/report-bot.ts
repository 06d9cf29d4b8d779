import { Injectable } from '@nestjs/common';
import { context, propagation, SpanKind, trace } from '@opentelemetry/api';
import { OnText, OpenId, WechatController, WechatService } from 'nestjs-wechat';

/** Your queue: what is added is worked on later, by any process. */
export abstract class Queue {
  abstract add(job: string): Promise<void>;
}

@WechatController('wechat')
export class ReportBot {
  constructor(private readonly queue: Queue) {}

  @OnText('report')
  async report(@OpenId() user: string) {
    const carrier = {};
    propagation.inject(context.active(), carrier); // a `traceparent`, which travels with the job
    await this.queue.add(JSON.stringify({ user, carrier }));
    return 'The report is being written.';
  }
}

@Injectable()
export class ReportWorker {
  constructor(private readonly wechat: WechatService) {}

  async work(job: string) {
    const { user, carrier } = JSON.parse(job) as { user: string; carrier: object };
    const parent = propagation.extract(context.active(), carrier);
    const tracer = trace.getTracer('reports');
    await tracer.startActiveSpan('write report', { kind: SpanKind.CONSUMER }, parent, async (span) => {
      try {
        await this.wechat.customerService.sendText(user, 'Here is your report.');
      } finally {
        span.end();
      }
    });
  }
}
