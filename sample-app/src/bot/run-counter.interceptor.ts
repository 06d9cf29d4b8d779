import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { getPush } from 'nestjs-wechat';
import type { Observable } from 'rxjs';
import { RunCounts } from './run-counts.js';

/** Counts handler runs, failed ones included: an ordinary Nest interceptor, which runs once for each push. */
@Injectable()
export class RunCounter implements NestInterceptor {
  constructor(private readonly counts: RunCounts) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const push = getPush(context);
    if (push) this.counts.add(push);
    return next.handle();
  }
}
