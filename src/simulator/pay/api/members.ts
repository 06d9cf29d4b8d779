import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { paramError, PayRefusal, unknownMember } from '../refusal.js';

/**
 * What a member of a request may be: a kind, a pattern for text, a list of one of these, or an object.
 * `fen` is a whole number of at least 1; `count` one of at least 0.
 */
export type Member = 'text' | 'fen' | 'count' | 'bool' | 'any' | RegExp | readonly [Member] | Members;

/** The members of an object; `?` after a name: it may be missing. */
export interface Members {
  readonly [name: string]: Member;
}

/** Text of up to `most` characters. */
export const text = (most: number): RegExp => new RegExp(`^[^]{1,${most}}$`, 'u');

/** RFC 3339 with a zone. */
export const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const MILLION_YUAN = 1_000_000_000_000;

/**
 * Checks a body as WeChat does: every member has its kind, none is missing, unknown or null.
 *
 * @throws PayRefusal naming the member
 */
export function checkMembers(members: Members, body: JsonObject): void {
  checkText(JSON.stringify(body));
  checkObject(members, body, '/body');
}

/** Three bytes are the most that a character may have. */
function checkText(json: string): void {
  if (/[\u{10000}-\u{10FFFF}]/u.test(json)) {
    throw new PayRefusal(400, 'PARAM_ERROR', '参数中含有emoji等4字节字符，仅支持1到3字节的UTF-8字符');
  }
}

function checkObject(members: Members, value: JsonObject, at: string): void {
  for (const [key, member] of Object.entries(members)) {
    const name = key.replace(/\?$/, '');
    const given = value[name];
    if (given === undefined && key === name) throw paramError(`${at}/${name}`, '必填项缺失');
    if (given !== undefined) checkValue(member, given, `${at}/${name}`);
  }
  const unknown = Object.keys(value).find((name) => !(name in members) && !(`${name}?` in members));
  if (unknown !== undefined) throw unknownMember(at, unknown);
}

function checkValue(member: Member, value: unknown, at: string): void {
  if (member === 'any' && value !== null) return;
  if (member instanceof RegExp) {
    if (typeof value !== 'string') throw paramError(at, '应为字符串', value);
    if (!member.test(value)) throw paramError(at, '字符串不符合格式或长度要求', value);
  } else if (typeof member === 'string') {
    if (!fits(member, value)) throw paramError(at, KIND_FAULTS[member] ?? '不能为null', value);
  } else if (isList(member)) {
    if (!Array.isArray(value)) throw paramError(at, '应为数组', value);
    for (const [index, item] of value.entries()) checkValue(member[0], item, `${at}/${index}`);
  } else {
    if (!isObject(value)) throw paramError(at, '应为对象', value);
    checkObject(member, value, at);
  }
}

const KIND_FAULTS: Readonly<Record<string, string>> = {
  text: '应为字符串',
  fen: '应为整数，单位为分，且大于0',
  count: '应为不小于0的整数',
  bool: '应为true或false',
};

function fits(kind: string, value: unknown): boolean {
  if (kind === 'text') return typeof value === 'string' && value !== '';
  if (kind === 'bool') return typeof value === 'boolean';
  if (kind === 'any' || typeof value !== 'number' || !Number.isInteger(value)) return false;
  return value >= (kind === 'fen' ? 1 : 0) && value < MILLION_YUAN;
}

const isList = (member: Members | readonly [Member]): member is readonly [Member] => Array.isArray(member);
