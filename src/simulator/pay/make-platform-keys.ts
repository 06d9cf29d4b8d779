import { simulationOf, type WechatSimulator } from '../wechat-simulator.js';
import { PayProduct } from './pay-product.js';

/**
 * Makes what WeChat Pay signs with for each merchant, as far as its mode has it: the platform certificate and the public
 * key. That takes up to seconds on a busy machine, and nothing is answered meanwhile.
 */
export function makePlatformKeys(simulator: WechatSimulator): void {
  for (const { keys } of simulationOf(simulator).find(PayProduct).pay.merchants.values()) {
    keys.listed();
    void keys.publicKey;
  }
}
