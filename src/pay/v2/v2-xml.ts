import { WechatMessageError } from '../../message/message.errors.js';
import { readPushXml } from '../../message/parse/xml-reader.js';
import type { V2Params } from '../crypto/index.js';

/** More members than any answer has. */
const MAX_MEMBERS = 512;

/** A request of APIv2. */
export function v2Xml(params: V2Params): string {
  const elements = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `<${name}><![CDATA[${String(value).replaceAll(']]>', '')}]]></${name}>`);
  return `<xml>${elements.join('')}</xml>`;
}

/** Reads a flat answer of APIv2; undefined for anything else. The reader knows no document types and no entities. */
export function readV2Xml(text: string): Record<string, string> | undefined {
  try {
    const members = Object.entries(readPushXml(text.trim(), MAX_MEMBERS));
    const isFlat = members.every(([, value]) => typeof value === 'string');
    return isFlat ? (Object.fromEntries(members) as Record<string, string>) : undefined;
  } catch (error) {
    if (error instanceof WechatMessageError) return undefined;
    throw error;
  }
}
