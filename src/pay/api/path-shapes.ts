import type { PayGetEndpoints, PayPostEndpoints } from './paths.js';

/** The body of a path of POST. */
export type PayBody<Path extends keyof PayPostEndpoints> = PayPostEndpoints[Path]['body'];
/** What a path of POST answers. */
export type PayPostAnswer<Path extends keyof PayPostEndpoints> = PayPostEndpoints[Path]['answer'];
/** The query of a path of GET. */
export type PayQueryOf<Path extends keyof PayGetEndpoints> = PayGetEndpoints[Path]['query'];
/** What a path of GET answers. */
export type PayGetAnswer<Path extends keyof PayGetEndpoints> = PayGetEndpoints[Path]['answer'];

/** A body some of whose members the merchant's options fill in where they are left out. */
export type FilledIn<Body, Names extends string> = Omit<Body, Names> & {
  [Name in Names & keyof Body]?: Body[Name];
};
