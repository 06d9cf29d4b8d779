// Generated from scripts/data/work/retcodes.jsonl by npm run generate: change the data, not this file.

/** What kind of failure a return code of WeCom stands for. */
export type WorkRetcodeClass =
  | 'api-security'
  | 'bad-request'
  | 'conflict'
  | 'content'
  | 'credential'
  | 'duplicate'
  | 'ip-whitelist'
  | 'not-found'
  | 'oauth-code'
  | 'ok'
  | 'permission'
  | 'quota-day'
  | 'quota-minute'
  | 'quota-total'
  | 'session'
  | 'system-busy'
  | 'token-invalid'
  | 'user-state';

/** The classes, in the order that {@link WORK_RETCODES} counts them. */
export const WORK_RETCODE_CLASSES: readonly WorkRetcodeClass[] = [
  'api-security',
  'bad-request',
  'conflict',
  'content',
  'credential',
  'duplicate',
  'ip-whitelist',
  'not-found',
  'oauth-code',
  'ok',
  'permission',
  'quota-day',
  'quota-minute',
  'quota-total',
  'session',
  'system-busy',
  'token-invalid',
  'user-state',
];

/** One line for each code: `code|class|meaning|advice`. */
export const WORK_RETCODES = `
-1|15|platform busy|retry at most three times with jitter; read calls freely, sends only if a duplicate is acceptable
0|9|success|
6000|2|data version conflict: somebody else changed the object at the same time|read again and repeat the change
40001|4|invalid secret: wrong corpsecret for this corpid, secret of another corp or app, secret reset (on gettoken); also seen for a wrong access_token on some services|on gettoken: configuration error, stop (2,000 failures an hour block the corp for an hour). On any other call: drop the token, fetch once, retry once; if the value is the same or it fails again, stop
40002|1|invalid credential type|
40003|1|invalid userid (1-64 characters; must exist and be visible)|drop that member
40004|1|media type not allowed|
40005|1|invalid type parameter|
40006|1|file size not allowed|
40007|7|invalid or expired media_id (temporary media: 3 days; of the same corp)|upload again
40008|1|invalid msgtype|
40009|1|picture size not allowed|
40011|1|video size not allowed|
40013|4|invalid corpid|configuration error, stop
40014|16|invalid access_token: wrong, expired, of another corp, or the wrong kind (suite token where a corp token is wanted)|first rule out the wrong kind of token (app A token for app B, suite token for a corp call). Else drop, fetch, retry once; an expired token is reported here as well as with 42001
40015|1|invalid menu type|
40016|1|wrong number of buttons (1-3)|
40017|1|invalid button type|
40018|1|button name too long (16 bytes)|
40019|1|button key too long (128 bytes)|
40020|1|button url too long (1024 bytes)|
40021|1|invalid menu version|
40022|1|too many menu levels|
40023|1|wrong number of sub buttons (1-5)|
40024|1|invalid sub button type|
40025|1|sub button name too long|
40026|1|sub button key too long|
40027|1|sub button url too long|
40028|1|invalid user of the custom menu|
40029|8|invalid oauth code: used, expired, or issued for another app|restart the login; if it happens for fresh codes, the code belongs to another app or two calls used it
40031|1|invalid userid list (spelling or outside the visible range)|
40032|1|userid list too long (messages 1000)|
40033|1|characters not allowed: \\uXXXX escapes in the body|
40035|1|invalid parameter (e.g. userlist and partylist both empty)|
40036|1|template id length|
40037|1|invalid template id|
40038|1|invalid request format|
40039|1|url too long (1024 bytes)|
40040|4|invalid plugin token|configuration error, stop
40041|1|invalid plugin id|
40042|14|invalid plugin session|log in again
40048|1|forbidden domain in the url|
40050|7|chatid does not exist|
40054|1|invalid sub menu url domain|
40055|1|invalid menu url domain|
40056|1|invalid agentid|
40057|1|invalid callback url, or its verification failed|
40058|1|invalid parameter: broken JSON, wrong type, or a limit exceeded (see errmsg)|
40059|1|location switch must be 0 or 1|
40060|1|location switch needs a callback url|
40061|2|avatar of the app could not be set|read again, then decide
40062|1|invalid app mode|
40063|1|a required parameter is empty (also: wrong HTTP method or body)|
40064|5|admin group name exists|
40065|1|admin group name length|
40066|1|invalid department list|
40067|1|title length|
40068|1|invalid tag or tag group id|
40069|1|invalid tag id list|
40070|1|all tag ids invalid|
40071|5|tag name exists|
40072|1|tag name length (1-32)|
40073|1|openid does not exist|
40074|1|news cannot be confidential; use mpnews|
40077|4|invalid pre_auth_code|fetch a new pre_auth_code
40078|8|invalid auth_code (once only)|use the stored permanent_code or start the installation again
40079|1|invalid authorisation data|
40080|4|invalid suite_secret|configuration error, stop
40082|16|invalid suite_access_token|drop the suite token, fetch with the newest suite_ticket, retry once
40083|4|suite_id does not exist|configuration error, stop
40084|4|invalid permanent_code: wrong, or the corp cancelled the authorisation|mark the corp as not authorised; wait for create_auth, change_auth or reset_permanent_code
40085|4|invalid suite_ticket: unknown or expired|wait for the next push (10 minutes) or push it by hand in the provider console; never throw away a newer ticket
40086|4|invalid third-party appid|configuration error, stop
40088|7|jobid does not exist|
40089|7|result of the batch job is gone (only the last five are kept)|
40091|4|secret invalid, perhaps of another corp|configuration error, stop
40092|1|import file has illegal content|
40093|1|jsapi signature wrong|sign again with the exact url without the fragment; check ticket kind
40094|1|missing or invalid url|
40095|2|concurrent change|read again, then decide
40096|7|invalid external_userid|
40097|17|the member has not left yet|
40098|17|the member has no verified name|
40099|13|too many external contacts|ask the administrator of the corp
40100|2|this external contact is being transferred already|read again, then decide
40102|5|domain or IP belongs to an app in the market|
40106|16|invalid device access token|fetch the device token again, retry once
40123|1|picture broken or not a picture|
40124|1|sn may not be bound|
40125|1|invalid open_userid|
40126|13|3000 corp tags at most|ask the administrator of the corp
40127|1|uri scheme not supported|
40128|11|customer transferred too often (twice in 90 days)|stop until tomorrow
40129|2|the customer is being transferred|read again, then decide
40130|1|old and new follower are the same|
40131|1|handover_userid does not follow this customer|
40132|10|team accounts cannot do this|ask the administrator of the corp
40133|10|the corp forbids member authorisation|ask the administrator of the corp
40134|10|the member's authorisation of the app is disabled|ask the administrator of the corp
40135|10|similar app, authorisation forbidden|ask the administrator of the corp
40136|10|trial of the app is over|ask the administrator of the corp
40137|10|service period of the app is over|ask the administrator of the corp
40138|13|paid seats exceeded|ask the administrator of the corp
40139|13|member-authorised seats exceeded|ask the administrator of the corp
40140|5|the corp has another app of the suite|
40141|17|corp account abnormal|
40142|1|invalid place code|
40143|17|the receiving member is banned|
40165|2|group ids are upgraded already|read again, then decide
40166|17|group ids are not upgraded yet|
40167|1|invalid upgrade time|
40201|3|sensitive content, stopped by anti-spam|drop
40203|1|deprecated parameter (drive: userid)|
40204|3|WeChat anti-spam|drop
40205|17|the member's WeChat ticket expired (must log in within a year)|
40206|1|request body too large|
40207|8|invalid tfa_code|ask for a new code
40208|17|the user is outside the two-factor range|
40209|1|oauth domain differs from the two-factor domain|
40210|1|two-factor url not set|
40211|1|invalid RSA public key|
40212|1|public key version lower than the current one|
41001|16|access_token missing or empty|programming error: the token was not sent (query parameter, not header)
41002|1|corpid missing|
41003|1|refresh_token missing|
41004|1|secret missing|
41005|1|media data missing|
41006|1|media_id missing|
41007|1|sub menu data missing|
41008|1|auth code missing|
41009|1|userid missing|
41010|1|url missing|
41011|1|agentid missing|
41012|1|app logo media id missing|
41013|1|app name missing|
41014|1|app description missing|
41015|1|content missing|
41016|1|title missing|
41017|1|tagid missing|
41018|1|tag name missing|
41019|1|department missing|
41021|1|suite_id missing|
41022|16|suite_access_token missing|programming error
41023|1|suite_ticket missing|no ticket has arrived yet: wait
41024|1|secret missing|
41025|1|permanent_code missing|
41033|1|description missing|
41034|1|login_ticket missing|
41035|1|external_userid missing|
41036|1|invalid external short name of the corp|
41037|1|contact way: type missing|
41038|1|contact way: scene missing|
41039|1|contact way: invalid type|
41040|1|contact way: invalid scene|
41041|13|contact way: more than 100 members|ask the administrator of the corp
41042|1|contact way: invalid style|
41043|1|contact way: config_id missing|
41044|7|contact way: invalid config_id|
41045|13|too many contact ways|ask the administrator of the corp
41046|1|group message id missing|
41047|7|invalid group message id|
41048|17|no customer to send to|
41049|1|welcome_code missing|
41050|8|invalid welcome_code: only 20 seconds after the contact was added|drop the welcome: too late
41051|17|the conversation has begun, or another welcome was delivered|drop the welcome: somebody else greeted
41052|1|invalid send time|
41053|17|the customer has not agreed to archiving|wait for the consent
41054|17|the member is not activated|
41055|13|too many group welcome templates|ask the administrator of the corp
41056|1|external contact id of the wrong kind|
41057|10|no WeChat open platform account bound to the corp or provider|ask the administrator of the corp
41058|10|no right to edit this group welcome template|ask the administrator of the corp
41059|1|moment_id missing|
41060|7|invalid moment_id|
41061|1|this member did not publish the moment|
41062|17|the member has not published the corp moment yet|
41063|15|the group message is being distributed, try later|wait a minute
41064|13|too many attachments|ask the administrator of the corp
41065|1|invalid attachment type|
41066|1|wrong channels (视频号) name|
41067|1|moment_id of the wrong kind|
41068|13|list of sensitive words too long|ask the administrator of the corp
41069|13|too many sensitive word rules|ask the administrator of the corp
41070|7|invalid rule id|
41071|7|rule deleted|
41072|1|attachment used in the wrong scene (media_type and attachment_type)|
41073|1|product description not allowed|
41074|7|product deleted|
41075|7|product does not exist|
41076|13|scope of the rule too large (use departments)|ask the administrator of the corp
41077|5|rule name exists|
41078|13|too many running moment jobs|ask the administrator of the corp
41079|15|the moment is being distributed, try later|retry up to 3 times with jitter; sends only if a duplicate is acceptable
41080|1|attachment too large|
41081|1|picture resolution too high|
41082|1|video too long|
41083|1|wrong keyword|
41084|1|wrong semantic rule|
41085|1|invalid product code|
41086|1|invalid product price|
41087|1|invalid product description|
41088|1|attachments empty|
41089|1|moment needs text or attachments|
41090|1|invalid video (mp4)|
41091|13|at most 5 groups per join way|ask the administrator of the corp
41093|17|group message cancelled|
41094|11|reminded too often|stop reminding
41095|13|too many acquisition links|ask the administrator of the corp
41096|15|the welcome is being sent already|may be retried within the 20 seconds
41098|10|the link belongs to another component|ask the administrator of the corp
41099|10|not in provider-pays mode|ask the administrator of the corp
41102|1|menu name missing|
42001|16|access_token expired|drop, fetch under the lock, retry once; gettoken may answer the same value while it lives: then do not loop
42002|8|refresh_token expired|ask for a new code
42003|8|code expired|restart the login
42004|4|plugin token expired|configuration error, stop
42007|4|pre_auth_code expired|fetch a new pre_auth_code; not a token error, although the official sample kit refreshes on it
42008|8|temporary authorisation code no longer valid|ask for a new code
42009|16|suite_access_token expired|drop the suite token, fetch with the newest suite_ticket, retry once; keep the ticket
42012|1|jsapi_ticket not usable: ticket of the wrong kind or app (agentConfig needs the app ticket)|fetch the other ticket kind (corp ticket for config, app ticket for agentConfig) with the token of the same app
42013|14|mini program session expired or not logged in|wx.login (wx.qy.login) again
42014|1|task card: invalid task_id|
42015|10|the updating app did not send the message|ask the administrator of the corp
42016|7|task_id does not exist|
42017|7|button key does not exist|
42018|1|invalid button key|
42019|1|button key missing|
42020|1|button name missing|
42021|16|device access token expired|fetch the device token again, retry once
42022|8|code used already|use the stored result
42027|1|template card: horizontal_content_list.keyname missing|
42028|1|template card: url missing|
42029|1|template card: media id missing|
42030|1|template card: appid missing|
42031|1|template card: invalid card_type|
42033|1|template card: title missing|
42035|1|template card: horizontal_content_list length|
42036|1|template card: vertical_content_list length|
42037|1|template card: option_list length|
42038|1|template card: button text missing or invalid|
42039|1|template card: button key missing or invalid|
42040|1|template card: option id missing or invalid|
42041|1|template card: option text missing or invalid|
42042|1|template card: jump_list length|
42043|1|template card: question_key missing or invalid|
42044|1|template card: card_image.url missing or invalid|
42045|1|template card: card_action missing or invalid|
42046|1|template card: submit_button.key missing or invalid|
42047|1|template card: select_list length|
42049|1|template card: submit_button.text missing or invalid|
42050|1|template card: horizontal_content_list.userid missing or invalid|
42051|1|template card: key clash in action_menu|
42052|17|message older than 24 h, cannot be recalled|
43001|1|GET required|
43002|1|POST required|
43003|1|HTTPS required|
43004|17|the member has not bound WeChat or not followed the plugin|
43005|17|friend relation required|
43006|17|subscription required|
43007|10|authorisation required|ask the administrator of the corp
43008|10|payment authorisation required|ask the administrator of the corp
43009|10|corp not verified|ask the administrator of the corp
43010|17|receiving mode required|
43011|10|corp authorisation required|ask the administrator of the corp
43012|1|the app needs a callback url|
43013|10|app not visible to the member|ask the administrator of the corp
43016|14|user not logged in (opendata)|log in again
43017|0|opendata request check failed|
44001|1|media file empty (header or body of the upload wrong)|
44002|1|empty body|
44003|1|news empty|
44004|1|text content empty|
45001|1|media too large|
45002|1|message content too long (text 2048 bytes)|
45003|1|title too long|
45004|1|app description length|
45005|1|link too long|
45006|1|picture link too long|
45007|1|voice longer than 60 s|
45008|1|more than 8 articles|
45009|12|too many calls: blocked for the rest of the minute, hour, day or month of the limit that was hit|stop calling this API for this corp for the rest of the window (minute, hour, day or month: the body does not say); the counters are per corp and API, per IP, per app or per member
45010|13|too many menus|ask the administrator of the corp
45015|17|reply time is over|
45016|2|system group cannot be changed|read again, then decide
45017|1|group name too long|
45018|13|too many groups|ask the administrator of the corp
45022|1|app name length|
45024|13|no more members allowed|ask the administrator of the corp
45025|11|one invitation per member and week|stop until tomorrow
45026|0|protection against deleting many members|
45027|11|mpnews 100 times a day|stop until tomorrow
45028|13|too much material|ask the administrator of the corp
45029|1|answer too large (split the request)|
45031|4|corpsecret too weak, reset it|configuration error, stop
45032|1|author too long|
45033|12|too many calls at the same time|fewer parallel calls; queue
45034|1|url without scheme|
46001|7|no media data|
46002|7|menu version does not exist|
46003|7|menu not set|
46004|7|member does not exist|drop that member
47001|1|JSON or XML cannot be parsed|
48001|10|API function not authorised|ask the administrator of the corp
48002|10|no permission for this API: app kind or rights do not fit|check which secret made the token and whether the app kind may call this API
48003|4|invalid suite_id for this suite_access_token|configuration error, stop
48004|10|no authorisation, or it was cancelled|mark the corp as not authorised
48005|10|API retired|ask the administrator of the corp
48006|10|API right withdrawn because the app was not used|ask the administrator of the corp
48007|10|kf account not authorised for the app|ask the administrator of the corp
48008|10|contact edit authorisation covers only some contact APIs|ask the administrator of the corp
48009|6|contact helper may not read details from a new IP|read details with an app, not with the contact helper
49004|0|signature mismatch|
49008|7|group dissolved|
49009|1|invalid buyer_userid|
50001|1|redirect_uri not in the trusted domains of this app|operator adds the domain of redirect_uri as trusted domain of this app
50002|10|member outside the permitted range|ask the administrator of the corp
50003|10|app disabled|ask the administrator of the corp
50004|17|wrong member state|
50005|10|corp disabled|ask the administrator of the corp
50006|10|system app disabled|ask the administrator of the corp
50100|1|invalid page cursor|
60001|1|department name length (1-32)|
60002|13|department depth|ask the administrator of the corp
60003|7|department does not exist|
60004|7|parent department does not exist|
60005|2|department has members|read again, then decide
60006|2|department has children|read again, then decide
60007|1|root department cannot be deleted|
60008|5|department exists|
60009|1|illegal characters in the department name|
60010|1|department loop|
60011|10|no right on this member, department or tag (outside the visible range)|operator widens the visible range
60012|1|default app cannot be deleted|
60013|10|app may not be closed|ask the administrator of the corp
60014|10|app may not be opened|ask the administrator of the corp
60015|10|visible range of the default app cannot change|ask the administrator of the corp
60016|2|tag has members|read again, then decide
60017|10|corp cannot be set|ask the administrator of the corp
60019|10|location switch cannot be set|ask the administrator of the corp
60020|6|calling IP not trusted|operator adds the server IP (self-built: trusted IPs of the app; provider: IP list of the provider). Takes about a minute
60021|10|userid outside the visible range|ask the administrator of the corp
60023|10|menu of an authorised app cannot be changed by the admin group|ask the administrator of the corp
60025|1|message type not allowed for homepage apps|
60027|10|field of a homepage app cannot be changed|ask the administrator of the corp
60028|10|homepage of a third-party app cannot be changed|ask the administrator of the corp
60029|10|trusted domain of a third-party app cannot be changed|ask the administrator of the corp
60030|10|outside the visible range of the app|ask the administrator of the corp
60031|10|app may not call the API now|ask the administrator of the corp
60102|5|userid exists|
60103|1|invalid mobile|
60104|5|mobile exists|
60105|1|invalid email|
60106|5|email exists|
60107|1|invalid WeChat id|
60108|5|WeChat id exists|
60109|5|QQ number exists|
60110|13|more than 20 departments|ask the administrator of the corp
60111|7|userid does not exist|drop that member
60112|1|invalid member name|
60113|1|identity fields all empty|
60114|1|invalid gender|
60115|10|WeChat id of a follower cannot be changed|ask the administrator of the corp
60116|5|extended attribute exists|
60118|1|member has no field to invite with|
60119|5|member follows already|
60120|17|member disabled|
60121|7|member not found|
60122|5|email used by an external administrator|
60123|7|department does not exist|
60124|7|parent department does not exist|
60125|1|invalid department name|
60126|2|department not created|read again, then decide
60127|1|department missing|
60128|1|invalid field (key clash or format)|
60129|1|mobile and email both empty|
60131|1|position length|
60132|1|is_leader_in_dept and department differ in length|
60136|7|record does not exist|
60137|5|mobile of a parent exists|
60140|8|invalid or expired response_code|response_code is once and 72 h; fall back to a new message
60141|1|private email invalid and no mobile|
60142|5|private email exists|
60143|1|corp mailbox invalid|
60144|2|corp mailbox cannot be changed|read again, then decide
60145|5|corp mailbox exists|
60146|7|mobile not found|
60147|7|email not found|
60148|7|corp mailbox not found|
60149|5|mobile of the student exists|
60203|1|invalid template id|
60204|17|template not usable|
60205|1|template keywords do not fit|
60206|10|message type only for third-party independent apps|ask the administrator of the corp
60207|10|third-party independent apps may only send template messages|ask the administrator of the corp
60208|1|third-party independent apps: no @all, toparty, totag|
60209|1|operator vid missing|
60210|1|selection empty|
60211|1|SelectedTicket empty|
60214|10|third-party apps only|ask the administrator of the corp
60215|1|more than 10 SelectedTickets|
60217|10|operator has no right|ask the administrator of the corp
60218|10|only for apps with member authorisation|ask the administrator of the corp
60219|10|SelectedTicket of another app|ask the administrator of the corp
60220|1|corpappid missing|
60221|10|open_userid of another provider|ask the administrator of the corp
60222|1|invalid SelectedTicket|
60223|1|invalid BundleId|
60224|1|invalid PackageName|
60225|10|operator is not part of the SelectedTicket|ask the administrator of the corp
60226|13|more than 2000 people selected|ask the administrator of the corp
60227|1|ServiceCorpid missing|
60228|1|bind_corpid missing|
60229|1|wrong member or department id|
60230|1|shareticket missing|
60231|1|invalid shareticket|
60233|1|invalid shareticket|
60234|1|shareticket of another app|
60235|1|payment_id missing|
60236|1|trade_no missing|
60237|10|payment_id of another app|ask the administrator of the corp
60238|1|wrong partyid|
60239|17|payee without verified name|
60240|10|payee corp not verified|ask the administrator of the corp
60241|1|wrong student or department id|
60242|1|shareticket of another domain|
60243|1|invalid trade_no|
60244|1|shareticket of another mini program|
60246|10|third-party app not online|ask the administrator of the corp
60251|1|open_kfid missing|
60252|1|invalid open_kfid|
60253|7|not in the list of kf servicers|
60257|13|more than 5 direct leaders|ask the administrator of the corp
65000|2|school migrated already|read again, then decide
65001|1|invalid follow mode|
65002|13|more than 1000 parents per import|ask the administrator of the corp
65003|17|school not migrated yet|
65004|7|structure does not exist|
65005|1|invalid sync mode|
65006|1|invalid administrator kind|
65007|1|invalid school department kind|
65008|1|invalid entrance year|
65009|1|invalid grade kind|
65010|1|userid is not a student|
65011|13|more than 100 parents|ask the administrator of the corp
65012|13|more than 10 students|ask the administrator of the corp
65013|2|student has parents|read again, then decide
65014|10|corp is not a school|ask the administrator of the corp
65015|1|parent department kind does not fit|
65018|13|too many parents (2000, verified 20000)|ask the administrator of the corp
65022|10|no right on the school contacts|ask the administrator of the corp
65023|10|no right on this student or parent|ask the administrator of the corp
65024|10|teacher of the parent outside the visible range|ask the administrator of the corp
71044|2|device bound|read again, then decide
71045|1|operid|
71046|10|no device data right|ask the administrator of the corp
71047|1|openuserid|
71048|17|app has no device|
71049|13|attendance rules|ask the administrator of the corp
71050|1|door rule name|
71051|1|door rule|
71052|15|temperature data|retry up to 3 times with jitter; sends only if a duplicate is acceptable
71056|10|userid outside the device range|ask the administrator of the corp
71057|1|door rule id|
71058|10|userid outside the visible range|ask the administrator of the corp
71059|10|rule range larger than the app range|ask the administrator of the corp
71060|10|rule range larger than the app range|ask the administrator of the corp
71062|1|file name|
71063|1|media_id and download_url missing|
71064|1|download_url|
71065|10|hardware cannot print|ask the administrator of the corp
71066|10|hardware cannot scan|ask the administrator of the corp
71067|1|conversion version|
71068|17|conversion version expired|
71069|1|page|
71070|10|userid outside the device range|ask the administrator of the corp
71071|1|timestamp|
71072|10|model not published|ask the administrator of the corp
71075|8|scan upload code|ask for a new code
71076|10|default rule|ask the administrator of the corp
72023|2|invoice locked by another account|read again, then decide
72024|1|wrong invoice status|
72037|1|invoice of another user|
80001|1|trusted domain wrong or without ICP record|
81001|13|more than 30000 nodes in a department|ask the administrator of the corp
81002|13|more than 15 department levels|ask the administrator of the corp
81003|13|more than 30000 nodes in a tag|ask the administrator of the corp
81004|13|too many departments|ask the administrator of the corp
81011|10|no right on the tag|ask the administrator of the corp
81012|1|no visible range given|
81013|1|no valid receiver: userids, departments and tags all invalid or not permitted|no valid receiver: check visible range; do not retry
81014|13|too many users or parties at once|ask the administrator of the corp
81015|1|email domain differs from the corp domain|
81016|1|logined_userid missing|
81017|13|too many items in the request|ask the administrator of the corp
81018|13|provider's quota of names used up|ask the administrator of the corp
81019|1|item without id|
81020|1|item without type|
81021|1|invalid type of an item|
81023|1|invalid logined_userid|
81024|1|invalid logined_userid|
81026|15|under maintenance|retry up to 3 times with jitter; sends only if a duplicate is acceptable
82001|1|member, department and tag all empty|give at least one receiver
82002|1|more than 100 departments|
82003|1|more than 100 tags|
82004|3|content would crash the client|drop
82101|1|nothing to update given|
82102|7|object not in the message|
84005|7|third-party app does not exist|
84014|8|user_ticket expired|restart the login (user_ticket 30 minutes)
84015|8|user_ticket invalid|restart the login
84019|1|templateid missing|
84020|7|templateid does not exist|
84021|1|register_code missing|
84022|1|invalid register_code|
84023|10|contact sync call not allowed|ask the administrator of the corp
84024|7|no registration data (unfinished, or older than 24 h)|
84025|1|state must be [a-zA-Z0-9], 128 bytes at most|
84052|1|caller missing|
84053|1|callee missing|
84054|1|auth_corpid missing|
84055|12|one call per 5 seconds|slow down
84056|10|no right to call this user|ask the administrator of the corp
84057|13|balance too low|ask the administrator of the corp
84058|1|caller number not supported|
84059|1|invalid number|
84060|1|callee number not supported|
84061|7|no such external contact relation|
84062|10|call app not enabled|ask the administrator of the corp
84063|7|caller does not exist|
84064|7|callee does not exist|
84065|1|caller equals callee|
84066|11|provider called too often|stop until tomorrow
84067|11|administrator was called too often|stop until tomorrow
84069|10|caller restricted|ask the administrator of the corp
84070|1|number not supported|
84071|8|external contact code invalid or used|ask for a new code
84072|17|no kf set for the app|
84073|7|userid is not kf of the app|
84074|10|no external contact right|ask the administrator of the corp
84075|8|authcode invalid or expired|ask for a new code
84076|1|authcode missing|
84077|1|price too high|
84078|1|wrong number of seats|
84079|7|price policy does not exist|
84080|7|order does not exist|
84081|2|unpaid order exists|read again, then decide
84082|2|refund is pending|read again, then decide
84083|10|not a servicing member|ask the administrator of the corp
84084|10|not a follower of the user|ask the administrator of the corp
84085|10|app taken off the market|ask the administrator of the corp
84086|13|seats exceed the maximum|ask the administrator of the corp
84087|2|order cannot be closed yet|read again, then decide
84088|2|paid order cannot be closed|read again, then decide
84089|2|order paid|read again, then decide
84090|1|user_ticket missing|
84091|1|price below the minimum|
84092|10|ordering on behalf not possible|ask the administrator of the corp
84093|2|agency relation taken|read again, then decide
84094|10|no profit share rule|ask the administrator of the corp
84095|10|trial: no expansion|ask the administrator of the corp
84096|10|trial: no renewal|ask the administrator of the corp
84097|2|order waiting to take effect|read again, then decide
84098|10|fixed amount: no expansion|ask the administrator of the corp
84099|17|not bought: no expansion|
84100|17|never bought: no renewal|
84101|2|trial of a paid version: no new purchase|read again, then decide
84102|17|expired: no expansion|
84103|2|only unpaid orders can change|read again, then decide
84104|2|order paid|read again, then decide
84105|2|order cancelled|read again, then decide
84106|2|unpaid order of this app exists|read again, then decide
84107|2|refund of this app pending|read again, then decide
84108|2|order of this app waiting|read again, then decide
84109|1|price may not be 0|
84110|17|app is not on trial|
84111|13|no coupon left|ask the administrator of the corp
84112|2|unpaid order cannot be closed|read again, then decide
84113|7|no payment data|
84114|10|virtual version: no order|ask the administrator of the corp
84115|10|virtual version: no expansion|ask the administrator of the corp
84116|10|virtual version: no renewal|ask the administrator of the corp
84117|10|virtual period: no expansion|ask the administrator of the corp
84118|10|virtual period: no version change|ask the administrator of the corp
84119|10|corp not reported: no order on behalf|ask the administrator of the corp
84120|7|app version deleted|
84121|7|app version deleted: no expansion|
84122|7|app version deleted: no renewal|
84123|10|not a virtual version|ask the administrator of the corp
84124|10|not an industry order|ask the administrator of the corp
84125|1|too few seats|
84126|1|too many seats|
84127|10|no right to manage the app|ask the administrator of the corp
84128|10|no right on all apps of the solution|ask the administrator of the corp
84129|7|price policy deleted|
84130|1|invalid effective time|
84131|13|renewal beyond five years|ask the administrator of the corp
84132|1|at least one app must grow|
84133|1|below the lowest price|
84134|17|app expired: no version change|
84135|10|app may not be installed|ask the administrator of the corp
84136|10|order through the agent|ask the administrator of the corp
84137|10|customer of an agent|ask the administrator of the corp
84138|10|not your customer|ask the administrator of the corp
84139|10|licence trial corp: no order on behalf|ask the administrator of the corp
84140|10|only for the toolbar of chain groups|ask the administrator of the corp
84141|10|only for the toolbar of chain chats|ask the administrator of the corp
84142|10|only gift time left: no expansion|ask the administrator of the corp
84143|10|no right to confirm the contract|ask the administrator of the corp
84144|10|confirmer not in the provider's contacts|ask the administrator of the corp
84145|13|confirmer in more than 5 corps|ask the administrator of the corp
84146|13|confirmer in more than 3 corps|ask the administrator of the corp
84147|17|pre-order expired|
84148|2|pre-order changed|read again, then decide
84149|17|pre-order cancelled|
84150|1|pre-order of another corp|
84151|17|app of the pre-order not installed|
84152|2|pre-order used by another corp|read again, then decide
84153|5|meeting bought already|
84154|10|not a K12 corp|ask the administrator of the corp
84155|13|more than 90 days|ask the administrator of the corp
84156|2|pre-order changed, read again|read again, then decide
84157|10|not verified|ask the administrator of the corp
84158|10|provider has no merchant number|ask the administrator of the corp
84159|10|customer never authorised|ask the administrator of the corp
84160|1|date must be in the future|
84161|10|not a test corp|ask the administrator of the corp
84162|10|provider has no merchant number|ask the administrator of the corp
84163|17|app never bought|
84172|10|not a paid version|ask the administrator of the corp
84175|1|invalid effective date|
84178|2|unpaid order exists|read again, then decide
84180|10|customer has not authorised the custom app|ask the administrator of the corp
84186|2|more than a year left|read again, then decide
84188|10|paid version not published|ask the administrator of the corp
84200|1|file translation failed (UTF-8 only)|
85002|3|forbidden words|drop
85004|11|more than 20 trusted domains this month|stop until tomorrow
85005|10|trusted domain not verified|ask the administrator of the corp
85006|13|too many IPs|ask the administrator of the corp
85007|1|invalid IP|
85008|10|domain without ICP record|ask the administrator of the corp
85009|1|app data incomplete|
85010|1|callback parameters wrong|
85011|1|callback check failed|
85012|1|invalid permission name|
85111|10|domain of a third-party provider|ask the administrator of the corp
86001|1|invalid chatid|
86003|7|chatid does not exist|
86004|1|invalid group name|
86005|1|invalid owner|
86006|1|too many or too few members|
86007|1|invalid members|
86008|10|group was made by another app|ask the administrator of the corp
86101|10|owner only|ask the administrator of the corp
86201|1|chatid missing|
86202|1|group name missing|
86203|1|owner missing|
86204|1|members missing|
86205|1|chatid too long|
86206|1|numeric chatid too large|
86207|1|owner is not in the member list|
86208|10|message service off|ask the administrator of the corp
86209|1|operator missing|
86210|1|chat parameters missing|
86211|1|chat type missing|
86213|1|sender missing|
86214|1|invalid group message type|
86215|5|chatid exists|
86216|1|member id not in the contacts or invisible|
86217|1|sender is not in the chat|
86218|1|invalid sender|
86219|1|invalid receiver|
86220|1|invalid chat parameter|
86221|1|sender equals receiver|
86222|1|needs a member of a downstream corp|
86224|10|not a restricted group|ask the administrator of the corp
86304|1|invalid message type|
86305|10|customer service off|ask the administrator of the corp
86306|1|sender missing|
86307|1|sender type missing|
86308|1|sender id missing|
86309|1|receiver missing|
86310|1|receiver type missing|
86311|1|receiver id missing|
86312|1|message type missing|
86313|1|one side must be kf|
86314|1|only one side may be kf|
86315|1|invalid sender type|
86316|1|invalid sender id|
86317|1|invalid receiver type|
86318|1|invalid receiver id|
86319|1|kf not in the list|
86320|1|invalid kf type|
88001|1|seq missing|
88002|1|offset missing|
88003|1|invalid seq|
90001|10|shake nearby not certified|ask the administrator of the corp
90002|1|shake ticket missing|
90003|1|invalid shake ticket|
90004|8|shake ticket expired|ask for a new code
90005|10|shake service off|ask the administrator of the corp
90100|1|external attribute: invalid type|
90101|1|external attribute: text length (12)|
90102|1|external attribute: title length (12)|
90103|1|external attribute: invalid url|
90104|1|external attribute: mini program title length (12)|
90105|1|external attribute: invalid pagepath|
90106|1|external attribute: invalid parameter|
90142|1|invalid place code id|
90200|1|mini program appid missing|
90201|13|more than 10 content items|ask the administrator of the corp
90202|1|key length|
90203|1|value length|
90204|1|invalid page|
90206|10|mini program not linked to the corp|ask the administrator of the corp
90207|1|invalid mini program appid|
90208|10|mini program appid does not fit|ask the administrator of the corp
90210|17|member authorisation needed|
90211|1|invalid suite id on login|
90212|1|suite does not fit the mini program|
90300|1|invalid order id|
90302|10|paid app expired|ask the administrator of the corp
90303|13|too many users of the paid app|ask the administrator of the corp
90304|15|order centre busy|retry up to 3 times with jitter; sends only if a duplicate is acceptable
90305|1|parameter error (see errmsg)|
90306|1|merchant settings (see errmsg)|
90307|14|login expired|log in again
90308|6|IP not trusted|operator adds the IP
90309|5|order exists|
90310|7|order not found|
90311|2|order could not be closed|read again, then decide
90312|2|refund failed (see errmsg)|read again, then decide
90313|12|refunds too often|slow down
90314|2|order status|read again, then decide
90315|5|refund id used|
90316|1|refund reason|
90317|17|not a supplier|
90318|0|nonce_str empty or repeated|new nonce_str
90319|0|timestamp empty or far off|check the clock
90320|4|order token invalid|configuration error, stop
90321|4|order token expired|configuration error, stop
90322|10|old suite without payment|ask the administrator of the corp
90323|13|price over the limit|ask the administrator of the corp
90324|13|amount over the limit|ask the administrator of the corp
90325|5|advance order exists|
90326|1|invalid advance order|
90327|2|advance order settled|read again, then decide
90328|2|settlement failed|read again, then decide
90329|5|order number taken|
90330|2|supplier not created|read again, then decide
90331|2|supplier not changed|read again, then decide
90332|17|contract not signed|
90333|2|contract not created|read again, then decide
90338|17|refund period over|
90339|1|illegal characters in the supplier name|
90340|2|customer not created|read again, then decide
90341|1|refund larger than payment|
90342|13|refund larger than the balance|ask the administrator of the corp
90343|5|refund number exists|
90344|1|invalid channel|
90345|1|over 50,000 yuan: no WeChat Pay|
90346|13|too many refunds|ask the administrator of the corp
90347|1|refund of 0|
90348|4|payment key not set|configuration error, stop
90349|1|too many records|
90350|1|bank data check failed|
90351|17|app status|
90352|13|trial extension too long|ask the administrator of the corp
90353|1|list empty|
90354|1|list too long|
90355|2|refund advance order linked|read again, then decide
90356|1|order of 0|
90357|1|channel required|
90358|10|no partial refund|ask the administrator of the corp
90359|1|corp does not fit|
90381|1|invalid refunded_credit_orderid|
90405|1|picture type|
90406|1|picture size|
90407|10|corp is K12|ask the administrator of the corp
90408|1|invalid picture|
90409|2|picture upload failed|read again, then decide
90410|5|application number in progress|
90412|13|too many applications (administrator)|ask the administrator of the corp
90413|13|too many applications (corp)|ask the administrator of the corp
90414|1|parameter error|
90415|7|application number does not exist|
90416|10|administrator has no right|ask the administrator of the corp
90418|17|payee not verified|
90419|2|picture upload failed, upload again|read again, then decide
90420|1|payee data do not fit|
90421|1|business scope does not fit|
90431|11|three free orders a day|stop until tomorrow
90432|17|account not opened|
90433|13|balance too low|ask the administrator of the corp
90456|1|organiser missing|
90457|1|calendar id|
90458|1|calendar list empty|
90459|7|calendar deleted|
90460|7|schedule deleted|
90461|1|schedule id|
90462|1|schedule list empty|
90463|1|organiser cannot change|
90464|13|too many attendees|ask the administrator of the corp
90465|1|repeat type|
90466|10|calendar or schedule of another app|ask the administrator of the corp
90467|1|weekday|
90468|1|organiser cannot change|
90469|1|page size|
90470|1|page|
90471|1|remind time|
90472|10|no right on the calendar or schedule|ask the administrator of the corp
90473|1|colour|
90474|1|organiser among the attendees|
90475|10|calendar of another organiser|ask the administrator of the corp
90477|10|only the schedule app may read this|ask the administrator of the corp
90479|10|schedule made by a user|ask the administrator of the corp
90480|1|timezone|
90481|13|too many calendars|ask the administrator of the corp
90482|1|op_start_time|
90483|1|public_range missing|
90484|1|only for repeated schedules|
90485|1|op_mode|
90486|1|repeat_interval missing|
90487|1|day_of_month|
90488|1|start_time before op_start_time|
90489|1|only public calendars|
90490|13|too many subscribers|ask the administrator of the corp
90491|10|userid outside the range|ask the administrator of the corp
90492|1|administrator is not a member|
90493|1|deprecated parameter|
90494|10|calendar of another creator|ask the administrator of the corp
90495|10|no administrators for this app kind|ask the administrator of the corp
90496|10|read-only calendar|ask the administrator of the corp
90497|10|schedule made by mail|ask the administrator of the corp
90498|2|schedule has another room|read again, then decide
90499|10|room booked by another app|ask the administrator of the corp
90500|17|owner has not left|
90501|1|not a customer group|
90502|17|owner has left|
90503|13|group is full|ask the administrator of the corp
90504|1|same owner|
90507|2|group is being transferred|read again, then decide
90508|2|group was transferred|read again, then decide
90509|1|not a WeCom customer group|
90510|17|no active users within a year|
90511|7|opengid does not exist|
90602|7|invalid meeting id (not of this app)|
90603|1|event category id|
90604|1|grid id|
90606|13|more than 20 administrators of a grid|ask the administrator of the corp
90607|2|grid has members|read again, then decide
90608|5|grid name exists|
90609|13|too many members of a grid|ask the administrator of the corp
90610|13|too many members of a grid|ask the administrator of the corp
90613|13|too many grids of a member|ask the administrator of the corp
90700|2|cancel the room booking first|read again, then decide
90704|1|remind_time_diffs|
90705|10|creator has left|ask the administrator of the corp
90706|1|start in the past|
90707|2|meeting running|read again, then decide
90708|1|calendar needed|
90710|2|meeting over|read again, then decide
91040|1|ticket type invalid|
92000|10|member outside the visible range|ask the administrator of the corp
92001|10|app has no right on sensitive data|ask the administrator of the corp
92002|10|other corp not allowed|ask the administrator of the corp
92003|10|other app not allowed|ask the administrator of the corp
92006|2|live started or cancelled|read again, then decide
92007|10|replay cannot be deleted|ask the administrator of the corp
92008|10|no right on this live|ask the administrator of the corp
93000|4|webhook key invalid, or the robot left the group|remove the robot from the configuration
93004|10|robot disabled|operator enables the robot
93006|1|invalid group id|
93008|10|robot is not in the group|add the robot to the group
94000|10|custom workbench not enabled|ask the administrator of the corp
94001|1|invalid type|
94002|1|keydata missing|
94003|13|too many keydata items|ask the administrator of the corp
94005|1|list missing|
94006|13|too many list items|ask the administrator of the corp
94007|1|webview missing|
94008|17|no workbench template set|
95000|1|invalid open_kfid|
95001|13|5 messages per user turn sent|wait for the user
95002|17|48 hours since the user's last message are over|wait for the user
95003|13|corp not verified: too many customers|ask the administrator of the corp
95004|7|open_kfid does not exist|
95005|13|number of kf accounts|ask the administrator of the corp
95006|1|invalid kf name|
95007|8|kf token invalid or expired (10 minutes)|call sync_msg without token (slow) and use the token of the next push
95008|1|more than 10 menu items|
95009|1|invalid menu item type|
95011|4|kf runs in the joint mode, token comes from the stand-alone secret|configuration error, stop
95012|4|kf runs in the stand-alone mode, token comes from the joint secret|configuration error, stop
95013|17|session ended|stop sending
95014|17|member is not a servicer|
95015|2|exclusive service set in the console|read again, then decide
95016|2|state change not allowed|read again, then decide
95017|10|API switch of kf is off|ask the administrator of the corp
95018|17|state of the session does not allow sending|read the session state first
95019|17|servicer has stopped|
95022|1|location_type|
95023|10|API switch given to a delegated app|ask the administrator of the corp
95026|13|kf accounts too little used|ask the administrator of the corp
95027|13|corp not verified: 10 kf accounts|ask the administrator of the corp
95030|10|message type forbidden by the component|ask the administrator of the corp
95031|17|customer silent for 48 hours|
95032|10|component: right to read records is gone|ask the administrator of the corp
301001|5|app id exists|
301002|10|no right on this app: agentid does not belong to the access_token|use the token of the app the agentid belongs to
301004|10|super administrator cannot be deleted|ask the administrator of the corp
301005|10|creator cannot be deleted|ask the administrator of the corp
301006|10|super administrator cannot be disabled|ask the administrator of the corp
301007|17|corp dissolved or banned|
301008|10|not allowed for homepage apps|ask the administrator of the corp
301009|1|message without receiver|
301010|5|department name exists|
301012|1|position too long|
301013|1|invalid telephone|
301014|1|invalid english_name|
301015|1|invalid mediaid|
301016|1|voice file not allowed|
301017|1|AMR only|
301019|1|md5 of the file wrong|
301021|1|invalid userid|
301022|15|checkin data not available, try again|try again
301023|13|1-100 userids|ask the administrator of the corp
301024|1|time range (one month)|
301025|1|approval parameter error|
301026|7|approval template not available|
301036|10|userid cannot be changed|ask the administrator of the corp
301039|1|parameter error|
301042|6|IP not in the list of the archive|operator adds the IP in the archive settings
301048|7|sdkfileid unknown or expired|
301052|10|archive service expired|ask the administrator of the corp
301053|10|archive service not enabled|ask the administrator of the corp
301055|10|no approval right or data right|ask the administrator of the corp
301056|10|approval app disabled|ask the administrator of the corp
301057|15|internal error on submit|retry up to 3 times with jitter; sends only if a duplicate is acceptable
301058|1|too much data, lower limit|
301059|10|not an internal group|ask the administrator of the corp
301060|13|more than 100 parameters|ask the administrator of the corp
301061|7|userid or exteropenid does not exist|
301062|10|no right on holidays|ask the administrator of the corp
301063|1|parameter error|
301064|15|internal error|retry up to 3 times with jitter; sends only if a duplicate is acceptable
301069|7|face: no member for this userid|
301070|15|system error, try later|retry up to 3 times with jitter; sends only if a duplicate is acceptable
301071|9|face recorded although a similar face exists (a warning, not a failure)|
301072|9|face recorded although a similar face exists (a warning, not a failure)|
301073|1|shift time: future dates only|
301075|1|parameter error|
301079|2|holiday times clash|read again, then decide
301080|1|wrong checkin slot|
301081|1|checkin time outside the slot|
301082|1|wrong checkin date|
301083|1|checkin parameter|
301084|1|journal_uuid|
301085|1|docid|
301086|1|parameter error (see errmsg)|
301087|13|too many approval templates|ask the administrator of the corp
301088|10|no right|ask the administrator of the corp
301089|1|groupid|
301090|10|rule contains ids outside the visible range|ask the administrator of the corp
301091|2|range clashes with another rule|read again, then decide
301092|10|rule of another app|ask the administrator of the corp
301093|1|rule field|
301094|1|rule field not allowed|
301095|13|too many rules|ask the administrator of the corp
301096|12|too many rules at the same time|slow down
301097|1|place and wifi both empty|
301099|10|no correction for being late|ask the administrator of the corp
301101|10|no correction for leaving early|ask the administrator of the corp
301102|10|no correction for a missing record|ask the administrator of the corp
301103|10|no correction for other cases|ask the administrator of the corp
301104|10|no correction for being late or other cases|ask the administrator of the corp
301105|10|no correction for leaving early or other cases|ask the administrator of the corp
302001|1|userid empty in the batch|
302002|7|administrator userid does not exist|
302003|1|userid repeated in the file|
302004|1|structure in the file invalid|
302005|15|import failed, try again|retry up to 3 times with jitter; sends only if a duplicate is acceptable
302006|1|partyid repeated in the file|
302007|1|sibling departments with the same name|
302008|2|an import is running|read again, then decide
400010|1|block_hint|
400011|17|block is over|
400012|10|this block cannot be lifted|ask the administrator of the corp
400013|13|lifted too often|ask the administrator of the corp
400020|13|too many participants|ask the administrator of the corp
400021|1|participant or host invalid or invisible|
400025|1|remind_scope|
400026|1|repeat_type|
400027|13|too many hosts|ask the administrator of the corp
400028|10|meeting app switched off|ask the administrator of the corp
400029|1|host must take part|
400030|1|meeting password|
400031|1|meeting settings|
400032|1|repeat_until|
400033|1|repeat_interval|
400034|1|meeting_start|
400035|1|meeting_duration|
400036|10|no right on the calendar|ask the administrator of the corp
400037|1|ring user does not take part|
400038|1|userid missing|
400039|1|administrator must take part|
400040|1|admin_userid missing|
400041|17|meeting cancelled|
400042|1|title length|
400043|1|deprecated, use admin_userid|
400044|1|system app: creator_userid only|
400045|10|instant meetings cannot be changed|ask the administrator of the corp
400218|10|participant without professional account|ask the administrator of the corp
400219|10|host without professional account|ask the administrator of the corp
400220|0|stopped by risk control|
400221|2|meeting running or over|read again, then decide
400222|1|start in the past|
400223|1|start or end|
400224|2|meeting running or over|read again, then decide
400226|10|advanced meeting feature needed|ask the administrator of the corp
400227|1|repeat type|
400228|1|repeat count|
400237|1|location too long|
400301|5|the same meeting is being created (5 minutes)|wait 5 minutes
400302|5|the same meeting exists (skip_duplicate_check)|use the existing meeting
600001|1|invalid sn|
600002|5|device registered|
600003|4|invalid activecode|configuration error, stop
600004|17|hardware not authorised by any corp|
600005|4|device secret|configuration error, stop
600006|1|deviceid|
600007|1|sn missing|
600008|1|nonce missing|
600009|1|timestamp missing|
600010|1|signature missing|
600011|0|signature check failed|
600012|5|connection has a device|
600013|1|activecode missing|
600014|17|device not registered|
600015|1|secret missing|
600016|17|device not activated|
600017|1|checkin time|
600018|1|start or end|
600019|1|end|
600020|14|device not logged in|log in again
600021|5|sn exists|
600023|0|timestamp too old|
600024|1|firmware over 5 MB|
600025|1|firmware name|
600026|7|firmware not found|
600027|1|firmware parameter|
600028|5|firmware version exists|
600029|1|firmware version|
600030|1|firmware version missing|
600031|10|firmware upgrade not allowed|ask the administrator of the corp
600032|1|QR code of the hardware|
600033|5|model id clash|
600034|1|fingerprint data too large|
600035|1|face data too large|
600036|5|sn clash|
600037|1|model id missing|
600038|7|model not found|
600039|1|device kind|
600040|7|print job not found|
600041|1|offset or limit|
600042|1|model id|
600043|7|door rule not set|
600044|1|door rule|
600045|5|corp subscribed|
600046|1|operation id does not fit userid|
600047|1|status of secretno|
600048|1|fingerprint algorithm|
600049|1|face algorithm|
600050|1|algorithm length|
600051|17|device expired|
600052|1|file chunk|
600053|5|connection active|
600054|5|connection subscribed|
600055|1|user kind|
600056|1|health state|
600057|1|temperature missing|
600063|10|hardware cannot scan|ask the administrator of the corp
610001|13|5000 permanent codes per member|ask the administrator of the corp
610003|1|scene (1-64)|
610004|1|not a customer of the corp|
610014|1|unionid|
610015|10|open platform account not verified|ask the administrator of the corp
610016|10|corp not verified|ask the administrator of the corp
610017|10|mini program and corp are different entities|ask the administrator of the corp
610018|1|openid and unionid of different accounts|
610019|10|third-party app not installed|ask the administrator of the corp
610020|10|no app of the same provider installed|ask the administrator of the corp
610021|10|app of the provider has no customer right|ask the administrator of the corp
610022|10|corp is the provider|ask the administrator of the corp
640001|7|space not found|
640002|7|file not found|
640003|7|file deleted|
640004|10|no access|ask the administrator of the corp
640005|10|member not in the space|ask the administrator of the corp
640006|13|member's storage full|ask the administrator of the corp
640007|13|storage full|ask the administrator of the corp
640008|10|no right on the space|ask the administrator of the corp
640009|1|file name|
640010|13|too many members|ask the administrator of the corp
640011|1|JSON does not fit|
640012|1|userid|
640013|1|departmentid|
640014|17|space has no administrator|
640015|10|preview right needs VIP|ask the administrator of the corp
640016|10|watermark needs VIP|ask the administrator of the corp
640017|10|drive API not enabled|ask the administrator of the corp
640018|10|drive API is read-only|ask the administrator of the corp
640019|13|monthly calls used up (1000, paid 100,000)|ask the administrator of the corp
640020|1|kind of right|
640021|1|fatherid|
640022|1|file_base64_content|
640023|1|auth_scope|
640024|1|fileid|
640025|1|space_name|
640026|1|spaceid|
640027|1|parameter error|
640028|10|invite link closed|ask the administrator of the corp
640029|1|only plain files|
640032|10|member may not make spaces|ask the administrator of the corp
640035|13|monthly calls of free accounts used up (1000)|ask the administrator of the corp
640044|10|secret mode|ask the administrator of the corp
640045|10|no right to set upload and download|ask the administrator of the corp
640046|10|no right to set custom|ask the administrator of the corp
640047|1|file over 20 GB|
640048|2|upload finished already|read again, then decide
640051|1|parameter error|
640052|1|document name|
640053|13|3 administrators|ask the administrator of the corp
640054|1|document type|
640055|13|too many document members|ask the administrator of the corp
640056|7|member not in the document|
640060|13|too many files in the space|ask the administrator of the corp
660001|1|invalid merchant number|
660002|1|invalid payee_userid|
660003|10|userid outside the visible range|ask the administrator of the corp
660004|10|partyid outside the visible range|ask the administrator of the corp
660005|10|tagid outside the visible range|ask the administrator of the corp
660006|7|merchant number not found|
660007|5|application exists|
660008|5|merchant number bound already|
660009|10|merchant and corp are different entities|ask the administrator of the corp
660010|13|too many merchant numbers|ask the administrator of the corp
660011|17|merchant number not bound|
660012|1|invalid payment id|
660013|10|collection app switched off|ask the administrator of the corp
660014|10|API retired|ask the administrator of the corp
670001|10|app not shared to this corp (upstream/downstream)|ask the administrator of the corp
670002|1|invalid chain_id|
670003|1|invalid group id of the chain|
670004|10|corp not in the chain|ask the administrator of the corp
670005|13|too many corps in the chain|ask the administrator of the corp
670006|7|invalid rule id|
670007|13|too many rule ids|ask the administrator of the corp
670008|5|group not unique|
670009|5|custom id not unique|
670010|13|too many owners|ask the administrator of the corp
670011|1|invalid custom id (64 letters and digits)|
670012|1|corp name empty|
670013|1|invalid corp name|
670014|1|contact name empty|
670015|1|invalid contact name|
670016|1|invalid identity|
670017|5|group name equals a corp name|
670018|17|contact account abnormal|
670019|13|too many people of one corp|ask the administrator of the corp
670020|13|more than 9 levels|ask the administrator of the corp
670021|1|invalid group name|
670022|2|an import is running|read again, then decide
670023|11|daily import limit|stop until tomorrow
670024|17|account abnormal, no import|
670025|13|import too large|ask the administrator of the corp
670026|13|too many corps|ask the administrator of the corp
670027|1|the creator cannot be removed|
670028|5|corp name not unique|
670029|10|member or department not in the chain|ask the administrator of the corp
670030|10|no right on this groupid|ask the administrator of the corp
670031|10|a contact may not join chains of other corps|ask the administrator of the corp
670032|1|invalid custom id of a member|
670033|1|member has several custom ids|
670034|5|custom id of a member not unique|
670035|1|member has no custom id|
680000|1|parameter error|
680001|1|group address|
680002|1|group name|
680003|1|group members|
680004|1|groups in the group|
680006|1|allow_type|
680007|1|allow_userlist|
680008|1|no members|
680010|5|address taken by a user|
680011|5|address taken by a group|
680012|7|group not found|
680015|1|fuzzy|
680032|1|business address|
680033|5|business address taken|
680034|1|business name|
680035|7|business mailbox not found|
680036|1|business mailbox id|
680037|13|mailbox accounts used up|ask the administrator of the corp
680040|5|business name taken|
680041|1|type|
680042|1|type|
680043|1|type|
680044|10|administrator or creator cannot be disabled|ask the administrator of the corp
680045|2|mailbox closed|read again, then decide
680046|13|mailbox limit|ask the administrator of the corp
680106|10|meeting app switched off|ask the administrator of the corp
701001|1|not a basic licence account|
701002|1|invalid licence account|
701003|5|activation code bound|
701004|17|no such code active: no renewal|
701005|7|licence order|
701006|1|licence kind|
701007|1|account kind|
701008|10|no member with an interconnect licence|ask the administrator of the corp
701009|1|month must be 1|
701010|1|all codes invalid|
701011|5|userid bound|
701012|17|activation code expired|
701013|13|one renewal|ask the administrator of the corp
701014|13|one million users per job|ask the administrator of the corp
701015|10|no authorisation: no order|ask the administrator of the corp
701016|17|account not active or expired|
701017|11|moved within 30 days|stop until tomorrow
701018|5|receiving account has this kind|
701019|1|userid invalid or of another corp|
701020|1|userid repeated|
701021|1|invalid code|
701022|15|codes are being made|retry up to 3 times with jitter; sends only if a duplicate is acceptable
701023|1|code repeated|
701024|1|all items failed|
701025|1|list empty|
701026|13|list too long|ask the administrator of the corp
701027|13|test corp: number|ask the administrator of the corp
701028|13|test corp: one month|ask the administrator of the corp
701029|13|test corp: one renewal|ask the administrator of the corp
701030|13|more than 5 years|ask the administrator of the corp
701031|2|order migrating|read again, then decide
701032|2|order unpaid|read again, then decide
701033|15|order making codes|retry up to 3 times with jitter; sends only if a duplicate is acceptable
701034|17|migrate first|
701035|2|real order exists|read again, then decide
701036|2|test order active|read again, then decide
701037|2|refund pending|read again, then decide
701038|1|12 months only|
701039|10|no renewal|ask the administrator of the corp
701040|13|number|ask the administrator of the corp
701051|10|app not shared downstream|ask the administrator of the corp
701054|10|code comes from upstream|ask the administrator of the corp
701055|10|code was shared downstream|ask the administrator of the corp
701056|13|shared codes exceed twice the members|ask the administrator of the corp
701057|10|provider not authorised upstream|ask the administrator of the corp
701058|10|corps not in one chain|ask the administrator of the corp
701070|1|auto-activation state|
701071|17|never bought for this corp|
701081|2|code changed at the same time|read again, then decide
701082|10|old code has over 20 days|ask the administrator of the corp
701083|17|order unpaid|
701084|2|order is not unpaid|read again, then decide
701085|15|order busy|retry up to 3 times with jitter; sends only if a duplicate is acceptable
701086|10|order of another corp|ask the administrator of the corp
701087|10|no interconnect app|ask the administrator of the corp
701088|10|user outside the visible range of the provider's apps|ask the administrator of the corp
701089|10|user outside the visible range of the interconnect apps|ask the administrator of the corp
701090|1|all renewals are 0 days|
701099|10|user without a valid licence|ask the administrator of the corp
701100|1|time range (14 days)|
701101|1|limit over 1000|
701102|13|over 100 users|ask the administrator of the corp
701103|1|operation kind|
701104|1|operation source|
701105|1|cursor|
701112|10|public welfare offer is over|ask the administrator of the corp
701120|1|parent order not supported|
701121|10|test corp: no multi-corp order|ask the administrator of the corp
701122|1|all corps invalid|
701123|13|100,000 corps per job|ask the administrator of the corp
701124|1|corpid repeated|
701125|17|job not submitted|
701126|2|job submitted|read again, then decide
701127|10|not a test corp|ask the administrator of the corp
701128|10|test corp|ask the administrator of the corp
701129|17|no app order|
701130|17|app orders expired|
701131|13|trial seats exceeded|ask the administrator of the corp
701132|13|twice the members|ask the administrator of the corp
701133|13|3 months|ask the administrator of the corp
701134|12|too often|slow down
701135|1|licence shorter than the app order|
701150|10|test corp: no assignment|ask the administrator of the corp
701160|10|corp failed the payment check|ask the administrator of the corp
701161|2|order uses WeChat net bank|read again, then decide
701170|10|group code offer is over|ask the administrator of the corp
701200|2|another image is being published|read again, then decide
710000|1|open_corpid|
710002|1|open_pending_corpid|
710003|1|formid|
710004|1|mailid|
710006|1|tmp_external_userid|
710007|1|gateway_id|
710200|8|step voucher|ask for a new code
710201|17|user refuses step data|
710400|16|invalid model access token|fetch the model token again, retry once
710401|16|model access token expired|fetch the model token again, retry once
710402|4|invalid model_ticket|configuration error, stop
710403|16|model access token missing|programming error
730000|1|tmp_openid|
730001|1|recording file id|
730002|1|recording id|
730003|1|sub meeting id|
730004|1|meeting code|
730005|10|meeting of another app|ask the administrator of the corp
730006|1|enroll id|
730007|10|not a professional corp|ask the administrator of the corp
730008|7|meeting deleted|
730009|1|administrator must take part|
730010|10|meeting not made by API|ask the administrator of the corp
730011|10|kind of meeting not supported|ask the administrator of the corp
740000|5|host and port clash|
740001|5|path clash|
740002|13|10 gateways|ask the administrator of the corp
740003|13|100 paths|ask the administrator of the corp
740004|7|gateway not found|
740005|1|host must be a domain|
740006|10|host not verified|ask the administrator of the corp
751001|10|advanced mail not enabled|ask the administrator of the corp
751002|13|advanced mail seats|ask the administrator of the corp
770001|13|advanced seats used up|ask the administrator of the corp
770003|10|whole-corp mode: no assignment|ask the administrator of the corp
770004|1|no valid user|
770005|10|advanced feature not bought|ask the administrator of the corp
770006|1|jobid|
770007|2|job running|read again, then decide
770008|10|assigned for more than 7 days|ask the administrator of the corp
770009|5|all are advanced accounts|
770010|10|bought at Tencent Meeting|ask the administrator of the corp
790000|1|jobid|
790001|1|job state|
790002|2|job running|read again, then decide
790003|5|result reported|
790004|10|session component not authorised|ask the administrator of the corp
790005|0|nonce repeated|
790006|7|no image published|
790007|1|message cannot be decrypted|
790008|2|job not running|read again, then decide
830001|1|url for the upload invalid (needs Range)|
830002|1|file or range too large (20 MB)|
830003|2|download from the url failed|read again, then decide
842002|10|delegated template not online|ask the administrator of the corp
842003|1|not a delegated template|
842004|1|number of templates|
842005|10|app kind not supported|ask the administrator of the corp
842006|5|delegated app authorised already|
844001|1|output_file_format|
844002|10|installed more than 7 days ago|ask the administrator of the corp
845001|1|openid is not of an official account or mini program|
845002|10|openid entity differs from the corp|ask the administrator of the corp
845003|10|unionid entity differs from the corp|ask the administrator of the corp
846000|10|only delegated or third-party apps|ask the administrator of the corp
846605|1|robot: invalid req_id (unknown or older than the reply window)|
846608|17|robot: stream older than 6 minutes, cannot be updated; send actively instead|
850001|10|robot: authorisation expired; read its configuration again|ask the administrator of the corp
851002|1|document API: kind of document does not fit the call|
851003|10|document API: no right on this document (a robot may not edit documents made by members)|ask the administrator of the corp
851008|10|document authorisation missing or expired|ask the administrator of the corp
851013|10|document authorisation missing or expired|ask the administrator of the corp
851014|10|robot: authorisation was reset; read its configuration again|ask the administrator of the corp
2000002|1|invalid corpid|
2000003|7|no remote opening|
2000004|1|device does not fit|
2000007|1|opening state|
2000009|1|operid|
2000010|1|opening state|
2023001|7|smart sheet webhook: field id does not exist|
2023033|1|smart sheet webhook: picture must be bare base64 without data: prefix|
2400001|1|parameter error|
2400003|7|resource not found|
2400004|5|resource exists|
2400005|10|resource not allowed|ask the administrator of the corp
2400006|10|operation not authorised|ask the administrator of the corp
2400007|12|too many calls|slow down
2400008|10|resource outside the range|ask the administrator of the corp
`;
