import type { WechatClient } from '../client/wechat-client.js';
import type { ApiAccount } from './api-account.js';
import { wrongKind } from './check-kind.js';
import { GROUP_METHODS } from './group-methods.data.js';
import { Groups } from './groups.js';
import { MiniApi } from './mini/mini.api.js';
import type { AnalyticsApi } from './official/analytics.api.js';
import type { AutoReplyApi } from './official/auto-reply.api.js';
import type { BlacklistApi } from './official/blacklist.api.js';
import type { CardsApi } from './official/cards.api.js';
import type { CommentsApi } from './official/comments.api.js';
import type { CustomerServiceApi } from './official/customer-service.api.js';
import type { DraftApi } from './official/draft.api.js';
import type { GroupsApi } from './official/groups.api.js';
import type { GuideApi } from './official/guide.api.js';
import type { InvoicesApi } from './official/invoices.api.js';
import type { JssdkApi } from './official/jssdk.api.js';
import type { MassApi } from './official/mass.api.js';
import type { MaterialApi } from './official/material.api.js';
import type { MediaApi } from './official/media.api.js';
import type { MenuApi } from './official/menu.api.js';
import { OAuthApi } from './official/oauth.api.js';
import type { PublishApi } from './official/publish.api.js';
import { QrCodeApi } from './official/qrcode.api.js';
import type { ShortLinksApi } from './official/short-links.api.js';
import type { SpeechApi } from './official/speech.api.js';
import type { SubscriptionsApi } from './official/subscriptions.api.js';
import type { TagsApi } from './official/tags.api.js';
import type { TemplatesApi } from './official/templates.api.js';
import type { UsersApi } from './official/users.api.js';
import type { ImageApi } from './shared/image.api.js';
import type { OcrApi } from './shared/ocr.api.js';
import type { QuotaApi } from './shared/quota.api.js';
import type { SoterApi } from './shared/soter.api.js';
import { TypedApi } from './typed-api.js';

/** The groups that only Official Accounts have. */
const OFFICIAL_GROUPS: ReadonlySet<string> = new Set(
  (
    'analytics autoReply blacklist cards comments draft groups guide invoices jssdk mass material menu oauth publish ' +
    'qrcode speech subscriptions tags templates users'
  ).split(' '),
);

/**
 * All of WeChat's server API for one account: the caller by path, and the groups with names. In the order of the
 * alphabet; a group's module is loaded when it is first called.
 */
export class ApiGroups<Conf extends ApiAccount = ApiAccount> {
  readonly #groups: Groups;

