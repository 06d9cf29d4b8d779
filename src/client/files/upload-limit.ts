/** What WeChat accepts of one kind of file. */
export interface UploadLimit {
  readonly maxBytes: number;
  /** File name extensions, in lower case. Default: any. */
  readonly extensions?: readonly string[];
}
