/** How large a body may be. */
export interface ParseLimits {
  /** Characters. */
  readonly length: number;
  /** Elements of XML, or members and items of JSON. */
  readonly elements: number;
}

/** Characters in a body; WeChat's longest pushes have some thousand. The webhook's limit in bytes is the same. */
export const MAX_LENGTH = 64 * 1024;

/** Levels of nesting, the root included. */
export const MAX_DEPTH = 32;

/** Elements of XML, or members and items of JSON. */
export const MAX_ELEMENTS = 2000;

/** The limits of a push, where its product names no others. */
export const DEFAULT_LIMITS: ParseLimits = { length: MAX_LENGTH, elements: MAX_ELEMENTS };
