import type { WechatClient } from '../../client/wechat-client.js';
import { READ, requireCharacters } from '../limits.js';
import type {
  NfcSchemeBody,
  SchemeAnswer,
  SchemeBody,
  SchemeInfoAnswer,
  ShortLinkAnswer,
  ShortLinkBody,
  UrlLinkAnswer,
  UrlLinkBody,
  UrlLinkInfoAnswer,
} from './links.types.js';

/**
 * Links that open a mini program from outside it: 500 000 schemes and URL links a day together.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-link/generateUrlLink.html
 */
export class LinksApi {
  constructor(private readonly client: WechatClient) {}

  /** A scheme (`weixin://...`), for text messages, mail and pages outside WeChat. */
  createScheme(scheme: SchemeBody = {}): Promise<SchemeAnswer> {
    return this.client.post('/wxa/generatescheme', scheme);
  }

  /**
   * What is known of a scheme.
   *
   * @param queryType 0 about the scheme; 1 how many visits are left today.
   */
  queryScheme(scheme: string, queryType: 0 | 1 = 0): Promise<SchemeInfoAnswer> {
    return this.client.post('/wxa/queryscheme', { scheme, query_type: queryType }, READ);
  }

  /** A scheme for an NFC tag. */
  createNfcScheme(scheme: NfcSchemeBody): Promise<SchemeAnswer> {
    return this.client.post('/wxa/generatenfcscheme', scheme);
  }

  /** A URL link (`https://wxaurl.cn/...`). */
  createUrlLink(link: UrlLinkBody = {}): Promise<UrlLinkAnswer> {
    return this.client.post('/wxa/generate_urllink', link);
  }

  /**
   * What is known of a URL link.
   *
   * @param queryType 0 about the link; 1 how many visits are left today.
   */
  queryUrlLink(urlLink: string, queryType: 0 | 1 = 0): Promise<UrlLinkInfoAnswer> {
    return this.client.post('/wxa/query_urllink', { url_link: urlLink, query_type: queryType }, READ);
  }

  /** A short link (`#小程序://...`) for inside WeChat. */
  async createShortLink(link: ShortLinkBody): Promise<ShortLinkAnswer> {
    requireCharacters(1024, link.page_url, 'The page');
    return this.client.post('/wxa/genwxashortlink', link);
  }
}
