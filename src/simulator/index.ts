export type {
  ApiSecuritySettings,
  SimulatedAccountOptions,
  SimulatedFollower,
} from './state/account-settings.js';
export { VirtualClock } from './state/virtual-clock.js';
export type { ChatEntry, WireEntry } from './control/console-protocol.js';
export type { AccountState, LiveCredential, SimulatorState } from './control/state.js';
export { DEMO_ACCOUNTS } from './state/demo-accounts.js';
export type { FaultKind, FaultRule } from './state/books/faults.js';
export type { ListeningApplication } from './application.js';
export type { Lifetime } from './state/books/tokens.js';
export type { SimulatedModuleAccount, SimulatedModuleOptions } from './module-options.js';
export type { HandshakeResult } from './push/handshake.js';
export type { PushFields } from './push/push-message.js';
export type { PushReply } from './push/push-reply.js';
export type { PushOptions, PushResult } from './push/push-sender.js';
export { SimulatedUser } from './simulated-user.js';
export type { ReceivedMessage } from './simulated-user.js';
export { SimulatorStartError } from './simulator-server.js';
export { WechatSimulator } from './wechat-simulator.js';
export type { SimulatorOptions } from './wechat-simulator.js';
export type { SentMessage, WorldOptions } from './state/world.js';
