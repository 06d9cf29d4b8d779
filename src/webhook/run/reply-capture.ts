import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Observable } from 'rxjs';
import { callOf } from './push-call.js';

/**
 * Notes what a handler returns or throws. It stands outside the interceptors of the class and the method, which
 * may change a reply as anywhere in Nest, and inside the global ones: an interceptor that wraps every JSON
 * response of an application is not made for what WeChat receives.
 *
 * A handler is never torn down from outside. Nest ends an Observable when its client has gone, but here the next
 * delivery will ask for its result.
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
