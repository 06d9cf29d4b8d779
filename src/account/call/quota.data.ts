/**
 * Calls a day of a new account.
 * @see https://developers.weixin.qq.com/doc/service/guide/dev/api/limit.html
 */
export const DAILY_LIMITS: Readonly<Record<string, number>> = {
  '/cgi-bin/token': 2000,
  '/cgi-bin/stable_token': 500_000,
  '/cgi-bin/ticket/getticket': 1_000_000,
  '/cgi-bin/menu/create': 1000,
  '/cgi-bin/menu/get': 10_000,
  '/cgi-bin/menu/delete': 1000,
  '/cgi-bin/groups/create': 1000,
  '/cgi-bin/groups/get': 1000,
  '/cgi-bin/groups/update': 1000,
  '/cgi-bin/groups/members/update': 100_000,
  '/cgi-bin/media/upload': 100_000,
  '/cgi-bin/media/get': 200_000,
  '/cgi-bin/message/custom/send': 500_000,
  '/cgi-bin/message/mass/sendall': 100,
  '/cgi-bin/message/mass/send': 100,
  '/cgi-bin/media/uploadnews': 10,
  '/cgi-bin/message/mass/delete': 10,
  '/cgi-bin/qrcode/create': 100_000,
  '/cgi-bin/user/get': 500,
  '/cgi-bin/user/info': 5_000_000,
  '/cgi-bin/user/info/updateremark': 10_000,
  '/cgi-bin/draft/add': 1000,
  '/cgi-bin/draft/get': 500,
  '/cgi-bin/draft/delete': 1000,
  '/cgi-bin/draft/update': 1000,
  '/cgi-bin/draft/count': 1000,
  '/cgi-bin/draft/batchget': 1000,
  '/cgi-bin/freepublish/submit': 100,
  '/cgi-bin/freepublish/get': 100,
  '/cgi-bin/freepublish/delete': 10,
  '/cgi-bin/freepublish/getarticle': 100,
  '/cgi-bin/freepublish/batchget': 100,
  '/wxa/msg_sec_check': 2_000_000,
  '/wxa/media_check_async': 200_000,
  '/wxa/generate_urllink': 500_000,
  '/wxa/generatescheme': 500_000,
};

/** Calls a minute, where a limit is published. */
export const MINUTE_LIMITS: Readonly<Record<string, number>> = {
  '/cgi-bin/stable_token': 10_000,
  '/sns/oauth2/access_token': 50_000,
  '/wxa/getwxacodeunlimit': 5000,
  '/wxa/msg_sec_check': 4000,
  '/wxa/media_check_async': 2000,
  '/wxa/resetusersessionkey': 60_000,
};
