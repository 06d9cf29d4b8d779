import type { RequestWatch } from './request-watch.js';
import type { WechatHttpResponse } from './wechat-http.js';

const NOTHING = new Uint8Array(0);

/** An answer of `fetch`, read under the deadline and the byte limit of its request. */
export class FetchResponse implements WechatHttpResponse {
  readonly status: number;
  readonly headers: Headers;

  constructor(
    private readonly response: Response,
    private readonly watch: RequestWatch,
  ) {
    this.status = response.status;
    this.headers = response.headers;
  }

  async bytes(): Promise<Uint8Array> {
    const reader = this.open();
    if (!reader) return NOTHING;
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        size += value.byteLength;
        if (size > this.watch.maxBytes) throw this.watch.tooLarge();
        chunks.push(value);
      }
    } catch (error) {
      throw this.watch.toError(error);
    }
    this.watch.end();
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
  }

  stream(): ReadableStream<Uint8Array> {
    const { watch } = this;
    const reader = this.open();
    let size = 0;
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          try {
            const step = await reader?.read();
            if (!step || step.done) {
              watch.end();
              controller.close();
              return;
            }
            size += step.value.byteLength;
            if (size > watch.maxBytes) throw watch.tooLarge();
            controller.enqueue(step.value);
          } catch (error) {
            controller.error(watch.toError(error));
          }
        },
        cancel() {
          watch.abandon();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** The body's reader; none for an answer without a body. Refuses at once what announces too much. */
  private open(): ReadableStreamDefaultReader<Uint8Array> | undefined {
    const { body, headers } = this.response;
    if (!body) {
      this.watch.end();
      return undefined;
    }
    if (Number(headers.get('content-length')) > this.watch.maxBytes) throw this.watch.tooLarge();
    return body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  }
}
