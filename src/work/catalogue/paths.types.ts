// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WorkAppsAppGet, WorkAppsAppPost } from './paths/apps.types.js';
import type { WorkCitizensAppGet, WorkCitizensAppPost } from './paths/citizens.types.js';
import type { WorkContactsAppGet, WorkContactsAppPost } from './paths/contacts.types.js';
import type { WorkCustomersAppGet, WorkCustomersAppPost } from './paths/customers.types.js';
import type {
  WorkDataZoneAppGet,
  WorkDataZoneAppPost,
  WorkDataZoneAppUpload,
  WorkDataZoneProviderPost,
} from './paths/data-zone.types.js';
import type { WorkDevicesAppPost, WorkDevicesProviderPost } from './paths/devices.types.js';
import type { WorkDocumentsAppPost } from './paths/documents.types.js';
import type { WorkDriveAppPost } from './paths/drive.types.js';
import type { WorkKfAppGet, WorkKfAppPost } from './paths/kf.types.js';
import type { WorkLinkedCorpsAppGet, WorkLinkedCorpsAppPost } from './paths/linked-corps.types.js';
import type { WorkMailAppGet, WorkMailAppPost } from './paths/mail.types.js';
import type {
  WorkMediaAppDownload,
  WorkMediaAppGet,
  WorkMediaAppPost,
  WorkMediaAppUpload,
} from './paths/media.types.js';
import type { WorkMeetingsAppGet, WorkMeetingsAppPost } from './paths/meetings.types.js';
import type {
  WorkMessagesAppGet,
  WorkMessagesAppPost,
  WorkMessagesAppUpload,
} from './paths/messages.types.js';
import type { WorkOfficeAppGet, WorkOfficeAppPost } from './paths/office.types.js';
import type {
  WorkPaymentsAppGet,
  WorkPaymentsAppPost,
  WorkPaymentsAppUpload,
} from './paths/payments.types.js';
import type {
  WorkProviderAppPost,
  WorkProviderProviderGet,
  WorkProviderProviderPost,
  WorkProviderProviderUpload,
  WorkProviderSuiteDownload,
  WorkProviderSuiteGet,
  WorkProviderSuitePost,
} from './paths/provider.types.js';
import type { WorkSchoolAppGet, WorkSchoolAppPost } from './paths/school.types.js';
import type { WorkSecurityAppGet, WorkSecurityAppPost } from './paths/security.types.js';

/** Paths of GET that are called with an application's token. */
export interface WorkAppGetEndpoints
  extends
    WorkAppsAppGet,
    WorkCitizensAppGet,
    WorkContactsAppGet,
    WorkCustomersAppGet,
    WorkDataZoneAppGet,
    WorkKfAppGet,
    WorkLinkedCorpsAppGet,
    WorkMailAppGet,
    WorkMediaAppGet,
    WorkMeetingsAppGet,
    WorkMessagesAppGet,
    WorkOfficeAppGet,
    WorkPaymentsAppGet,
    WorkSchoolAppGet,
    WorkSecurityAppGet {}

/** Paths of POST with a JSON body that are called with an application's token. */
export interface WorkAppPostEndpoints
  extends
    WorkAppsAppPost,
    WorkCitizensAppPost,
    WorkContactsAppPost,
    WorkCustomersAppPost,
    WorkDataZoneAppPost,
    WorkDevicesAppPost,
    WorkDocumentsAppPost,
    WorkDriveAppPost,
    WorkKfAppPost,
    WorkLinkedCorpsAppPost,
    WorkMailAppPost,
    WorkMediaAppPost,
    WorkMeetingsAppPost,
    WorkMessagesAppPost,
    WorkOfficeAppPost,
    WorkPaymentsAppPost,
    WorkProviderAppPost,
    WorkSchoolAppPost,
    WorkSecurityAppPost {}

/** Paths that take a file that are called with an application's token. */
export interface WorkAppUploadEndpoints
  extends WorkDataZoneAppUpload, WorkMediaAppUpload, WorkMessagesAppUpload, WorkPaymentsAppUpload {}

/** Paths that answer with a file that are called with an application's token. */
export interface WorkAppDownloadEndpoints extends WorkMediaAppDownload {}

/** Paths of GET that are called with a suite's token. */
export interface WorkSuiteGetEndpoints extends WorkProviderSuiteGet {}

/** Paths of POST with a JSON body that are called with a suite's token. */
export interface WorkSuitePostEndpoints extends WorkProviderSuitePost {}

/** Paths that take a file that are called with a suite's token. */
export interface WorkSuiteUploadEndpoints {}

/** Paths that answer with a file that are called with a suite's token. */
export interface WorkSuiteDownloadEndpoints extends WorkProviderSuiteDownload {}

/** Paths of GET that are called with the provider's token. */
export interface WorkProviderGetEndpoints extends WorkProviderProviderGet {}

/** Paths of POST with a JSON body that are called with the provider's token. */
export interface WorkProviderPostEndpoints
  extends WorkDataZoneProviderPost, WorkDevicesProviderPost, WorkProviderProviderPost {}

/** Paths that take a file that are called with the provider's token. */
export interface WorkProviderUploadEndpoints extends WorkProviderProviderUpload {}

/** Paths that answer with a file that are called with the provider's token. */
export interface WorkProviderDownloadEndpoints {}
