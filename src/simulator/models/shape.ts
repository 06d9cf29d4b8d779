/**
 * The shape of a value: a name of a kind of value (`str`, `int`, `long`...), a list with the shape of its items, or
 * an object. `?` after a field's name: it may be missing. `*`: any other name. `|`: one of several shapes. `$ref`: a
 * shape by name. `$json`: JSON as text.
 */
export type Shape = string | readonly [Shape] | ShapeFields;

/** The fields of an object. */
export interface ShapeFields {
  readonly [field: string]: Shape | readonly Shape[];
}

/** What is known of one path with one method. */
export interface EndpointModel {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** May have parameters: `{name}` in the place of a segment. */
  readonly path: string;
  readonly query?: ShapeFields;
  /** A multipart form; `file` marks the file. */
  readonly form?: ShapeFields;
  /** The body is no JSON. */
  readonly raw?: 'bytes' | 'text';
  readonly body?: ShapeFields;
  readonly bodyDefs?: Readonly<Record<string, ShapeFields>>;
  /** Without `errcode` and `errmsg`. */
  readonly answer?: ShapeFields;
  readonly answerDefs?: Readonly<Record<string, ShapeFields>>;
  /** The answer is a file. */
  readonly binary?: boolean;
}
