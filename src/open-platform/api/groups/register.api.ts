import type { ComponentTypedApi } from '../component-typed-api.js';
import { type Body, type Posted, READ } from './endpoint-types.js';

/**
 * Mini programs that a platform registers (快速注册). The outcome comes as the event `notify_third_fasteregister`; the
 * authorization of the new account is stored by the library then.
 */
export class RegisterApi {
  constructor(private readonly api: ComponentTypedApi) {}

  /** For an enterprise. One task for each subject at a time. */
  enterprise(
    body: Body<'/cgi-bin/component/fastregisterweapp'>,
  ): Posted<'/cgi-bin/component/fastregisterweapp'> {
    return this.api.post('/cgi-bin/component/fastregisterweapp', body, { query: { action: 'create' } });
  }

  /** The task of an enterprise that runs. */
  enterpriseTask(
    body: Body<'/cgi-bin/component/fastregisterweapp'>,
  ): Posted<'/cgi-bin/component/fastregisterweapp'> {
    const query = { action: 'search' };
    return this.api.post('/cgi-bin/component/fastregisterweapp', body, { query, ...READ });
  }

  /** For a person, who scans `authorize_url` within 24 hours. */
  personal(
    body: Body<'/wxa/component/fastregisterpersonalweapp'>,
  ): Posted<'/wxa/component/fastregisterpersonalweapp'> {
    return this.api.post('/wxa/component/fastregisterpersonalweapp', body, { query: { action: 'create' } });
  }

  /** The task of a person. */
  personalTask(taskId: string): Posted<'/wxa/component/fastregisterpersonalweapp'> {
    const query = { action: 'query' };
    return this.api.post('/wxa/component/fastregisterpersonalweapp', { taskid: taskId }, { query, ...READ });
  }

  /** For a trial (试用小程序): the user opens `authorize_url`. */
  beta(body: Body<'/wxa/component/fastregisterbetaweapp'>): Posted<'/wxa/component/fastregisterbetaweapp'> {
    return this.api.post('/wxa/component/fastregisterbetaweapp', body);
  }
}
