import { create as createOurs } from './nestjs-wechat.js';

/**
 * This package as it would be if it loaded nothing ahead: `Request` throws until the first read, which ends the preload
 * before it has touched Node's `fetch`.
 */
export async function create(options) {
  const property = Object.getOwnPropertyDescriptor(globalThis, 'Request');
  const refuse = () => {
    throw new Error('Nothing is loaded ahead here.');
  };
  Object.defineProperty(globalThis, 'Request', { configurable: true, get: refuse });
  const read = await createOurs(options);
  return () => {
    Object.defineProperty(globalThis, 'Request', property);
    return read();
  };
}
