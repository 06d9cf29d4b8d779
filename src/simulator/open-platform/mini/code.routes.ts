import { BytesAnswer, OK } from '../../server/answers.js';
import { isObject } from '../../util/json.js';
import { qrPicture } from '../../util/qr-picture.js';
import { textOf } from '../../util/text.js';
import type { ApiCall } from '../../wechat/api/api-call.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import { demand } from '../../wechat/api/errors.js';
import type { Component } from '../state/component.js';
import type { CodeVersion, MiniCode } from './mini-code.js';
import type { MiniManagement } from './mini-management.js';

const FIRST_PAGE = 'pages/index/index';
/** How many fast reviews and reviews a platform has. */
const QUOTA = { rest: 20, limit: 20, speedup_rest: 5, speedup_limit: 5 };

/** What a path on the code of a mini program works with. */
export interface MiniRouteParts {
  readonly management: MiniManagement;
  /** The platform that holds the token of a call; undefined for an account's own token. */
  readonly platformOf: (call: ApiCall) => Component | undefined;
}

/** A path that a platform calls for a mini program. */
export function authorizerRoute(method: 'GET' | 'POST', path: string, handle: ApiRoute['handle']): ApiRoute {
  return {
    method,
    path,
    access: 'authorizer',
    handle(call) {
      demand(call.account.settings.kind === 'mini', 85015);
      return handle(call);
    },
  };
}

/** The code of a mini program (小程序代码管理): the trial version, releases, visibility. */
export function codeRoutes({ management, platformOf }: MiniRouteParts): readonly ApiRoute[] {
  const codeOf = (call: ApiCall): MiniCode => management.codeOf(call.account.appId);
  return [
    authorizerRoute('POST', '/wxa/commit', (call) => {
      const platform = platformOf(call);
      demand(platform, 86000);
      const wanted = call.field('template_id');
      const template = management.libraryOf(platform.appId).templates.find(({ id }) => String(id) === wanted);
      demand(template, 85014);
      const [userVersion, userDesc] = [call.field('user_version'), call.field('user_desc')];
      demand(userVersion !== '' && userVersion.length <= 64, 47003, 'user_version');
      codeOf(call).commit(template, { userVersion, userDesc, pages: pagesIn(call.field('ext_json')) });
      return OK;
    }),
    authorizerRoute('GET', '/wxa/get_page', (call) => ({
      ...OK,
      page_list: [...trialOf(codeOf(call)).pages],
    })),
    authorizerRoute('GET', '/wxa/get_qrcode', async (call) => {
      trialOf(codeOf(call));
      const link = `https://mp.weixin.qq.com/a/~${call.account.appId}~/trial/${call.param('path') || FIRST_PAGE}`;
      return new BytesAnswer(await qrPicture(link), 'image/jpeg');
    }),
    authorizerRoute('GET', '/wxa/security/get_code_privacy_info', (call) => {
      codeOf(call).checked();
      return { ...OK, without_auth_list: [], without_conf_list: [] };
    }),
    authorizerRoute('POST', '/wxa/release', (call) => {
      call.json();
      codeOf(call).release();
      return OK;
    }),
    authorizerRoute('GET', '/wxa/revertcoderelease', (call) => {
      const code = codeOf(call);
      if (call.param('action') !== 'get_history_version') {
        code.revert(call.param('app_version'));
        return OK;
      }
      const version_list = code.history.map(({ appVersion, version }) => ({
        app_version: appVersion,
        user_version: version.userVersion,
        user_desc: version.userDesc,
        commit_time: version.committedAt,
      }));
      return { ...OK, version_list };
    }),
    authorizerRoute('POST', '/wxa/getversioninfo', (call) => {
      const { trial, released } = codeOf(call);
      return {
        ...OK,
        ...(trial && {
          exp_info: { exp_time: trial.committedAt, exp_version: trial.userVersion, exp_desc: trial.userDesc },
        }),
        ...(released && {
          release_info: {
            release_time: released.releasedAt,
            release_version: released.version.userVersion,
            release_desc: released.version.userDesc,
          },
        }),
      };
    }),
    authorizerRoute('POST', '/wxa/change_visitstatus', (call) => {
      const code = codeOf(call);
      const action = call.field('action');
      demand(action === 'open' || action === 'close', 85022);
      demand(code.released, 85021);
      code.isVisible = action === 'open';
      return OK;
    }),
    authorizerRoute('POST', '/wxa/getvisitstatus', (call) => ({
      ...OK,
      status: codeOf(call).isVisible ? 1 : 0,
    })),
    authorizerRoute('GET', '/wxa/queryquota', () => ({ ...OK, ...QUOTA })),
  ];
}

function trialOf(code: MiniCode): CodeVersion {
  demand(code.trial, 85086);
  return code.trial;
}

/** The pages that the text `ext_json` names; refused with 85013 where it is no JSON object. */
function pagesIn(text: string): readonly string[] {
  let ext: unknown;
  try {
    ext = JSON.parse(text);
  } catch {
    ext = undefined;
  }
  demand(isObject(ext), 85013);
  const pages = Array.isArray(ext['pages']) ? ext['pages'].map(textOf).filter(Boolean) : [];
  return pages.length > 0 ? pages : [FIRST_PAGE];
}
