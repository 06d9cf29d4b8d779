import type { WechatKind } from '../../core/account-kind.js';

const MINI =
  /^\/(?:sns\/jscode2session$|wxa\/|wxaapi\/|wxadrama\/|tcb\/|xpay\/|cgi-bin\/(?:wxopen|wxaapp|express)\/|datacube\/getweanalysis)/;
const OFFICIAL =
  /^\/(?:sns\/(?:oauth2\/|userinfo$)|bizwifi\/|merchant\/|shakearound\/|cgi-bin\/(?:menu|user|tags|comment|groups|draft|poi|template|freepublish|guide)\/|cgi-bin\/message\/(?:mass|template)\/)/;
/** Below the paths of mini programs, and of official accounts or of both. */
const NOT_MINI =
  /^\/(?:wxaapi\/newtmpl\/|wxa\/(?:\w*_store(?:_\w+)?|\w+_merchant(?:_\w+)?|\w+_map_poi|get_district|servicemarket\w*|getopendata|getvoipsign)$)/;

/**
 * The kind of account that may call an API, where only one kind may and the path shows it. It is for hints in errors
 * alone, of accounts whose option `kind` is not set: nothing is refused by it, and the catalogue need not be loaded.
 */
export function kindOfPath(path: string): WechatKind | undefined {
  if (OFFICIAL.test(path)) return 'official';
  return MINI.test(path) && !NOT_MINI.test(path) ? 'mini' : undefined;
}
