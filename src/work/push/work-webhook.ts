// Everything that receives callbacks of WeCom, in one file of its own in the package. The module loads it only in
// applications that have a webhook.
export { WorkPushProduct } from './work-push-product.js';
