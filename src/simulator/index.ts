export type {
  ApiSecuritySettings,
  SimulatedAccountOptions,
  SimulatedFollower,
} from './state/account/account-settings.js';
export { VirtualClock } from './state/virtual-clock.js';
export type { ChatEntry, WireEntry } from './console-protocol.js';
export type { AccountReport, LiveCredential, StateReport } from './control/state-report.js';
export { DEMO_ACCOUNTS } from './state/account/demo-accounts.js';
export type { FaultKind, FaultRule } from './state/faults.js';
export type { ListeningApplication } from './application.js';
export type { Lifetime } from './state/account/credential-slot.js';
export type { SimulatedModuleAccount, SimulatedModuleOptions } from './module-options.js';
export type { AutoReplies } from './state/account/account-settings.js';
export type { VirtualPurchase } from './push/purchases.js';
export type { HandshakeResult } from './push/handshake.js';
export type { PushFields } from './push/push-message.js';
export type { PushReply } from './push/push-reply.js';
export type { PushOptions, PushResult } from './push/push-sender.js';
export { SimulatedUser } from './simulated-user.js';
export { replay } from './session/replay.js';
export type { ReplayOptions, ReplayedPush, ReplayResult } from './session/replay.js';
export { SessionError } from './session/session-document.js';
export type { SimulatorSession } from './session/session-document.js';
export type { ReceivedMessage } from './phone/received-message.js';
export { SimulatedComponent } from './open-platform/simulated-component.js';
export type { SimulatedComponentModuleOptions, TicketPush } from './open-platform/simulated-component.js';
export type { ComponentReport } from './open-platform/component-report.js';
export type { AuthorizeOptions } from './open-platform/push/administrator-actions.js';
export type { EventResult } from './open-platform/push/event-sender.js';
export type { TicketResult } from './open-platform/push/ticket-pushes.js';
export type { ReleaseCase } from './open-platform/release-test/release-test.js';
export type { SimulatedComponentOptions } from './open-platform/state/component-settings.js';
export { DEMO_COMPONENT } from './open-platform/state/demo-component.js';
export { SimulatorStartError } from './start-error.js';
export { WechatSimulator } from './wechat-simulator.js';
export type { DropIn, DropInOptions, SimulatorOptions } from './wechat-simulator.js';
export type { SentMessage, SimulatorStateOptions } from './state/simulator-state.js';
export { SimulatedMerchant } from './pay/simulated-merchant.js';
export type { SimulatedMerchantKeys, SimulatedPayModuleOptions } from './pay/simulated-merchant.js';
export { demoMerchant } from './pay/state/keys/demo-merchant.js';
export type { DemoMerchant } from './pay/state/keys/demo-merchant.js';
export type { MerchantMode, SimulatedMerchantOptions } from './pay/state/merchant-settings.js';
export type { NotificationDelivery, NotificationResult, NotifyOptions } from './pay/push/notifier.js';
export type { ComplaintResult } from './pay/push/complaint-actions.js';
export type { PaymentResult } from './pay/push/pay-actions.js';
export type { Spoil } from './pay/push/spoil.js';
export type { MerchantReport, PayReport } from './pay/pay-product.js';
export { DEMO_CORP, DEMO_WORK_ACCOUNT } from './work/state/corp-settings.js';
export type {
  SimulatedAgentOptions,
  SimulatedCorpOptions,
  SimulatedRobotOptions,
} from './work/state/corp-settings.js';
export type { UrlCheckResult } from './work/push/url-check.js';
export type { WorkPushOptions } from './work/push/work-sender.js';
export { SimulatedSuite } from './work/simulated-suite.js';
export type { SimulatedSuiteOptions } from './work/state/suite.js';
export type { SuiteTicketPush } from './work/push/suite-pushes.js';
export type { RobotPushResult, StreamResult } from './work/push/robot-sender.js';
export { SimulatedCorp } from './work/simulated-corp.js';
export type { KfSender, SimulatedWorkAccount } from './work/simulated-corp.js';
export { SimulatedMember } from './work/simulated-member.js';
export type { AgentReport, WorkReport } from './work/work-report.js';
