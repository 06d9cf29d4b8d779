import type { DelegatedApi } from '../delegated-api.js';
import { type Body, type Got, type Posted, READ } from './endpoint-types.js';

/** The domains that a mini program may reach, and those of its web views (小程序域名). */
export class MiniDomainsApi {
  constructor(private readonly api: DelegatedApi) {}

  /** Server domains, out of the platform's pool. `action`: `add`, `delete`, `set` or `get`. */
  modify(body: Body<'/wxa/modify_domain'>): Posted<'/wxa/modify_domain'> {
    return this.api.post('/wxa/modify_domain', body);
  }

  /** Server domains that need not be in the platform's pool. */
  modifyDirectly(body: Body<'/wxa/modify_domain_directly'>): Posted<'/wxa/modify_domain_directly'> {
    return this.api.post('/wxa/modify_domain_directly', body);
  }

  /** The server domains that hold, wherever they were set. */
  effective(): Posted<'/wxa/get_effective_domain'> {
    return this.api.post('/wxa/get_effective_domain', {}, READ);
  }

  /** Domains of web views, out of the platform's pool. */
  setWebView(body: Body<'/wxa/setwebviewdomain'>): Posted<'/wxa/setwebviewdomain'> {
    return this.api.post('/wxa/setwebviewdomain', body);
  }

  /** Domains of web views that need not be in the platform's pool. */
  setWebViewDirectly(body: Body<'/wxa/setwebviewdomain_directly'>): Posted<'/wxa/setwebviewdomain_directly'> {
    return this.api.post('/wxa/setwebviewdomain_directly', body);
  }

  /** The domains of web views that hold. */
  effectiveWebView(): Posted<'/wxa/get_effective_webviewdomain'> {
    return this.api.post('/wxa/get_effective_webviewdomain', {}, READ);
  }

  /** The file that proves the ownership of a web view's domain. */
  webViewConfirmFile(): Posted<'/wxa/get_webviewdomain_confirmfile'> {
    return this.api.post('/wxa/get_webviewdomain_confirmfile', {}, READ);
  }

  /** The domains that are resolved ahead. */
  prefetchDns(): Got<'/wxa/get_prefetchdnsdomain'> {
    return this.api.get('/wxa/get_prefetchdnsdomain');
  }

  /** Sets the domains that are resolved ahead. */
  setPrefetchDns(body: Body<'/wxa/set_prefetchdnsdomain'>): Posted<'/wxa/set_prefetchdnsdomain'> {
    return this.api.post('/wxa/set_prefetchdnsdomain', body);
  }
}
