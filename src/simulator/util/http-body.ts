import type { IncomingMessage, ServerResponse } from 'node:http';

/** The largest body that is read: WeChat's largest upload is a video of 10 MB. */
const LARGEST = 24 * 1024 * 1024;

/** Reads a request's body. @returns `undefined` when the request was answered, or broke off, meanwhile */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  largest = LARGEST,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largest) {
        response.writeHead(413, { connection: 'close' }).end();
        return undefined;
      }
      chunks.push(chunk);
    }
  } catch {
    return undefined; // the caller went away
  }
  return Buffer.concat(chunks);
}
