import type { DelegatedApi } from '../delegated-api.js';
import { type Posted, READ } from './endpoint-types.js';

/** Who may try out a mini program's trial version (体验者). */
export class TestersApi {
  constructor(private readonly api: DelegatedApi) {}

  /** @param wechatId the tester's WeChat number */
  bind(wechatId: string): Posted<'/wxa/bind_tester'> {
    return this.api.post('/wxa/bind_tester', { wechatid: wechatId });
  }

  /** @param tester the WeChat number, or `userstr` of {@link bind} and {@link list} */
  unbind(tester: string | { userstr: string }): Posted<'/wxa/unbind_tester'> {
    const body = typeof tester === 'string' ? { wechatid: tester } : { userstr: tester.userstr };
    return this.api.post('/wxa/unbind_tester', body);
  }

  /** All testers, each by its `userstr`. */
  list(): Posted<'/wxa/memberauth'> {
    return this.api.post('/wxa/memberauth', { action: 'get_experiencer' }, READ);
  }
}
