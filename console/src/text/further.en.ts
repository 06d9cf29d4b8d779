import type { furtherZh } from './further.zh.js';

/** The console's texts about first steps, failures, unread messages and the look, in English. */
export const furtherEn: Record<keyof typeof furtherZh, string> = {
  darkTheme: 'Switch to dark',
  lightTheme: 'Switch to light',

  newAccount: 'New account',
  newKind: 'Kind',
  newName: 'Name (optional)',
  payMerchant: 'WeChat Pay merchant',
  newMchId: 'Merchant number (mchid)',
  newNotifyUrl: 'Notification URL (optional)',
  newMerchantHelp:
    'The card "Address and keys" shows the other keys then: the private key of the merchant, and what WeChat Pay signs with.',
  newAesKey: 'EncodingAESKey (empty: a new one)',
  newCreate: 'Create',

  keys: 'Address and keys',
  apiAddress: 'API address, in place of https://api.weixin.qq.com',
  showSecrets: 'Show the secrets',
  hideSecrets: 'Hide the secrets',
  copyRefused: 'the browser does not allow copying',

  start: 'First steps',
  startProgram: 'Save this program to a file. The address and the keys are filled in:',
  startLanguage: 'Programming language',
  startRun: 'Run it:',
  startSealed:
    'This account encrypts its pushes (safe mode), and the program does not decrypt them. To read them:',
  startPlain: 'Switch to plain text',
  startWebhook: 'Check that the webhook URL is {url}; the card "Account" below changes it.',
  startSay: 'Send a message on the phone and see what the program receives.',

  notAnswering: 'Your application does not answer right',
  troubleTimeout:
    'The application did not answer in time (time-out). Let it answer first, and do what takes long afterwards.',
  troubleUnreachable:
    'The application cannot be reached ({why}). Is it running, and is the webhook URL right?',
  troubleStatus: 'The application answered with HTTP status {status}. WeChat takes nothing but 200.',
  troubleAnswer:
    'The answer of the application is no valid reply ({why}). It must be empty, "success", or correct XML or JSON.',
  triesAgain: 'WeChat tries again: delivery {n}.',
  showInWire: 'Show the wire',
  underWay: 'waiting',
  verdictOk: 'ok',
  verdictSuccess: 'success',
  verdictReplied: 'replied',
  verdictAcknowledged: 'acknowledged',
  verdictTimeout: 'timeout',
  verdictHandshake: 'URL verified',

  notSent: 'not sent: {why}',
  sendAgain: 'Send again',
  discard: 'Discard',
  messageHelp: 'Enter sends, Shift+Enter begins a new line',
  newMessages: '{n} new ↓',
  unread: 'unread',
  findPerson: 'Find among {n} people',

  gallery: 'Every push',
  galleryHelp: 'Each message and event that WeChat pushes, with a form that sends it to the application.',
  galleryOpen: 'Open',
  galleryFind: 'Find among {n} pushes',
  gallerySuite: 'suite',
  galleryRobot: 'AI robot',
  galleryKf: 'WeChat customer service',
  pushTaken: 'delivered',
  optional: 'optional',
  fieldWrong: 'This is not valid JSON.',
  resend: 'Push again',
  copyAsTest: 'Copy as test (Vitest)',
  copyAsCurl: 'Copy as curl',
  copyAsCommand: 'Copy as nestjs-wechat push',
};
