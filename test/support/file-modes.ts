import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Windows keeps no modes: access is by the folder's access list there, and a test of modes has nothing to look at. */
export const hasFileModes = process.platform !== 'win32';

/** The mode of a file or folder, for example `600`. */
export const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

/** The different modes of a folder's files. */
export async function modesIn(folder: string): Promise<string[]> {
  const modes = await Promise.all((await readdir(folder)).map((name) => modeOf(join(folder, name))));
  return [...new Set(modes)];
}
