import type {
  AuthorizerGetEndpoints,
  AuthorizerPostEndpoints,
  ComponentGetEndpoints,
  ComponentPostEndpoints,
} from '../catalogue/paths.js';

type Posts = AuthorizerPostEndpoints & ComponentPostEndpoints;
type Gets = AuthorizerGetEndpoints & ComponentGetEndpoints;

/** The body of a path of POST. */
export type Body<Path extends keyof Posts> = Posts[Path]['body'];
/** What a path of POST answers. */
export type Posted<Path extends keyof Posts> = Promise<Posts[Path]['answer']>;
/** What a path of GET answers. */
export type Got<Path extends keyof Gets> = Promise<Gets[Path]['answer']>;

/** A POST that changes nothing: it may be repeated after a network failure. */
export const READ = { repeatable: true } as const;
