// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type {
  MiniAccountDownload,
  MiniAccountGet,
  MiniAccountPost,
  MiniAccountUpload,
  OfficialAccountPost,
  SharedAccountGet,
  SharedAccountPost,
} from './paths/account.js';
import type { MiniAnalyticsPost, OfficialAnalyticsGet, OfficialAnalyticsPost } from './paths/analytics.js';
import type { MiniB2bPost } from './paths/b2b.js';
import type { OfficialCardsGet, OfficialCardsPost } from './paths/cards.js';
import type { MiniCitizensDownload, MiniCitizensPost, SharedCitizensPost } from './paths/citizens.js';
import type { MiniCloudBasePost, SharedCloudBasePost } from './paths/cloud-base.js';
import type {
  MiniContentDownload,
  MiniContentGet,
  OfficialContentDownload,
  OfficialContentGet,
  OfficialContentPost,
  OfficialContentUpload,
  SharedContentDownload,
  SharedContentGet,
  SharedContentPost,
  SharedContentUpload,
} from './paths/content.js';
import type { MiniDevicesPost, OfficialDevicesGet, OfficialDevicesPost } from './paths/devices.js';
import type { MiniDramaGet, MiniDramaPost, MiniDramaUpload } from './paths/drama.js';
import type { OfficialGuideGet, OfficialGuidePost } from './paths/guide.js';
import type {
  OfficialInvoicesDownload,
  OfficialInvoicesPost,
  OfficialInvoicesUpload,
  SharedInvoicesPost,
} from './paths/invoices.js';
import type { MiniLiveGet, MiniLivePost } from './paths/live.js';
import type { MiniLogisticsDownload, MiniLogisticsGet, MiniLogisticsPost } from './paths/logistics.js';
import type {
  MiniMessagesGet,
  MiniMessagesPost,
  OfficialMessagesGet,
  OfficialMessagesPost,
  OfficialMessagesUpload,
  SharedMessagesGet,
  SharedMessagesPost,
} from './paths/messages.js';
import type { MiniMiniGamesGet, MiniMiniGamesPost } from './paths/mini-games.js';
import type {
  MiniPlacesGet,
  MiniPlacesPost,
  OfficialPlacesGet,
  OfficialPlacesPost,
  SharedPlacesGet,
  SharedPlacesPost,
} from './paths/places.js';
import type { MiniTradeGet, MiniTradePost, MiniTradeUpload } from './paths/trade.js';
import type {
  MiniUsersGet,
  MiniUsersPost,
  OfficialUsersGet,
  OfficialUsersPost,
  SharedUsersPost,
} from './paths/users.js';
import type { MiniVirtualPaymentPost } from './paths/virtual-payment.js';

/** Paths of GET that Official Accounts have. */
export interface OfficialGetEndpoints
  extends
    SharedAccountGet,
    OfficialAnalyticsGet,
    OfficialCardsGet,
    OfficialContentGet,
    SharedContentGet,
    OfficialDevicesGet,
    OfficialGuideGet,
    OfficialMessagesGet,
    SharedMessagesGet,
    OfficialPlacesGet,
    SharedPlacesGet,
    OfficialUsersGet {}

/** Paths of GET that mini programs have. */
export interface MiniGetEndpoints
  extends
    MiniAccountGet,
    SharedAccountGet,
    MiniContentGet,
    SharedContentGet,
    MiniDramaGet,
    MiniLiveGet,
    MiniLogisticsGet,
    MiniMessagesGet,
    SharedMessagesGet,
    MiniMiniGamesGet,
    MiniPlacesGet,
    SharedPlacesGet,
    MiniTradeGet,
    MiniUsersGet {}

/** Paths of GET, all of them. */
export interface GetEndpoints extends OfficialGetEndpoints, MiniGetEndpoints {}

/** Paths of POST with a JSON body that Official Accounts have. */
export interface OfficialPostEndpoints
  extends
    OfficialAccountPost,
    SharedAccountPost,
    OfficialAnalyticsPost,
    OfficialCardsPost,
    SharedCitizensPost,
    SharedCloudBasePost,
    OfficialContentPost,
    SharedContentPost,
    OfficialDevicesPost,
    OfficialGuidePost,
    OfficialInvoicesPost,
    SharedInvoicesPost,
    OfficialMessagesPost,
    SharedMessagesPost,
    OfficialPlacesPost,
    SharedPlacesPost,
    OfficialUsersPost,
    SharedUsersPost {}

/** Paths of POST with a JSON body that mini programs have. */
export interface MiniPostEndpoints
  extends
    MiniAccountPost,
    SharedAccountPost,
    MiniAnalyticsPost,
    MiniB2bPost,
    MiniCitizensPost,
    SharedCitizensPost,
    MiniCloudBasePost,
    SharedCloudBasePost,
    SharedContentPost,
    MiniDevicesPost,
    MiniDramaPost,
    SharedInvoicesPost,
    MiniLivePost,
    MiniLogisticsPost,
    MiniMessagesPost,
    SharedMessagesPost,
    MiniMiniGamesPost,
    MiniPlacesPost,
    SharedPlacesPost,
    MiniTradePost,
    MiniUsersPost,
    SharedUsersPost,
    MiniVirtualPaymentPost {}

/** Paths of POST with a JSON body, all of them. */
export interface PostEndpoints extends OfficialPostEndpoints, MiniPostEndpoints {}

/** Paths that take a file that Official Accounts have. */
export interface OfficialUploadEndpoints
  extends OfficialContentUpload, SharedContentUpload, OfficialInvoicesUpload, OfficialMessagesUpload {}

/** Paths that take a file that mini programs have. */
export interface MiniUploadEndpoints
  extends MiniAccountUpload, SharedContentUpload, MiniDramaUpload, MiniTradeUpload {}

/** Paths that take a file, all of them. */
export interface UploadEndpoints extends OfficialUploadEndpoints, MiniUploadEndpoints {}

/** Paths that answer with a file that Official Accounts have. */
export interface OfficialDownloadEndpoints
  extends OfficialContentDownload, SharedContentDownload, OfficialInvoicesDownload {}

/** Paths that answer with a file that mini programs have. */
export interface MiniDownloadEndpoints
  extends
    MiniAccountDownload,
    MiniCitizensDownload,
    MiniContentDownload,
    SharedContentDownload,
    MiniLogisticsDownload {}

/** Paths that answer with a file, all of them. */
export interface DownloadEndpoints extends OfficialDownloadEndpoints, MiniDownloadEndpoints {}
