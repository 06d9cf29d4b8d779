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
export function settingsPathOf({ path, target }: PushCall): string {
  const [, folder, id] = path.split('/');
  return target === 'suite' ? `/suites/${id}` : `/${folder}/${id}`;
}

/** The settings of the application itself: those of a corp are by AgentID, and by robot. */
export function ownSettings({ target, path }: PushCall, settings: Settings | undefined): Settings {
  if (target !== 'work' && target !== 'kf' && target !== 'robot') return settings ?? {};
  const [, , , , own = ''] = path.split('/');
  const of = target === 'kf' ? (agent.value?.agentId ?? '') : decodeURIComponent(own);
  const all = settings?.[target === 'robot' ? 'robots' : 'agents'] as Record<string, Settings> | undefined;
  return all?.[of] ?? {};
}

/** The address of the application that a push goes to. */
export const webhookOf = (settings: Settings): string =>
  textIn(settings, 'webhookUrl') || account.value?.webhookUrl || '';
