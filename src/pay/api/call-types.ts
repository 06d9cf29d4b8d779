import type { PayCallOptions } from '../call/pay-calls.js';
import type { PayUntypedAnswer } from './pay-answer.js';

// How these types are written decides how long an editor takes: a path stands in brackets, so that no conditional type
// is distributed over a thousand paths, and what a call needs is looked up for the one path that was written.

/** A path of a map; any other text passes too. */
export type PayPathOf<Map> = keyof Map | (string & {});

/** What a path answers. */
export type PayAnswerOf<Map, Path> = [Path] extends [keyof Map]
  ? Map[Path] extends { answer: infer Answer }
    ? Answer
    : PayUntypedAnswer
  : PayUntypedAnswer;

/** What follows a path of GET, or of DELETE without a body. */
export type PayGetRest<Map, Path> = [Path] extends [keyof Map]
  ? OptionsRest<PayGetOptions<Map[Path]>>
  : [options?: PayCallOptions];

/** What follows a path of POST, PUT, PATCH, or of DELETE with a body. */
export type PayPostRest<Map, Path> = [Path] extends [keyof Map]
  ? BodyRest<Map[Path], PayPostOptions<Map[Path]>>
  : [body?: object, options?: PayCallOptions];

/** What follows a path of DELETE. */
export type PayDeleteRest<Map, Path> = [Path] extends [keyof Map]
  ? Map[Path] extends { body: unknown }
    ? BodyRest<Map[Path], PayPostOptions<Map[Path]>>
    : [body?: undefined, ...rest: OptionsRest<PayGetOptions<Map[Path]>>]
  : [body?: object, options?: PayCallOptions];

/** The options of a path: with the parameters that stand in it, and its query. */
type PayGetOptions<Entry> = CommonOptions & ParamsOf<Entry> & QueryOf<Entry>;
type PayPostOptions<Entry> = CommonOptions & ParamsOf<Entry> & QueryOptionOf<Entry>;
type CommonOptions = Omit<PayCallOptions, 'params' | 'query'>;

export type ParamsOf<Entry> = Entry extends { params: infer Params }
  ? { params: Params }
  : { params?: undefined };
type QueryOf<Entry> = Entry extends { needs: 'first'; query: infer Query }
  ? { query: Query }
  : Entry extends { query: infer Query }
    ? { query?: Query }
    : object;
type QueryOptionOf<Entry> = Entry extends { options: infer Options }
  ? Options extends { query: infer Query }
    ? { query: Query }
    : Options extends { query?: infer Query }
      ? { query?: Query }
      : object
  : object;

/** Options may be left out where nothing in them is required. */
type OptionsRest<Options> = object extends Options ? [options?: Options] : [options: Options];
type BodyRest<Entry, Options> = Entry extends { body: infer Body; needs: infer Needs }
  ? object extends Options
    ? Needs extends 'nothing'
      ? [body?: Body, options?: Options]
      : [body: Body, options?: Options]
    : Needs extends 'nothing' | 'second'
      ? [body: Body | undefined, options: Options]
      : [body: Body, options: Options]
  : never;
