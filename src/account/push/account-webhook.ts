// Everything that receives pushes of accounts, in one file of its own in the package. The module loads it only in
// applications that have a webhook.
export { WechatWebhook } from '../../webhook/boot/webhook.bootstrap.js';
export { AccountPushProduct } from './account-push-product.js';
export { AccountReplies } from './account-replies.js';
