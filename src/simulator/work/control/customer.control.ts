import type { ControlCall, ControlRoute } from '../../control/control-route.js';
import { BadControlCall, Fields, needed } from '../../control/fields.js';
import { isObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';
import { textOf } from '../../util/text.js';
import { announceKf, customerWrites } from '../push/kf-messages.js';
import type { WorkPushes } from '../push/work-pushes.js';
import type { Corp } from '../state/corp.js';
import type { KfAccount } from '../state/kf.js';
import { FIRST_KF } from '../state/corp.js';
import type { WorkState } from '../state/work-state.js';
import { corpOf, USERID } from './corp-fields.js';

/** What customers do: they become contacts, and they write to kf accounts. */
export const customerControl = (work: WorkState, pushes: WorkPushes): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/corps/:corpId/customers',
    about: 'somebody becomes the contact of a member; all applications get the event with a welcome code',
    handle(call) {
      const corp = corpOf(work, call);
      const fields = Fields.of(call.body ?? {});
      const userid = fields.text('userid', USERID) ?? 'zhangsan';
      if (!corp.directory.find(userid)) throw new BadControlCall(`There is no member ${userid}.`);
      const given = fields.text('externalUserid', USERID);
      const state = fields.text('state', /^[^\0]{0,30}$/);
      const name = fields.text('name', /^[^\0]{1,64}$/);
      const { externalUserid } = corp.customers.add(userid, { externalUserid: given, name, state });
      const welcomeCode = corp.customers.issueWelcomeCode(userid, externalUserid);
      pushes.toAll(corp, {
        MsgType: 'event',
        Event: 'change_external_contact',
        ChangeType: 'add_external_contact',
        UserID: userid,
        ExternalUserID: externalUserid,
        ...(state && { State: state }),
        WelcomeCode: welcomeCode,
      });
      return { externalUserid, welcomeCode };
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/customers/:externalUserid/leave',
    about: 'a customer removes the member: { userid }; all applications get the event',
    handle(call) {
      const corp = corpOf(work, call);
      const { externalUserid = '' } = call.params;
      const userid = needed(Fields.of(call.body).text('userid', USERID), 'userid');
      if (!corp.customers.remove(userid, externalUserid)) {
        throw new BadControlCall(`${externalUserid} is no contact of ${userid}.`, 404);
      }
      pushes.toAll(corp, {
        MsgType: 'event',
        Event: 'change_external_contact',
        ChangeType: 'del_follow_user',
        UserID: userid,
        ExternalUserID: externalUserid,
      });
      return { ok: true };
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/kf/:openKfid/messages',
    about: 'a customer writes to a kf account ("first" for the first one): { externalUserid?, message }',
    handle(call) {
      const corp = corpOf(work, call);
      const kf = kfOf(corp, call);
      const fields = Fields.of(call.body);
      const external = fields.text('externalUserid', USERID) ?? `wm${randomText(30)}`;
      const message = needed(fields.raw('message'), 'message');
      if (!isObject(message) || textOf(message.msgtype) === '') {
        throw new BadControlCall('"message" must be an object with a "msgtype".');
      }
      const { msgid } = customerWrites(pushes, corp, kf, external, message);
      return { externalUserid: external, msgid };
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/kf/:openKfid/enter',
    about: 'a customer opens the conversation with a kf account; answers the code for a welcome',
    handle(call) {
      const corp = corpOf(work, call);
      const kf = kfOf(corp, call);
      const fields = Fields.of(call.body ?? {});
      const external = fields.text('externalUserid', USERID) ?? `wm${randomText(30)}`;
      kf.session(external);
      const welcomeCode = kf.issueCode(external);
      const event = {
        event_type: 'enter_session',
        open_kfid: kf.openKfid,
        external_userid: external,
        scene: fields.text('scene', /^[\w-]{1,32}$/) ?? '',
        scene_param: '',
        welcome_code: welcomeCode,
      };
      kf.add({ origin: 4, msgtype: 'event', event });
      announceKf(pushes, corp, kf);
      return { externalUserid: external, welcomeCode };
    },
  },
];

function kfOf(corp: Corp, { params: { openKfid = '' } }: ControlCall): KfAccount {
  const kf = corp.kf.get(openKfid === 'first' ? FIRST_KF : openKfid);
  if (kf) return kf;
  throw new BadControlCall(`Corp ${corp.corpId} has no kf account ${openKfid}.`, 404);
}
