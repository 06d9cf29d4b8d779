import type { KeyObject } from 'node:crypto';
import { parseAnswerJson } from '../../http/json.js';
import { openResource, type SealedResource } from '../crypto/index.js';

type Json = Readonly<Record<string, unknown>>;

/** A notification as it was sent, its resource still sealed. */
export interface SealedNotification {
  readonly id: string;
  readonly create_time: string;
  readonly event_type: string;
  readonly summary: string;
  readonly resource: SealedResource & { readonly original_type?: string };
}

/** Reads the text of a notification; undefined for anything that is none. */
export function readNotification(body: Uint8Array): SealedNotification | undefined {
  const json = parsed(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  if (!json) return undefined;
  const { id, event_type: type, resource, create_time: time, summary } = json;
  if (!isText(id) || !isText(type) || type.length > 128 || !isObject(resource)) return undefined;
  const { algorithm, ciphertext, nonce } = resource;
  if (!isText(algorithm) || !isText(ciphertext) || !isText(nonce)) return undefined;
  return {
    id,
    event_type: type,
    create_time: isText(time) ? time : '',
    summary: isText(summary) ? summary : '',
    resource: resource as unknown as SealedNotification['resource'],
  };
}

/**
 * Opens the resource of a notification.
 *
 * @returns undefined for a text that is not a JSON object
 * @throws WechatPayDecryptionError where the key does not fit
 */
export function openNotification({ resource }: SealedNotification, apiV3Key: KeyObject): Json | undefined {
  return parsed(openResource(resource, apiV3Key));
}

function parsed(text: string): Json | undefined {
  try {
    const json = parseAnswerJson(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
