/** How an order is paid. */
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY';

/** What became of an order. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR';

/** What the console shows of WeChat Pay; without secrets. Times are milliseconds on the simulator's clock. */
export interface PayView {
  readonly merchants: readonly MerchantView[];
}

/** One merchant number. */
export interface MerchantView {
  readonly mchId: string;
  readonly mode: 'certificates' | 'public-key' | 'both';
  /** The serial number of the merchant's certificate. */
  readonly serialNo: string;
  readonly publicKeyId: string | null;
  /** The platform certificates that are valid now, the newest first. */
  readonly certificates: readonly { serialNo: string; validTo: number; isCurrent: boolean }[];
  readonly counters: {
    readonly requests: number;
    readonly badSignatures: number;
    readonly certificateDownloads: number;
  };
  /** The newest orders, the newest first. */
  readonly orders: readonly OrderView[];
  /** Transfers that wait for their user. */
  readonly transfers: readonly TransferView[];
}

export interface OrderView {
  readonly outTradeNo: string;
  readonly tradeType: TradeType;
  readonly state: TradeState;
  readonly description: string;
  /** Whole fen. */
  readonly total: number;
  readonly refunded: number;
  readonly createdAt: number;
  /** Who is to pay, or has paid. */
  readonly openid: string | null;
  /** What a QR code of the order says; for Native orders. */
  readonly codeUrl: string | null;
  /** The last attempt to notify the application of the payment. */
  readonly notified: { readonly attempt: number; readonly status: number } | null;
}

export interface TransferView {
  readonly outBillNo: string;
  readonly openid: string;
  /** Whole fen. */
  readonly amount: number;
  readonly remark: string;
}
