import { account, person } from '../live/choice.js';
import { textIn } from '../live/settings.js';
import type { Settings } from '../live/settings.js';
import { agent, corp, member, suites } from '../work/work-state.js';
import type { Target } from './push-row.js';

/** Everything that a push says. */
export type Message = Readonly<Record<string, unknown>>;

/** A push as a call of the control API, and as the simulator's own methods make it. */
export interface PushCall {
  /** Below `/_simulator`. */
  path: string;
  body: object;
  target: Target;
  message: Message;
  /** The account, platform, merchant or corp. */
  id: string;
}

const enc = encodeURIComponent;

/** The call that sends a push from the subject that is shown. */
export function callOf(target: Target, id: string, message: Message): PushCall {
  const { InfoType, event_type: eventType, ...rest } = message;
  const to = (path: string, body: object): PushCall => ({ path, body, target, message, id });
  switch (target) {
    case 'official':
    case 'mini':
      return to(`/accounts/${enc(id)}/push`, { message });
    case 'platform':
      return to(`/components/${enc(id)}/events`, { infoType: InfoType, fields: rest });
    case 'merchant':
      return to(`/merchants/${enc(id)}/notify`, { event_type: eventType, resource: rest });
    case 'work':
      return to(`/corps/${enc(id)}/agents/${enc(agent.value?.agentId ?? '')}/push`, { message });
    case 'suite': {
      const { MsgType: _, Event, ...fields } = rest;
      return to(`/suites/${enc(suites.value[0] ?? '')}/events`, { infoType: InfoType ?? Event, fields });
    }
    case 'robot':
      return to(`/corps/${enc(id)}/robots/${enc(corp.value?.robots[0] ?? '')}/push`, { message });
    default:
      return to(`/corps/${enc(id)}/kf/first/messages`, { message });
  }
}

/** Who causes a push, where it does not say so itself. */
export function senderOf(target: Target): Message {
  if (target === 'official' || target === 'mini') return { FromUserName: person.value?.openid };
  return target === 'work' ? { FromUserName: member.value?.userid } : {};
}

/** The kinds of pushes that the subject of a product can be sent. */
export function targetsOf(product: string): readonly Target[] {
  switch (product) {
    case 'official':
      return ['official'];
    case 'mini':
      return ['mini'];
    case 'open-platform':
      return ['platform'];
    case 'pay':
      return ['merchant'];
    default:
      return [
        'work',
        'kf',
        ...(corp.value?.robots.length ? (['robot'] as const) : []),
        ...(suites.value.length > 0 ? (['suite'] as const) : []),
      ];
  }
}

/** Where the settings of a push's owner are read: tests and commands are filled in with them. */
export function settingsPathOf(product: string, id: string): string {
  const folder = { official: 'accounts', mini: 'accounts', 'open-platform': 'components', pay: 'merchants' };
  return `/${folder[product as keyof typeof folder] ?? 'corps'}/${enc(id)}`;
}

/** The settings of the application itself: those of a corp are by AgentID. */
export function ownSettings(product: string, settings: Settings | undefined): Settings {
  if (product !== 'work') return settings ?? {};
  const agents = settings?.agents as Record<string, Settings> | undefined;
  return agents?.[agent.value?.agentId ?? ''] ?? {};
}

/** The address of the application that a push goes to. */
export const webhookOf = (settings: Settings): string =>
  textIn(settings, 'webhookUrl') || account.value?.webhookUrl || '';
