// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Invoices.
import { number, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A user authorised an invoice (开票授权).
 *
 * Sources differ between AppId and AuthorizeAppId: either may be there.
 *
 * (official account; confirmed)
 */
export interface UserAuthorizeInvoicePush extends EventPush<
  'user_authorize_invoice',
  'user_authorize_invoice'
> {
  readonly succOrderId?: string;
  readonly failOrderId?: string;
  readonly appId?: string;
  readonly authorizeAppId?: string;
  readonly source?: string;
}

/**
 * The state of an invoice changed (发票状态更新).
 *
 * INVOICE_REIMBURSE_INIT|LOCK|CLOSURE|CANCEL.
 *
 * (official account; confirmed)
 */
export interface UpdateInvoiceStatusPush extends EventPush<'update_invoice_status', 'update_invoice_status'> {
  readonly status: string;
  readonly cardId: string;
  readonly code: string;
}

/**
 * A user submitted an invoice title (提交抬头).
 *
 * title_type InvoiceUserTitlePersonType | InvoiceUserTitleBusinessType.
 *
 * (official account; confirmed)
 */
export interface SubmitInvoiceTitlePush extends EventPush<'submit_invoice_title', 'submit_invoice_title'> {
  readonly title: string;
  readonly taxNo: string;
  readonly addr: string;
  readonly phone: string;
  readonly bankType: string;
  readonly bankNo: string;
  readonly attach: string;
  readonly titleType: string;
}

/**
 * The outcome of an electronic invoice (云发票开票结果).
 *
 * (official account; confirmed)
 */
export interface CloudInvoiceInvoiceresultPush extends EventPush<
  'cloud_invoice_invoiceresult',
  'cloud_invoice_invoiceresult_event'
> {
  readonly fpqqlsh: string;
  readonly status: number;
  readonly nsrsbh: string;
}

/** Invoices. */
export const invoices = (): readonly PushDefinition[] => [
  event('user_authorize_invoice', 'user_authorize_invoice', () => [
    text('succOrderId?', 'SuccOrderId'),
    text('failOrderId?', 'FailOrderId'),
    text('appId?', 'AppId'),
    text('authorizeAppId?', 'AuthorizeAppId'),
    text('source?', 'Source'),
  ]),
  event('update_invoice_status', 'update_invoice_status', () => [
    text('status', 'Status'),
    text('cardId', 'CardId'),
    text('code', 'Code'),
  ]),
  event('submit_invoice_title', 'submit_invoice_title', () => [
    text('title', 'title'),
    text('taxNo', 'tax_no'),
    text('addr', 'addr'),
    text('phone', 'phone'),
    text('bankType', 'bank_type'),
    text('bankNo', 'bank_no'),
    text('attach', 'attach'),
    text('titleType', 'title_type'),
  ]),
  event('cloud_invoice_invoiceresult', 'cloud_invoice_invoiceresult_event', () => [
    text('fpqqlsh', 'fpqqlsh'),
    number('status', 'status'),
    text('nsrsbh', 'nsrsbh'),
  ]),
];
