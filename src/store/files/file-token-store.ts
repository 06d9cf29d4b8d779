import type { CredentialRecord } from '../../core/credential/credential.js';
import type { WechatTokenStore } from '../../core/credential/token-store.js';
import { fileNameOf, PrivateDirectory } from './private-directory.js';

/**
 * One JSON file for each credential in a directory of this machine. Credentials survive a restart, and only the
 * owner can read them. A file is replaced in one step: a reader sees the old record or the new one, whole.
 */
export class FileTokenStore implements WechatTokenStore {
  private readonly files: PrivateDirectory;

  constructor(directory: string) {
    this.files = new PrivateDirectory(directory, 'WECHAT_STORE');
  }

  /** @throws what keeps this process from writing to the directory, after a warning. */
  open(): Promise<void> {
    return this.files.open();
  }

  async get(key: string): Promise<unknown> {
    const text = await this.files.read(`${fileNameOf(key)}.json`);
    try {
      return text === undefined ? undefined : JSON.parse(text);
    } catch {
      // Somebody else's file, or half of one: as good as none, and replaced by the next write.
      return undefined;
    }
  }

  set(key: string, record: CredentialRecord): Promise<void> {
    return this.files.replace(`${fileNameOf(key)}.json`, JSON.stringify(record));
  }
}
