/** What a snippet is filled in with. */
export interface Setup {
  /** The simulator, with no slash at its end. */
  base: string;
  appId: string;
  secret: string;
  token: string;
  aesKey: string;
  encryptMode: string;
  /** Where the application is pushed to. */
  webhookUrl: string;
}

/** A program in one file that calls WeChat once and receives pushes. */
export interface Snippet {
  language: string;
  /** The name of the file, and how it is run. */
  file: string;
  run: string;
  code: (setup: Setup) => string;
  /** It opens encrypted pushes. Programs without this show them as they come. */
  decrypts?: true;
}

/** The port and the path at which a program listens, as the webhook's address has them. */
export function placeOf({ webhookUrl }: Setup): { port: string; path: string } {
  const url = URL.canParse(webhookUrl) ? new URL(webhookUrl) : new URL('http://localhost:3000/wechat');
  return { port: url.port || (url.protocol === 'https:' ? '443' : '80'), path: url.pathname };
}

/** A text in quotes that every one of these languages reads alike. */
export const quoted = (text: string): string => JSON.stringify(text);
