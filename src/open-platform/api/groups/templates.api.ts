import type { ComponentTypedApi } from '../component-typed-api.js';
import type { Got, Posted } from './endpoint-types.js';

/** The template library of a platform (模板库): what its developers upload, and its mini programs are made of. */
export class CodeTemplatesApi {
  constructor(private readonly api: ComponentTypedApi) {}

  /** What was uploaded and is no template yet (草稿箱). */
  drafts(): Got<'/wxa/gettemplatedraftlist'> {
    return this.api.get('/wxa/gettemplatedraftlist');
  }

  /** @param type 0 ordinary, 1 standard; default: all */
  list(type?: 0 | 1): Got<'/wxa/gettemplatelist'> {
    return this.api.get('/wxa/gettemplatelist', { template_type: type });
  }

  /** Makes a template of a draft. */
  add(draftId: string | number, type: 0 | 1 = 0): Posted<'/wxa/addtotemplate'> {
    return this.api.post('/wxa/addtotemplate', { draft_id: draftId, template_type: type });
  }

  /** Removes a template. Mini programs that were made of it stay as they are. */
  delete(templateId: string | number): Posted<'/wxa/deletetemplate'> {
    return this.api.post('/wxa/deletetemplate', { template_id: templateId });
  }
}
