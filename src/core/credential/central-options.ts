/** The address and key of a central token server. */
export interface CentralOptions {
  /** Its URL, path included: `https://token.example.com/wechat/central`. */
  url: string;
  /** The key that it was given; sent in a header, never in the URL. */
  key: string;
}
