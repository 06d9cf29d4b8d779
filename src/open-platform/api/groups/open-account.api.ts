import type { DelegatedApi } from '../delegated-api.js';
import { type Posted, READ } from './endpoint-types.js';

/** The Open Platform account (开放平台账号) that joins the accounts of one subject, so that users have one UnionID. */
export class OpenAccountApi {
  constructor(
    private readonly api: DelegatedApi,
    private readonly appId: () => string,
  ) {}

  /** Makes one and binds this account to it. */
  create(): Posted<'/cgi-bin/open/create'> {
    return this.api.post('/cgi-bin/open/create', { appid: this.appId() });
  }

  /** Binds this account to one that exists. Both must be of one subject. @param openAppId its AppID */
  bind(openAppId: string): Posted<'/cgi-bin/open/bind'> {
    return this.api.post('/cgi-bin/open/bind', { appid: this.appId(), open_appid: openAppId });
  }

  /** Ends the binding of this account. */
  unbind(openAppId: string): Posted<'/cgi-bin/open/unbind'> {
    return this.api.post('/cgi-bin/open/unbind', { appid: this.appId(), open_appid: openAppId });
  }

  /** The one that this account is bound to. */
  get(): Posted<'/cgi-bin/open/get'> {
    return this.api.post('/cgi-bin/open/get', { appid: this.appId() }, READ);
  }
}
