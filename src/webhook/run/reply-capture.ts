import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Observable } from 'rxjs';
import { callOf } from './push-call.js';

/**
 * Records what a handler returns or throws. It runs outside the interceptors of the class and the method, which may
 * change a reply as anywhere in Nest, and inside the global ones: an interceptor that wraps every JSON response of an
 * application must not change what WeChat receives.
 *
 * A running handler is never unsubscribed from. Nest does that when its client has disconnected, but here the next
 * delivery will ask for the result.
 */
export const replyCapture: NestInterceptor = {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const call = callOf(context.switchToHttp().getRequest<object>());
    if (!call) return next.handle();
    return new Observable((subscriber) => {
      call.settled = new Promise((resolve) => {
        next.handle().subscribe({
          next(value) {
            call.value = value;
            subscriber.next(value);
          },
          error(error: unknown) {
            call.error = error;
            call.threw = true;
            resolve();
            subscriber.error(error);
          },
          complete() {
            call.returned = true;
            resolve();
            subscriber.complete();
          },
        });
      });
    });
  },
};
