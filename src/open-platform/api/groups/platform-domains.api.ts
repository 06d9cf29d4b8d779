import type { ComponentTypedApi } from '../component-typed-api.js';
import { type Body, type Posted, READ } from './endpoint-types.js';

/** The pool of domains of a platform, out of which those of its mini programs are taken (第三方平台域名). */
export class PlatformDomainsApi {
  constructor(private readonly api: ComponentTypedApi) {}

  /** Server domains. `action`: `add`, `delete`, `set` or `get`; several are joined by `;`. */
  server(
    body: Body<'/cgi-bin/component/modify_wxa_server_domain'>,
  ): Posted<'/cgi-bin/component/modify_wxa_server_domain'> {
    return this.api.post('/cgi-bin/component/modify_wxa_server_domain', body);
  }

  /** Domains of web views. */
  webView(
    body: Body<'/cgi-bin/component/modify_wxa_jump_domain'>,
  ): Posted<'/cgi-bin/component/modify_wxa_jump_domain'> {
    return this.api.post('/cgi-bin/component/modify_wxa_jump_domain', body);
  }

  /** The file that proves the ownership of a web view's domain. */
  confirmFile(): Posted<'/cgi-bin/component/get_domain_confirmfile'> {
    return this.api.post('/cgi-bin/component/get_domain_confirmfile', {}, READ);
  }
}
