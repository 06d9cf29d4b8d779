import { OpenPlatformProduct } from '../open-platform/open-platform-product.js';
import type { Component } from '../open-platform/state/component.js';
import { PayProduct } from '../pay/pay-product.js';
import type { Merchant } from '../pay/state/merchant.js';
import type { PushFields } from '../push/push-message.js';
import type { PushResult } from '../push/push-sender.js';
import type { Simulation } from '../simulation.js';
import type { Account } from '../state/account/account.js';
import { textOf } from '../util/text.js';
import { AccountProduct } from '../wechat/account-product.js';
import type { Agent } from '../work/state/agent.js';
import type { Corp } from '../work/state/corp.js';
import type { Suite } from '../work/state/suite.js';
import { WorkProduct } from '../work/work-product.js';
import type { PushOutcome, RecordedPush } from './recorded-pushes.js';
import { timeless } from './recorded-pushes.js';

/** What came of a push, or why it cannot be played. */
type Played = Promise<PushOutcome | string>;

const NO_CODE = 'the session does not say which authorization its code stood for';

/** Sends recorded pushes again, each from the product that it came from. */
export class PushPlayer {
  private readonly people;
  private readonly pay;
  private readonly platforms;
  private readonly wecom;

  constructor(private readonly simulation: Simulation) {
    const [first] = simulation.products;
    this.people = (first as AccountProduct).actions;
    this.pay = simulation.find(PayProduct);
    this.platforms = simulation.find(OpenPlatformProduct);
    this.wecom = simulation.find(WorkProduct);
  }

  /** @param url where the push goes now */
  async play(push: RecordedPush, url: string): Played {
    const { appId } = push;
    const { work } = this.wecom;
    const account = this.simulation.state.accounts.get(appId);
    if (account) return this.toAccount(push, account, url);
    const merchant = this.pay.pay.merchants.get(appId);
    if (merchant) return this.toMerchant(push, merchant, url);
    const component = this.platforms.components.byAppId.get(appId);
    if (component) return this.toPlatform(push, component, url);
    const suite = work.suites.get(appId);
    if (suite) return this.toSuite(push, suite, url);
    const [corpId = '', own = ''] = appId.split('/');
    const corp = work.corps.get(corpId);
    const agent = corp?.agents.get(own);
    if (corp && agent) return this.toAgent(push, corp, agent, url);
    const robot = corp?.robots.get(own);
    if (!robot) return `nothing in the session is called ${appId} any more`;
    const { create_time: _time, response_url: _url, ...message } = anew(push.message);
    return outcomeOf(await this.wecom.robots.push(robot, message, url));
  }

  private async toAccount({ platform, message }: RecordedPush, account: Account, url: string): Played {
    const fields = anew(message);
    if (platform === undefined) return outcomeOf(await this.people.act(account, fields, { webhookUrl: url }));
    const component = this.platforms.components.byAppId.get(platform);
    if (!component) return `the session has no platform ${platform} any more`;
    this.platforms.components.put({ appId: platform, messageUrl: url });
    if (component.authorizations.get(account.appId)?.state !== 'authorized')
      this.authorize(component, account);
    return outcomeOf(await this.people.act(account, fields));
  }

  private async toPlatform({ message }: RecordedPush, component: Component, url: string): Played {
    const { AppId: _appId, CreateTime: _time, ...info } = message;
    this.platforms.components.put({ appId: component.appId, eventUrl: url });
    if (info.InfoType === 'component_verify_ticket') {
      const { outcome } = await this.platforms.tickets.push(component);
      return { outcome: outcome === 'success' ? outcome : 'failed', reply: null };
    }
    const authorizer = this.simulation.state.accounts.get(textOf(info.AuthorizerAppid));
    const authorization = authorizer && component.authorizations.get(authorizer.appId);
    if (info.InfoType === 'unauthorized' && authorization) this.platforms.components.withdraw(authorization);
    else if (info.AuthorizationCode !== undefined) {
      if (!authorizer) return NO_CODE;
      info.AuthorizationCode = component.authCodes.issue(this.authorize(component, authorizer));
      info.AuthorizationCodeExpiredTime = this.simulation.state.pushSeconds + component.authCodes.lifeSeconds;
    }
    const { outcome } = await this.platforms.events.push(component, info);
    return { outcome, reply: null };
  }

  /** The account's authorization, given anew where it was withdrawn later. */
  private authorize(component: Component, account: Account) {
    const grant = { sets: component.setsFor(account.settings.kind), tokens: true };
    return this.platforms.components.authorize(component, account, grant).authorization;
  }

  private async toMerchant({ kind, message, spoil }: RecordedPush, merchant: Merchant, url: string): Played {
    const options = { deliveries: 1, notifyUrl: url, ...(spoil && { corrupt: spoil }) };
    const { acknowledged } = await this.pay.actions.notify(merchant, kind, message, options);
    // What is spoiled is to be refused.
    return { outcome: acknowledged === (spoil === undefined) ? 'success' : 'failed', reply: null };
  }

  private async toAgent({ message, path }: RecordedPush, corp: Corp, agent: Agent, url: string): Played {
    const { callbackUrl } = agent.settings;
    // The keys of such an address were given with the call that began the job.
    if (message.Event === 'batch_job_result' && path !== (callbackUrl && new URL(callbackUrl).pathname)) {
      return 'the result of a batch job has keys of its own, which stand in no session';
    }
    const { sender } = this.wecom.pushes;
    return outcomeOf(await sender.push(corp, agent, anew(message), { callbackUrl: url }));
  }

  private async toSuite({ message, kind }: RecordedPush, suite: Suite, callbackUrl: string): Played {
    if (message.InfoType === undefined) {
      const corp = this.wecom.work.corps.get(textOf(message.ToUserName));
      if (!corp) return `the session has no corp ${textOf(message.ToUserName)} any more`;
      return outcomeOf(await this.wecom.suites.data(suite, corp, anew(message), { callbackUrl }));
    }
    const { SuiteId: _suiteId, TimeStamp: _time, ...event } = message;
    if (event.SuiteTicket !== undefined) event.SuiteTicket = suite.issueTicket();
    if (event.AuthCode !== undefined) {
      const code = suite.reissueAuthCode(textOf(event.AuthCode));
      if (code === undefined) return NO_CODE;
      event.AuthCode = code;
    }
    return outcomeOf(await this.wecom.suites.command(suite, kind, event, { callbackUrl }));
  }
}

/** Without what each push has of its own: an application that remembers pushes would take it for a repeated delivery. */
function anew(message: PushFields): PushFields {
  const { MsgId: _msgId, CreateTime: _createTime, msgid: _msgid, ...fields } = message;
  return fields;
}

const outcomeOf = ({ outcome, reply }: PushResult): PushOutcome => ({
  outcome,
  reply: reply && timeless(reply.parsed),
});
