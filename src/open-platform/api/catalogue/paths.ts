// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type {
  AuthorizerAuthorizationPost,
  ComponentAuthorizationGet,
  ComponentAuthorizationPost,
} from './paths/authorization.js';
import type { ComponentCloudBasePost } from './paths/cloud-base.js';
import type {
  AuthorizerMiniCodeDownload,
  AuthorizerMiniCodeGet,
  AuthorizerMiniCodePost,
  AuthorizerMiniCodeUpload,
} from './paths/mini-code.js';
import type { AuthorizerMiniDomainsGet, AuthorizerMiniDomainsPost } from './paths/mini-domains.js';
import type { AuthorizerMiniMembersPost } from './paths/mini-members.js';
import type {
  AuthorizerMiniOrdersGet,
  AuthorizerMiniOrdersPost,
  ComponentMiniOrdersPost,
} from './paths/mini-orders.js';
import type {
  AuthorizerMiniProfileGet,
  AuthorizerMiniProfilePost,
  AuthorizerMiniProfileUpload,
} from './paths/mini-profile.js';
import type {
  AuthorizerMiniRecordGet,
  AuthorizerMiniRecordPost,
  AuthorizerMiniRecordUpload,
} from './paths/mini-record.js';
import type { AuthorizerOpenAccountsGet, AuthorizerOpenAccountsPost } from './paths/open-accounts.js';
import type { AuthorizerRegistrationPost, ComponentRegistrationPost } from './paths/registration.js';
import type { ComponentTemplatesGet, ComponentTemplatesPost } from './paths/templates.js';

/** Paths of GET that take the component's token. */
export interface ComponentGetEndpoints extends ComponentAuthorizationGet, ComponentTemplatesGet {}

/** Paths of GET that take the authorizer's token. */
export interface AuthorizerGetEndpoints
  extends
    AuthorizerMiniCodeGet,
    AuthorizerMiniDomainsGet,
    AuthorizerMiniOrdersGet,
    AuthorizerMiniProfileGet,
    AuthorizerMiniRecordGet,
    AuthorizerOpenAccountsGet {}

/** Paths of POST with a JSON body that take the component's token. */
export interface ComponentPostEndpoints
  extends
    ComponentAuthorizationPost,
    ComponentCloudBasePost,
    ComponentMiniOrdersPost,
    ComponentRegistrationPost,
    ComponentTemplatesPost {}

/** Paths of POST with a JSON body that take the authorizer's token. */
export interface AuthorizerPostEndpoints
  extends
    AuthorizerAuthorizationPost,
    AuthorizerMiniCodePost,
    AuthorizerMiniDomainsPost,
    AuthorizerMiniMembersPost,
    AuthorizerMiniOrdersPost,
    AuthorizerMiniProfilePost,
    AuthorizerMiniRecordPost,
    AuthorizerOpenAccountsPost,
    AuthorizerRegistrationPost {}

/** Paths that take a file that take the component's token. */
export interface ComponentUploadEndpoints {}

/** Paths that take a file that take the authorizer's token. */
export interface AuthorizerUploadEndpoints
  extends AuthorizerMiniCodeUpload, AuthorizerMiniProfileUpload, AuthorizerMiniRecordUpload {}

/** Paths that answer with a file that take the component's token. */
export interface ComponentDownloadEndpoints {}

/** Paths that answer with a file that take the authorizer's token. */
export interface AuthorizerDownloadEndpoints extends AuthorizerMiniCodeDownload {}
