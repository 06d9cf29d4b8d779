import type { WechatDownload } from '../../../client/files/download.js';
import { WechatInputError } from '../../../client/client.errors.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { PayBody, PayGetAnswer, PayQueryOf } from '../../api/path-shapes.js';
import { checkDate } from '../bills/bill-checks.js';
import { type GroupOptions, PayGroup } from './group-call.js';
import { uploadOf } from './media.js';

const LIST = '/v3/merchant-service/complaints-v2';
const ONE = `${LIST}/{complaint_id}`;
const NOTIFICATIONS = '/v3/merchant-service/complaint-notifications';
const IMAGES = '/v3/merchant-service/images';
/** The largest page of complaints. */
const PAGE = 50;

type Query = Omit<PayQueryOf<typeof LIST>, 'offset' | 'limit'>;
type Page = PayGetAnswer<typeof LIST>;
/** One complaint of a list. The phone number is decrypted by the client. */
export type ListedComplaint = NonNullable<Page['data']>[number];

/** Complaints of consumers (消费者投诉). Notifications carry the number only; the rest is fetched here. */
export class Complaints extends PayGroup {
  /**
   * All complaints of some days, page after page.
   *
   * @example
   * for await (const complaint of pay.complaints.list({ begin_date: '2026-11-01', end_date: '2026-11-26' })) { ... }
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012692207
   */
  async *list(query: Query, options?: GroupOptions): AsyncGenerator<ListedComplaint> {
    checkDate(query.begin_date, 'begin_date');
    checkDate(query.end_date, 'end_date');
    for (let offset = 0; ; offset += PAGE) {
      const page = await this.calls.get<Page>(LIST, { ...options, query: { ...query, limit: PAGE, offset } });
      const data = page.data ?? [];
      yield* data;
      if (data.length < PAGE) return;
    }
  }

  /** One complaint. */
  async get(complaintId: string, options?: GroupOptions): Promise<PayGetAnswer<typeof ONE>> {
    return this.calls.get(ONE, { ...options, params: { complaint_id: complaintId } });
  }

  /** What was said about a complaint so far. */
  async history(
    complaintId: string,
    page: { limit?: number; offset?: number } = {},
    options?: GroupOptions,
  ): Promise<PayGetAnswer<`${typeof ONE}/negotiation-historys`>> {
    return this.calls.get(`${ONE}/negotiation-historys`, {
      ...options,
      params: { complaint_id: complaintId },
      query: page,
    });
  }

  /** Answers the user. It is not repeated by itself: a reply sent twice is read twice. */
  async reply(
    complaintId: string,
    body: PayBody<`${typeof ONE}/response`>,
    options?: GroupOptions,
  ): Promise<void> {
    if (!body.response_content) throw new WechatInputError('response_content is missing.');
    await this.calls.post(`${ONE}/response`, body, { ...options, params: { complaint_id: complaintId } });
  }

  /** Says that a complaint is settled. */
  async complete(complaintId: string, complaintedMchId = this.mchId, options?: GroupOptions): Promise<void> {
    const body = { complainted_mchid: complaintedMchId };
    await this.calls.post(`${ONE}/complete`, body, { ...options, params: { complaint_id: complaintId } });
  }

  /** Says whether a refund that the user asked for will come. */
  async updateRefundProgress(
    complaintId: string,
    body: PayBody<`${typeof ONE}/update-refund-progress`>,
    options?: GroupOptions,
  ): Promise<void> {
    await this.calls.post(`${ONE}/update-refund-progress`, body, {
      ...options,
      params: { complaint_id: complaintId },
    });
  }

  /** Where notifications about complaints go. */
  async notificationUrl(options?: GroupOptions): Promise<string | undefined> {
    const answer = await this.calls.get<{ url?: string }>(NOTIFICATIONS, options);
    return answer.url;
  }

  /** Sets where notifications about complaints go, for the first time. */
  async createNotificationUrl(url: string, options?: GroupOptions): Promise<void> {
    await this.calls.post(NOTIFICATIONS, { url }, options);
  }

  /** Changes where notifications about complaints go. */
  async updateNotificationUrl(url: string, options?: GroupOptions): Promise<void> {
    await this.calls.request('PUT', NOTIFICATIONS, { url }, options);
  }

  /** Ends the notifications about complaints. */
  async deleteNotificationUrl(options?: GroupOptions): Promise<void> {
    await this.calls.request('DELETE', NOTIFICATIONS, undefined, options);
  }

  /** Uploads a picture for a reply; its id goes into `response_images`. */
  async uploadImage(file: UploadFile, name?: string): Promise<{ media_id: string }> {
    return uploadOf(this.calls, `${IMAGES}/upload`, file, name);
  }

  /** A picture of a complaint. A browser cannot open its address: the request has to be signed. */
  downloadImage(mediaId: string, options?: GroupOptions): Promise<WechatDownload> {
    return this.calls.download(`${IMAGES}/{media_id}`, { ...options, params: { media_id: mediaId } });
  }
}
