/** Which version a code or link opens. */
export type EnvVersion = 'release' | 'trial' | 'develop';

interface CodeLook {
  /** Pixels, 280 to 1280. Default 430. */
  width?: number;
  /** Let WeChat choose the colour of the lines. */
  auto_color?: boolean;
  line_color?: { r: number | string; g: number | string; b: number | string };
  /** With no background. */
  is_hyaline?: boolean;
  env_version?: EnvVersion;
}

/** The body of `/wxa/getwxacode`. */
export interface CodeBody extends CodeLook {
  /** At most 1024 characters, with its query. */
  path: string;
}

/** The body of `/wxa/getwxacodeunlimit`. */
export interface UnlimitedCodeBody extends CodeLook {
  /** 1 to 32 of letters, digits and `!#$&'()*+,/:;=?@-._~`. */
  scene: string;
  /** With no `/` before it and no query. Default: the first page. */
  page?: string;
  /** Refuse a page that is not published (41030). Default true. */
  check_path?: boolean;
}

/** The body of `/cgi-bin/wxaapp/createwxaqrcode`. */
export interface QrBody {
  /** At most 128 characters, with its query. */
  path: string;
  width?: number;
}
