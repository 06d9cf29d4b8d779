import { OK } from '../../../server/answers.js';
import { randomText } from '../../../util/random.js';
import type { Agent } from '../../state/agent.js';
import type { Corp } from '../../state/corp.js';
import type { Installation, Suite } from '../../state/suite.js';
import type { WorkCall } from '../work-call.js';
import { demand, WorkRefusal } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

/** Service providers: tokens of suites, installations, and the tokens of the corps that installed one. */
export const suiteRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/service/get_suite_token', token: 'none', handle: suiteToken },
  { method: 'POST', path: '/cgi-bin/service/get_provider_token', token: 'none', handle: providerToken },
  {
    method: 'GET',
    path: '/cgi-bin/service/get_pre_auth_code',
    token: 'suite',
    handle({ suite }) {
      const { code, expiresIn } = suite.issuePreAuthCode();
      return { ...OK, pre_auth_code: code, expires_in: expiresIn };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/set_session_info',
    token: 'suite',
    handle(call) {
      const ends = call.suite.preAuthCodes.get(call.field('pre_auth_code'));
      demand(ends !== undefined, 40077);
      demand(call.state.clock.now() < ends, 42007);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/get_permanent_code',
    token: 'suite',
    handle: (call) => exchange(call, 'v1'),
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/v2/get_permanent_code',
    token: 'suite',
    handle: (call) => exchange(call, 'v2'),
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/get_auth_info',
    token: 'suite',
    handle(call) {
      const { corp, agent } = installed(call);
      return { ...OK, auth_corp_info: corpInfo(corp), auth_info: { agent: [agentInfo(agent, call.suite)] } };
    },
  },
  { method: 'POST', path: '/cgi-bin/service/get_corp_token', token: 'suite', handle: corpToken },
  {
    method: 'POST',
    path: '/cgi-bin/service/get_admin_list',
    token: 'suite',
    handle(call) {
      const found = call.suite.installations.get(call.field('auth_corpid'));
      demand(found, 40084);
      return { ...OK, admin: [{ userid: 'zhangsan', auth_type: 1 }] };
    },
  },
  { method: 'GET', path: '/cgi-bin/service/auth/getuserinfo3rd', token: 'suite', handle: userInfo },
  { method: 'POST', path: '/cgi-bin/service/auth/getuserdetail3rd', token: 'suite', handle: userDetail },
];

/** What a suite may ask for with its own secret and the newest tickets. */
function suiteToken(call: WorkCall) {
  const [id, secret, ticket] = ['suite_id', 'suite_secret', 'suite_ticket'].map((name) => call.field(name));
  demand(id, 41021);
  demand(secret, 41024);
  demand(ticket, 41023);
  const suite = call.work.suites.get(id);
  demand(suite, 40083);
  call.callingSuite = suite;
  suite.counters.suiteTokenRequests++;
  call.work.changed();
  demand(suite.settings.suiteSecret === secret, 40080);
  demand(suite.isTicketGood(ticket), 40085);
  // The same token as long as it lives, whichever ticket comes.
  if (!suite.token.alive) call.work.tokens.add(suite.token.issue({ expiresIn: suite.expiresIn, overlap: 0 }));
  return { ...OK, suite_access_token: suite.token.current!.value, expires_in: suite.token.remaining };
}

function providerToken(call: WorkCall) {
  const [corpId, secret] = [call.field('corpid'), call.field('provider_secret')];
  demand(corpId !== '', 41002);
  demand(secret !== '', 41024);
  const own = [...call.work.suites.values()].filter(({ settings }) => settings.providerCorpId === corpId);
  demand(own.length > 0, 40013);
  const suite = own.find(({ settings }) => settings.providerSecret === secret);
  demand(suite, 40001);
  call.callingSuite = suite;
  suite.counters.providerTokenRequests++;
  const { providerToken: slot } = suite;
  if (!slot.alive) call.work.tokens.add(slot.issue({ expiresIn: suite.expiresIn, overlap: 0 }));
  return { ...OK, provider_access_token: slot.current!.value, expires_in: slot.remaining };
}

/** Exchanges an auth code, once. The corp now has the suite's application. */
function exchange(call: WorkCall, version: 'v1' | 'v2') {
  const { suite } = call;
  suite.counters.permanentCodeRequests++;
  const code = call.field('auth_code');
  demand(code !== '', 41008);
  const grant = suite.useAuthCode(code);
  demand(grant, 40078);
  const corp = call.work.corps.get(grant.corpId);
  demand(corp, 301007);
  const installation = install(call, suite, corp);
  const agent = corp.agents.get(installation.agentId)!;
  const common = {
    ...OK,
    permanent_code: installation.permanentCode,
    auth_corp_info: version === 'v2' ? { corpid: corp.corpId, corp_name: corp.name } : corpInfo(corp),
    auth_user_info: { userid: 'zhangsan', name: '张三', avatar: '' },
    ...(grant.state !== undefined && { state: grant.state }),
  };
  if (version === 'v2') return common;
  const auth_info = { agent: [agentInfo(agent, suite)] };
  if (suite.settings.delegated) return { ...common, auth_info };
  return { ...common, auth_info, ...tokenOf(call, corp, agent) };
}

function install(call: WorkCall, suite: Suite, corp: Corp): Installation {
  const before = suite.installations.get(corp.corpId);
  const agentId = before?.agentId ?? freeAgentId(corp);
  const permanentCode = randomText(43);
  const agent = corp.putAgent(agentId, { name: `${suite.suiteId} 的应用`, secret: permanentCode });
  agent.suiteId = suite.suiteId;
  const installation = { corpId: corp.corpId, agentId, permanentCode };
  suite.installations.set(corp.corpId, installation);
  call.work.changed();
  return installation;
}

function freeAgentId(corp: Corp): string {
  const taken = [...corp.agents.keys()].map(Number).filter(Number.isInteger);
  return String(Math.max(1_000_001, ...taken) + 1);
}

function corpInfo(corp: Corp) {
  return {
    corpid: corp.corpId,
    corp_name: corp.name,
    corp_type: 'verified',
    corp_user_max: 1000,
    corp_agent_max: 100,
    corp_full_name: corp.name,
    subject_type: 1,
    corp_wxqrcode: '',
    corp_scale: '1-50人',
    corp_industry: 'IT服务',
    corp_sub_industry: '互联网和相关服务',
    auth_type: 0,
  };
}

const agentInfo = (agent: Agent, { settings }: Suite) => ({
  agentid: agent.pushedId,
  name: agent.settings.name,
  square_logo_url: '',
  round_logo_url: '',
  auth_mode: 0,
  is_customized_app: settings.delegated,
  privilege: {
    level: 1,
    allow_party: [1],
    allow_user: [],
    allow_tag: [],
    extra_party: [],
    extra_user: [],
    extra_tag: [],
  },
});

/** The corp and the application of a permanent code. */
function installed(call: WorkCall): { corp: Corp; agent: Agent } {
  const [corpId, code] = [call.field('auth_corpid'), call.field('permanent_code')];
  demand(corpId !== '', 41002);
  demand(code !== '', 41025);
  const found = call.suite.installationOf(corpId, code);
  const corp = call.work.corps.get(corpId);
  const agent = found && corp?.agents.get(found.agentId);
  demand(corp && agent, 40084);
  return { corp, agent };
}

function corpToken(call: WorkCall) {
  const { corp, agent } = installed(call);
  call.suite.counters.corpTokenRequests++;
  agent.counters.tokenRequests++;
  // A success carries no errcode here.
  return tokenOf(call, corp, agent);
}

function tokenOf(call: WorkCall, corp: Corp, agent: Agent) {
  if (!agent.token.alive) call.work.tokens.add(agent.token.issue({ expiresIn: corp.expiresIn, overlap: 0 }));
  call.work.changed();
  return { access_token: agent.token.current!.value, expires_in: agent.token.remaining };
}

/** Whose login it was, in whichever corp that installed the suite. */
function userInfo(call: WorkCall) {
  const code = call.param('code');
  demand(code !== '', 41008);
  for (const { corp, agent } of installations(call)) {
    const grant = agent.redeemLoginCode(code);
    if (grant === 40029) continue;
    if (typeof grant === 'number') throw new WorkRefusal(grant);
    if (grant.userid === undefined) return { ...OK, openid: grant.openid };
    const { corpId: corpid } = corp;
    const open_userid = corp.directory.find(grant.userid)?.open_userid;
    const user_ticket = grant.scope === 'snsapi_privateinfo' ? agent.issueUserTicket(grant) : undefined;
    return { ...OK, corpid, userid: grant.userid, open_userid, ...(user_ticket && { user_ticket }) };
  }
  throw new WorkRefusal(40029);
}

/** What a member let the suite see. */
function userDetail(call: WorkCall) {
  const ticket = call.field('user_ticket');
  for (const { corp, agent } of installations(call)) {
    const grant = agent.userTicket(ticket);
    if (grant === 84015) continue;
    if (typeof grant === 'number') throw new WorkRefusal(grant);
    const member = corp.directory.find(grant.userid ?? '');
    demand(member, 46004);
    const { userid, name, gender, avatar, mobile, email } = member;
    return { ...OK, corpid: corp.corpId, userid, name, gender, avatar, mobile, email };
  }
  throw new WorkRefusal(84015);
}

/** The corps that installed the calling suite, with its application there. */
const installations = ({ suite, work }: WorkCall): { corp: Corp; agent: Agent }[] =>
  [...suite.installations.values()].flatMap(({ corpId, agentId }) => {
    const corp = work.corps.get(corpId);
    const agent = corp?.agents.get(agentId);
    return corp && agent ? [{ corp, agent }] : [];
  });
