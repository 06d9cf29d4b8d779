import { OK } from '../../server/answers.js';
import type { ApiCall } from '../../wechat/api/api-call.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import { demand } from '../../wechat/api/errors.js';
import { Component } from '../state/component.js';
import { type CodeLibrary, MOST_TEMPLATES } from './code-library.js';
import type { MiniManagement } from './mini-management.js';

/** The template library of a platform (模板库). It takes the platform's own token. */
export function templateRoutes(management: MiniManagement): readonly ApiRoute[] {
  const libraryOf = ({ holder }: ApiCall): CodeLibrary => {
    demand(holder instanceof Component, 61014);
    return management.libraryOf(holder.appId);
  };
  return [
    {
      method: 'GET',
      path: '/wxa/gettemplatedraftlist',
      access: 'platform',
      handle: (call) => ({
        ...OK,
        draft_list: libraryOf(call).drafts.map(({ id, userVersion, userDesc, createdAt }) => ({
          draft_id: id,
          user_version: userVersion,
          user_desc: userDesc,
          create_time: createdAt,
        })),
      }),
    },
    {
      method: 'GET',
      path: '/wxa/gettemplatelist',
      access: 'platform',
      handle(call) {
        const type = call.param('template_type');
        const templates = libraryOf(call).templates.filter((one) => type === '' || String(one.type) === type);
        return {
          ...OK,
          template_list: templates.map(
            ({ id, draftId, type: template_type, userVersion, userDesc, createdAt }) => ({
              template_id: id,
              template_type,
              draft_id: draftId,
              user_version: userVersion,
              user_desc: userDesc,
              source_miniprogram_appid: 'wx0000000000000dev',
              source_miniprogram: '开发小程序',
              category_list: [],
              create_time: createdAt,
            }),
          ),
        };
      },
    },
    {
      method: 'POST',
      path: '/wxa/addtotemplate',
      access: 'platform',
      handle(call) {
        const library = libraryOf(call);
        const draft = library.drafts.find(({ id }) => String(id) === call.field('draft_id'));
        demand(draft, 85064);
        demand(library.templates.length < MOST_TEMPLATES, 85065);
        library.addTemplate(draft, Number(call.field('template_type') || 0), call.state.clock.seconds());
        return OK;
      },
    },
    {
      method: 'POST',
      path: '/wxa/deletetemplate',
      access: 'platform',
      handle(call) {
        const { templates } = libraryOf(call);
        const index = templates.findIndex(({ id }) => String(id) === call.field('template_id'));
        demand(index >= 0, 85064);
        templates.splice(index, 1);
        return OK;
      },
    },
  ];
}
