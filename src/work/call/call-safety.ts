import { READING_POSTS } from './call-safety.data.js';

/** GETs that change something, or use up a code that is good once. They are never repeated by themselves. */
const CHANGING_GET =
  /\/(?:delete(?:_parent|_student)?|del|authsucc|contact_sync_success|getuserinfo(?:3rd)?|jscode2session|get_pre_auth_code)$/;

let reads: ReadonlySet<string> | undefined;

/** Whether a POST only reads, so that doing it twice does no harm. */
export function isRead(path: string): boolean {
  reads ??= new Set(READING_POSTS.trim().split('\n'));
  return path.startsWith('/cgi-bin/') && reads.has(path.slice('/cgi-bin/'.length));
}

/** Whether a GET changes something: WeCom deletes members, departments and tags by GET. */
export const isSideEffectOfGet = (path: string): boolean => CHANGING_GET.test(path);
