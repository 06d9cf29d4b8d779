import type { TradeType } from '../pay-console.js';
import type { Members } from './members.js';
import { text, TIME } from './members.js';

/** Letters, digits and `_-|*`, 6 to 32 of them. */
export const OUT_TRADE_NO = /^[0-9A-Za-z_\-|*]{6,32}$/;
/** WeChat forbids a query. */
export const NOTIFY_URL = /^https?:\/\/[^\s?#]{1,240}$/;

const ID = text(32);
const STORE = {
  id: text(32),
  'out_id?': text(32),
  'name?': text(256),
  'area_code?': text(32),
  'address?': text(512),
};
/** Where the user pays. */
export const SCENE = {
  payer_client_ip: text(45),
  'device_id?': text(32),
  'device_ip?': text(45),
  'store_info?': STORE,
};
const H5 = {
  type: /^(?:iOS|Android|Wap)$/,
  'app_name?': text(64),
  'app_url?': text(128),
  'bundle_id?': text(128),
  'package_name?': text(128),
};
/** Where the user pays in a browser outside WeChat. */
export const H5_SCENE = { ...SCENE, h5_info: H5 };
const IDENTITY = { 'identity?': { 'type?': 'text', 'name?': 'text', 'number?': 'text' } } as const;
const GOODS = {
  merchant_goods_id: text(32),
  'wechatpay_goods_id?': text(32),
  'goods_name?': text(256),
  quantity: 'fen',
  unit_price: 'count',
} as const;

const COMMON: Members = {
  description: text(127),
  out_trade_no: OUT_TRADE_NO,
  'time_expire?': TIME,
  'attach?': text(128),
  notify_url: NOTIFY_URL,
  'goods_tag?': text(32),
  'support_fapiao?': 'bool',
  amount: { total: 'fen', 'currency?': /^CNY$/ },
  'detail?': { 'cost_price?': 'count', 'invoice_id?': text(32), 'goods_detail?': [GOODS] },
  'scene_info?': SCENE,
  'settle_info?': { 'profit_sharing?': 'bool', 'subsidy_amount?': 'count' },
  'subsidy_info?': 'any',
  'limit_pay?': [text(32)],
  'payer?': IDENTITY,
};

/** The members that say who an order belongs to: of a merchant, and of a partner (服务商). */
export const OWNERS = {
  merchant: { appid: ID, mchid: ID },
  partner: { sp_appid: ID, sp_mchid: ID, 'sub_appid?': ID, sub_mchid: ID },
} as const satisfies Record<string, Members>;

export type Role = keyof typeof OWNERS;

/** One way to pay: the last part of its path, and the members that it has of its own. */
export interface OrderKind {
  readonly name: string;
  readonly tradeType: TradeType;
  readonly members: (role: Role) => Members;
}

const OPENID = text(128);
const PAYERS = {
  merchant: { openid: OPENID, ...IDENTITY },
  partner: { 'sp_openid?': OPENID, 'sub_openid?': OPENID, ...IDENTITY },
};

/** `{ 'payer?': ... }` of the common members gives way to a payer that must be there. */
function withPayer(payer: Members): Members {
  const { 'payer?': _optional, ...rest } = COMMON;
  return { ...rest, payer };
}

const { notify_url: _none, 'time_expire?': _never, ...CODEPAY } = withPayer({ auth_code: /^\d{16,24}$/ });

/** Every way to place an order. */
export const ORDER_KINDS: readonly OrderKind[] = [
  { name: 'jsapi', tradeType: 'JSAPI', members: (role) => withPayer(PAYERS[role]) },
  { name: 'app', tradeType: 'APP', members: () => COMMON },
  {
    name: 'h5',
    tradeType: 'MWEB',
    members: () => {
      const { 'scene_info?': _optional, ...rest } = COMMON;
      return { ...rest, scene_info: H5_SCENE };
    },
  },
  { name: 'native', tradeType: 'NATIVE', members: () => COMMON },
  { name: 'codepay', tradeType: 'MICROPAY', members: () => CODEPAY },
];
