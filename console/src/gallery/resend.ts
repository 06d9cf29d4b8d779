import type { WireEntry } from '../../../src/simulator/console-protocol.js';
import type { Message } from './push-call.js';
import type { Target } from './push-row.js';

/** What the simulator gives each push anew. With the old values an application would take it for a repetition. */
const OWN = new Set([
  'MsgId',
  'CreateTime',
  'msgid',
  'create_time',
  'response_url',
  'ToUserName',
  'AgentID',
  'AppId',
]);

/** What a push on the wire said; nothing where its body was cut short, or says nothing that can be sent again. */
export function messageIn({ request: { plain, raw } }: WireEntry, target: Target): Message | undefined {
  const text = plain ?? raw;
  if (/… \(\d+ characters\)$/.test(text)) return undefined;
  if (target === 'merchant') return notificationIn(text);
  const all = text.startsWith('<') ? xmlIn(text) : objectIn(text);
  if (!all) return undefined;
  return Object.fromEntries(Object.entries(all).filter(([name]) => !OWN.has(name)));
}

/** The wire shows a notification as its type and its resource. */
function notificationIn(text: string): Message | undefined {
  const end = text.indexOf(' ');
  const resource = objectIn(text.slice(end + 1));
  return end > 0 && resource ? { event_type: text.slice(0, end), ...resource } : undefined;
}

function objectIn(text: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Message) : undefined;
  } catch {
    return undefined;
  }
}

function xmlIn(text: string): Message | undefined {
  const { documentElement: root } = new DOMParser().parseFromString(text, 'text/xml');
  if (root.querySelector('parsererror') || root.children.length === 0) return undefined;
  return valueOf(root) as Message;
}

/** The value of an element: a text, or its children, of which those with one name are a list. */
function valueOf(element: Element): unknown {
  if (element.children.length === 0) return element.textContent ?? '';
  const value: Record<string, unknown> = {};
  for (const child of element.children) {
    const before = value[child.tagName];
    const one = valueOf(child);
    if (before === undefined) value[child.tagName] = one;
    else if (Array.isArray(before)) before.push(one);
    else value[child.tagName] = [before, one];
  }
  return value;
}
