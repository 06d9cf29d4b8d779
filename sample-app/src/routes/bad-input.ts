import { BadRequestException } from '@nestjs/common';

/** A 400 in the shape that every route of this app uses for errors. */
export const badInput = (message: string): BadRequestException =>
  new BadRequestException({ error: { code: 'BAD_INPUT', errmsg: message } });

/** The named field of a body or query, which must be a non-empty string. */
export function requireText(value: unknown, name: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw badInput(`${name} is missing: give it as a non-empty string.`);
}
