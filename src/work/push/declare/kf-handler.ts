import { handler } from '../../../webhook/declare/handler.decorators.js';
import type { HandlerOptions } from '../../../webhook/declare/handler-spec.js';
import { parameter } from '../../../webhook/declare/param.decorators.js';
import type { WorkKfRecord } from '../../kf/kf-records.types.js';
import { kfPullOf } from '../kf-pulls.js';

/** Stands in a handler's arguments for each record in turn. */
class EachRecord {
  constructor(readonly records: AsyncIterable<WorkKfRecord>) {}
}

/** The record that the handler is called for; only with {@link OnKfMessage}. */
export const KfMessage = parameter(({ push }) => new EachRecord(kfPullOf(push)));

/**
 * Handles what comes in by WeChat customer service (微信客服). The push says only that something came; it is answered at
 * once, then the method is called for each record, in order. The cursor is kept as a record. When the method throws,
 * the next push goes on with the record that failed. Guards and interceptors run once for each push.
 *
 * @example
 * @OnKfMessage() async message(@KfMessage() record: WorkKfRecord) {
 *   if (record.msgtype === 'text') await this.work.kf.send({ ... });
 * }
 */
export function OnKfMessage(options?: HandlerOptions): MethodDecorator {
  const match = { kind: 'event', event: 'kf_msg_or_event', key: undefined } as const;
  const declare = handler('@OnKfMessage()', match, options);
  return (target, name, descriptor) => {
    const method = descriptor.value as (...args: unknown[]) => unknown;
    const each = async function (this: unknown, ...args: unknown[]): Promise<void> {
      const at = args.findIndex((argument) => argument instanceof EachRecord);
      if (at < 0) {
        throw new TypeError(`${String(name)} has @OnKfMessage() and no parameter with @KfMessage().`);
      }
      for await (const record of (args[at] as EachRecord).records) {
        await method.apply(this, args.with(at, record));
      }
    };
    // Nest finds the metadata of a method on its function.
    for (const key of Reflect.getMetadataKeys(method)) {
      Reflect.defineMetadata(key, Reflect.getMetadata(key, method), each);
    }
    Object.defineProperty(each, 'name', { value: method.name });
    const wrapped = { ...descriptor, value: each } as typeof descriptor;
    declare(target, name, wrapped);
    return wrapped;
  };
}