  constructor(
    /** WeChat's API with nothing but the token added. */
    readonly client: WechatClient,
    /** The account's configuration and credentials. */
    readonly conf: Conf,
  ) {
    const { kind } = conf;
    this.#groups = new Groups(GROUP_METHODS, (name) =>
      kind === 'mini' && OFFICIAL_GROUPS.has(name) ? wrongKind(`wechat.${name}`, kind) : undefined,
    );
  }

  /** Every API by its path, typed. */
  get api(): TypedApi {
    return this.#groups.once('api', () => new TypedApi(this.client, this.conf.kind));
  }

  /** Statistics of an Official Account (数据统计). */
  get analytics(): AnalyticsApi {
    return this.#groups.lazy('analytics', async () => {
      return new (await import('./official/analytics.api.js')).AnalyticsApi(this.client);
    });
  }

  /** Automatic replies as set up in the console (自动回复). */
  get autoReply(): AutoReplyApi {
    return this.#groups.lazy('autoReply', async () => {
      return new (await import('./official/auto-reply.api.js')).AutoReplyApi(this.client);
    });
  }

  /** Who is kept from writing (黑名单). */
  get blacklist(): BlacklistApi {
    return this.#groups.lazy('blacklist', async () => {
      return new (await import('./official/blacklist.api.js')).BlacklistApi(this.client);
    });
  }

  /** Cards and coupons (卡券). */
  get cards(): CardsApi {
    return this.#groups.lazy('cards', async () => {
      return new (await import('./official/cards.api.js')).CardsApi(this.client);
    });
  }

  /** Comments on articles (留言管理). */
  get comments(): CommentsApi {
    return this.#groups.lazy('comments', async () => {
      return new (await import('./official/comments.api.js')).CommentsApi(this.client);
    });
  }

  /** Customer-service messages, agents, conversations (客服). */
  get customerService(): CustomerServiceApi {
    return this.#groups.lazy('customerService', async () => {
      return new (await import('./official/customer-service.api.js')).CustomerServiceApi(this.client);
    });
  }

  /** Drafts of articles (草稿箱). */
  get draft(): DraftApi {
    return this.#groups.lazy('draft', async () => {
      return new (await import('./official/draft.api.js')).DraftApi(this.client);
    });
  }

  /**
   * Groups of followers (用户分组).
   *
   * @deprecated WeChat replaced them: {@link tags}.
   */
  get groups(): GroupsApi {
    return this.#groups.lazy('groups', async () => {
      return new (await import('./official/groups.api.js')).GroupsApi(this.client);
    });
  }

  /** Shopping guides and their customers (导购). */
  get guide(): GuideApi {
    return this.#groups.lazy('guide', async () => {
      return new (await import('./official/guide.api.js')).GuideApi(this.client);
    });
  }

  /** Works on pictures (图像处理). */
  get image(): ImageApi {
    return this.#groups.lazy('image', async () => {
      return new (await import('./shared/image.api.js')).ImageApi(this.client);
    });
  }

  /** Electronic invoices (电子发票). */
  get invoices(): InvoicesApi {
    return this.#groups.lazy('invoices', async () => {
      return new (await import('./official/invoices.api.js')).InvoicesApi(this.client);
    });
  }

  /** What pages inside WeChat need (JS-SDK). */
  get jssdk(): JssdkApi {
    return this.#groups.lazy('jssdk', async () => {
      return new (await import('./official/jssdk.api.js')).JssdkApi(this.conf);
    });
  }

  /** Messages to many at once (群发). */
  get mass(): MassApi {
    return this.#groups.lazy('mass', async () => {
      return new (await import('./official/mass.api.js')).MassApi(this.client);
    });
  }

  /** Files that stay (永久素材). */
  get material(): MaterialApi {
    return this.#groups.lazy('material', async () => {
      return new (await import('./official/material.api.js')).MaterialApi(this.client);
    });
  }

  /** Files that live three days (临时素材). */
  get media(): MediaApi {
    return this.#groups.lazy('media', async () => {
      return new (await import('./official/media.api.js')).MediaApi(this.client);
    });
  }

  /** The menu at the foot of the chat (自定义菜单). */
  get menu(): MenuApi {
    return this.#groups.lazy('menu', async () => {
      return new (await import('./official/menu.api.js')).MenuApi(this.client);
    });
  }

  /** What only a mini program has (小程序). */
  get mini(): MiniApi {
    return this.#groups.once('mini', () => new MiniApi(this.client, this.conf));
  }

  /** Web authorisation (网页授权). */
  get oauth(): OAuthApi {
    return this.#groups.once('oauth', () => new OAuthApi(this.client, this.conf));
  }

  /** Reads documents in pictures (OCR). */
  get ocr(): OcrApi {
    return this.#groups.lazy('ocr', async () => {
      return new (await import('./shared/ocr.api.js')).OcrApi(this.client);
    });
  }

  /** Publishes drafts (发布能力). */
  get publish(): PublishApi {
    return this.#groups.lazy('publish', async () => {
      return new (await import('./official/publish.api.js')).PublishApi(this.client);
    });
  }

  /** QR codes that bring a scene along (带参数的二维码). */
  get qrcode(): QrCodeApi {
    return this.#groups.once('qrcode', () => new QrCodeApi(this.client, this.conf));
  }

  /** Quotas and diagnosis (接口调用额度). */
  get quota(): QuotaApi {
    return this.#groups.lazy('quota', async () => {
      return new (await import('./shared/quota.api.js')).QuotaApi(this.client, this.conf);
    });
  }

  /** Short keys for long data (短key托管). */
  get shortLinks(): ShortLinksApi {
    return this.#groups.lazy('shortLinks', async () => {
      return new (await import('./official/short-links.api.js')).ShortLinksApi(this.client);
    });
  }

  /** Biometric authentication (SOTER). */
  get soter(): SoterApi {
    return this.#groups.lazy('soter', async () => {
      return new (await import('./shared/soter.api.js')).SoterApi(this.client);
    });
  }

  /** Speech recognition and translation (智能接口). */
  get speech(): SpeechApi {
    return this.#groups.lazy('speech', async () => {
      return new (await import('./official/speech.api.js')).SpeechApi(this.client);
    });
  }

  /** Subscription notices (订阅通知). */
  get subscriptions(): SubscriptionsApi {
    return this.#groups.lazy('subscriptions', async () => {
      return new (await import('./official/subscriptions.api.js')).SubscriptionsApi(this.client);
    });
  }

  /** Tags on followers (用户标签). */
  get tags(): TagsApi {
    return this.#groups.lazy('tags', async () => {
      return new (await import('./official/tags.api.js')).TagsApi(this.client);
    });
  }

  /** Template messages (模板消息). */
  get templates(): TemplatesApi {
    return this.#groups.lazy('templates', async () => {
      return new (await import('./official/templates.api.js')).TemplatesApi(this.client);
    });
  }

  /** Who follows the account (用户管理). */
  get users(): UsersApi {
    return this.#groups.lazy('users', async () => {
      return new (await import('./official/users.api.js')).UsersApi(this.client);
    });
  }
}
