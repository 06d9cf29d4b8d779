/** The options of one push, which calls that push take too. */
const PUSH =
  'mode:normal|compatible|safe format:xml|json webhookUrl:url replyTimeoutMs:number deliveries:whole keyIndex:whole xmlStyle:object';
const WORK_PUSH =
  'callbackUrl:url replyTimeoutMs:number deliveries:whole receiveId:any agentIdIn:first|last|empty|none xmlStyle:object';
const QUOTA = 'path!:text perDay:whole perMinute:whole';
const TICKET = 'value:text createTime:whole drop:whole double:flag';

/**
 * The members of the bodies of control calls, `name:kind`, with `!` after the name of one that is needed. A call that is
 * not listed takes no body.
 */
export const CONTROL_BODIES: Readonly<Record<string, string>> = {
  'PUT /accounts/:appId':
    'kind:official|mini appSecret:text token:text encryptMode:normal|compatible|safe encodingAesKey:text ' +
    'previousEncodingAesKey:text webhookUrl:url format:xml|json replyTimeoutMs:number deliveries:whole originalId:text ' +
    'nickName:text ipWhitelist:texts frozen:flag forbidden:texts oauthDomain:text apiSecurity:object strict:flag ' +
    'followers:list handshake:flag stays:flag',
  'POST /accounts/:appId/push': `message!:object ${PUSH}`,
  'POST /accounts/:appId/codes':
    'kind!:login|phone|oauth openid:text scope:snsapi_base|snsapi_userinfo|snsapi_login phoneNumber:text',
  'PUT /accounts/:appId/followers': 'LIST',
  'PUT /accounts/:appId/quota': QUOTA,
  'POST /accounts/:appId/lifetime': 'expiresIn:number overlap:number',
  'POST /accounts/:appId/followers': 'openid:text nickname:text headimgurl:text subscribed:flag',
  'POST /accounts/:appId/media': 'type!:image|voice|video|thumb contentType!:text base64!:text',
  'POST /accounts/:appId/scan': `openid!:text code!:text ${PUSH}`,
  'POST /accounts/:appId/subscriptions': 'openid!:text templateId!:text count:whole',
  'POST /accounts/:appId/encrypted-data': 'openid!:text data:object',
  'PUT /session': 'format!:nestjs-wechat-session version!:any ahead!:any world!:any savedAt:any secrets:any',
  'POST /clock': 'advance!:number',
  'POST /faults': 'path!:text fault!:status|errcode|hang|html|truncate|reset|delay value:any times:whole',
  'PUT /components/:appId':
    'appSecret:text token:text encodingAesKey:text previousEncodingAesKey:text eventUrl:url messageUrl:url ' +
    'ipWhitelist:texts permissionSets:list redirectDomain:text ticketSeconds:number replyTimeoutMs:number ' +
    'deliveries:whole refreshTokenChanges:flag listsRefreshTokens:flag stays:flag',
  'POST /components/:appId/ticket': TICKET,
  'POST /components/:appId/authorize':
    'authorizerAppId!:text via:push|redirect|both differentCodes:flag permissionSets:list tokens:flag redirectUri:url',
  'POST /components/:appId/unauthorize': 'authorizerAppId!:text lost:flag',
  'POST /components/:appId/authorizers/:authorizerAppId/push': `message!:object ${PUSH}`,
  'POST /components/:appId/lifetime': 'expiresIn:number overlap:number',
  'PUT /components/:appId/quota': QUOTA,
  'POST /components/:appId/release-test': 'pair:whole',
  'PUT /merchants/:mchId':
    'apiV3Key:text serialNo:text publicKey:text mode:certificates|public-key|both publicKeyShare:number ' +
    'probeShare:number appIds:texts notifyTimeoutMs:number retryAfterMs:number notifyUrl:url stays:flag',
  'POST /merchants/:mchId/pay': 'outTradeNo!:text openid:text schedule:flag deliveries:whole',
  'POST /merchants/:mchId/cashier': 'code:text invoke:any',
  'POST /merchants/:mchId/notify':
    'event_type!:text resource!:object corrupt:signature|timestamp|serial|tag|body|merchant|probe deliveries:whole',
  'POST /merchants/:mchId/notify-again': 'outTradeNo!:text',
  'POST /merchants/:mchId/refund': 'outTradeNo!:text refund:whole',
  'POST /merchants/:mchId/refund-result': 'outRefundNo!:text status!:SUCCESS|CLOSED|ABNORMAL',
  'POST /merchants/:mchId/confirm-transfer': 'outBillNo!:text',
  'POST /merchants/:mchId/confirm-pay-score': 'outOrderNo!:text openid:text deliveries:whole',
  'POST /merchants/:mchId/grant-pay-score': 'authorizationCode!:text openid:text deliveries:whole',
  'POST /merchants/:mchId/withdraw-pay-score': 'authorizationCode!:text deliveries:whole',
  'POST /merchants/:mchId/complain': 'outTradeNo!:text detail!:text phone:text deliveries:whole',
  'POST /merchants/:mchId/rotate': 'overlapSeconds:number',
  'PUT /corps/:corpId': 'name:text agents:object robots:object webhookKeys:texts stays:flag',
  'POST /corps/:corpId/agents/:agentId/push': `message!:object ${WORK_PUSH}`,
  'POST /corps/:corpId/agents/:agentId/verify-url': WORK_PUSH,
  'POST /corps/:corpId/agents/:agentId/codes':
    'userid:text externalUserid:text openid:text kind:oauth|login scope:snsapi_base|snsapi_privateinfo',
  'PUT /corps/:corpId/members': 'LIST',
  'POST /corps/:corpId/events': 'message!:object',
  'POST /corps/:corpId/lifetime': 'expiresIn!:number',
  'PUT /corps/:corpId/quota': QUOTA,
  'POST /corps/:corpId/media': 'contentType!:text base64!:text',
  'POST /corps/:corpId/customers': 'userid:text externalUserid:text state:text name:text',
  'POST /corps/:corpId/customers/:externalUserid/leave': 'userid!:text',
  'POST /corps/:corpId/kf/:openKfid/messages': 'message!:object externalUserid:text',
  'POST /corps/:corpId/kf/:openKfid/enter': 'externalUserid:text scene:text',
  'POST /corps/:corpId/robots/:robotId/push': 'message!:object',
  'PUT /suites/:suiteId':
    'suiteSecret:text token:text encodingAesKey:text commandUrl:url dataUrl:url providerCorpId:text ' +
    'providerSecret:text delegated:flag expiresIn:number',
  'POST /suites/:suiteId/ticket': TICKET,
  'POST /suites/:suiteId/authorize': 'corpId!:text via:push|redirect redirectUri:url state:text',
  'POST /suites/:suiteId/unauthorize': 'corpId!:text',
  'POST /suites/:suiteId/reset-permanent-code': 'corpId!:text',
  'POST /suites/:suiteId/events': `infoType!:text fields:object ${WORK_PUSH}`,
  'POST /suites/:suiteId/corps/:corpId/push': `message!:object ${WORK_PUSH}`,
  'POST /suites/:suiteId/verify-url': `address:command|data ${WORK_PUSH}`,
};

/** The query parameters of control calls. */
export const CONTROL_QUERIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'DELETE /faults': { id: 'the number of one fault; all without it' },
  'GET /session': { secrets: 'keep: secrets as they are; otherwise made-up ones replace them' },
};
