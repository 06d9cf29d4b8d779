// Generated from scripts/data/retcodes.json by npm run generate: change the data, not this file.

/** What kind of failure a return code stands for. */
export type RetcodeClass =
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

/** The classes, in the order that {@link RETCODES} counts them. */
export const RETCODE_CLASSES: readonly RetcodeClass[] = [
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

/** One line per code: `code|class|meaning|advice`. One string costs nothing until it is asked for. */
export const RETCODES: string = `
-1|15|platform busy|retry up to 3 times with jitter; read calls freely, sends only if a duplicate is acceptable
0|9|success; many success bodies carry no errcode at all|
40001|16|on an API call: token wrong, replaced or of another account. On /cgi-bin/token: wrong AppSecret|on an API call the token is renewed by itself; where that does not help, somebody else renews it too. On a token endpoint, set WECHAT_APP_SECRET to this AppID's AppSecret
40002|1|wrong grant_type; on link/scheme APIs it means "no permission to generate"|fix call / check ability
40003|1|OpenID malformed, of another account, or (mini) unknown user|drop that recipient
40004|1|media type not allowed|fix
40005|1|file type not allowed|fix
40006|1|file size out of range (the typo is the platform's)|fix
40007|7|media id wrong or expired (temporary media live 3 days)|upload again, then resend
40008|1|unknown msgtype|fix
40009|1|image too large|fix
40010|1|voice too large|fix
40011|1|video too large|fix
40012|1|thumbnail too large|fix
40013|4|AppID wrong (case matters) or not matching the token|set WECHAT_APP_ID (WECHAT_MINI_APP_ID of the mini program) to the AppID as the console shows it, and the AppSecret to that of the same account; do not loop
40014|16|token string not recognised|the token is renewed by itself; where that does not help, see 40001
40015|1|menu type wrong|fix
40016|1|number of buttons wrong|fix
40017|1|button type/number wrong|fix
40018|1|button name too long|fix
40019|1|button key too long|fix
40020|1|button url too long|fix
40023|1|number of sub-buttons wrong|fix
40025|1|sub-button name too long|fix
40028|10|account may not use the menu API|check account
40029|8|OAuth or login code wrong, expired or of another app|ask the client for a new code
40030|8|web refresh_token wrong or expired|restart web authorisation
40031|1|openid list malformed|fix
40032|1|too few or too many openids|fix
40033|1|body contains \\uXXXX escapes where raw UTF-8 is demanded|send raw UTF-8 JSON
40035|1|argument wrong|fix
40037|1|template id unknown to this account|fix
40038|1|request format wrong|fix
40039|1|url too long|fix
40048|1|url not allowed for this account|fix
40050|1|group id wrong|fix
40054|1|sub-button url domain not allowed|fix
40055|1|button url domain not allowed|fix
40060|1|article index wrong|fix
40066|1|path unknown (wrong API path) or page not found|fix the path
40097|1|argument wrong|fix
40101|1|required parameter missing|fix
40113|1|file type not supported|fix
40117|1|group name wrong|fix
40118|1|media id has a wrong length|fix
40119|1|button type wrong|fix
40120|1|sub-button type wrong|fix
40121|1|media id type not usable in a button|fix
40125|4|AppSecret wrong|set WECHAT_APP_SECRET (WECHAT_MINI_APP_SECRET of the mini program) to the AppSecret of this AppID; a reset in the console ends the old one; do not loop
40129|1|scene value not allowed|fix
40130|1|mass send by list needs at least two openids|fix
40132|1|WeChat id malformed|fix
40137|1|picture format not supported|fix
40155|3|link to another account's page not allowed|fix
40159|1|path empty/too long, or body is not JSON|fix
40163|8|OAuth code already exchanged|use the stored result or restart authorisation
40164|6|caller's IP is not on the allow list|add the IP that errmsg names to the account's IP white list (IP白名单) in its console
40165|1|page path wrong|fix
40166|1|Mini Program appid unknown or not linked|fix
40169|1|scene wrong|fix
40200|10|account type cannot use this API|check account
40201|1|callback/check: no callback URL configured|set the server address (服务器配置) in the account's console
40202|1|callback/check action wrong|fix
40203|1|callback/check operator wrong|fix
40212|1|query string wrong|fix
40225|1|short-link title wrong|fix
40226|17|login refused: high-risk user|refuse login, do not retry
40230|0|signed API: serial header missing|fix
40231|0|signed API: timestamp header missing|fix
40232|0|signed API: signature header missing|fix
40233|0|signed API: appid header missing|fix
40234|0|signed API: signature wrong|check key and string
40235|0|signed API: cannot decrypt|check key, AAD
40236|0|signed API: header appid invalid|fix
40237|0|header appid and token differ|fix
40238|0|developer has not stored a symmetric key|store the symmetric key (API 对称密钥) in the account's console, and give the same to apiSecurity
40239|0|developer has not stored a public key|store the public key (API 非对称密钥) in the account's console, and give its private key to apiSecurity
40240|0|request timestamp too old|check clock, sign again
40243|4|the AppSecret has been frozen by its owner|unfreeze the AppSecret in the account's console; until then no token can be had
41001|16|no access_token parameter|programming error (no refresh needed)
41002|1|no appid|fix
41003|1|no refresh_token|fix
41004|1|no secret|fix
41005|1|no file part|fix
41006|1|no media_id|fix
41007|1|no sub menu data|fix
41008|1|no OAuth code|fix
41009|1|no openid|fix
41018|1|third-party call without component_appid|fix
41030|1|page does not exist in the released Mini Program|fix or check_path=false
42001|16|token past its life|the token is renewed by itself; where that does not help, see 40001
42002|8|web refresh_token past its life (30 days)|restart web authorisation
42003|8|OAuth code past its life (5 minutes)|restart web authorisation
42007|8|user changed the WeChat password; WEB tokens are void|restart web authorisation; does not concern the account token
42010|12|same media id/user pair too frequent|slow down
43001|1|wrong HTTP verb|fix
43002|1|wrong HTTP verb|fix
43003|1|plain http used|fix
43004|17|receiver must follow the account|drop recipient
43005|17|old|
43019|17|receiver is on the black list|remove or drop
43101|17|no subscription left for this template|ask for a new subscription
43104|1|openid of another app, or ability missing|fix
43107|10|ability or template banned|operator
43108|2|two messages to one user at once|serialise per user
43116|10|template withdrawn|operator
44001|1|file empty|fix
44002|1|body empty|fix
44003|1|article list empty|fix
44004|1|text empty|fix
44005|1|list empty|fix
44990|12|more than 100 per second|throttle
44991|12|per-minute limit|throttle
44993|11|per-day limit|stop
45001|1|file too large|fix
45002|1|content too long|fix
45003|1|title too long|fix
45004|1|digest too long|fix
45005|1|url too long|fix
45006|1|picture url too long|fix
45007|1|voice longer than 60 s|fix
45008|1|too many articles|fix
45009|11|daily quota of this API used up|open the circuit for this API; clear_quota at most 10 times a month
45010|11|too many menu creations|stop
45011|12|too frequent|back off 60 s
45015|17|customer message outside the 48 h / 1 min window|wait for the user
45016|1|system group|
45017|1|group name too long|fix
45018|13|too many groups|delete some
45026|13|25 templates at most|delete some
45027|1|template not of the account's industry|fix
45028|11|no mass-send quota left|wait
45029|13|100 000 permanent codes used|use unlimited code
45035|6|caller's IP is not on the allow list (shop APIs)|add this server's IP to the account's IP white list (IP白名单) in its console
45047|17|customer-message count for this window used up|wait for the user
45056|13|100 tags at most|delete some
45057|1|tag above 100 000 fans|untag first
45058|1|system tag 0,1,2|
45059|13|20 tags per user at most|
45064|10|Mini Program not linked|link it
45065|5|same clientmsgid already mass-sent; the old msg_id is returned|treat as success
45066|5|wait 1 minute|
45067|1|clientmsgid longer than 64|fix
45072|1|typing command wrong|fix
45080|17|typing state not allowed now|skip
45081|5|typing state running|ignore
45083|1|mass speed 0-4|fix
45084|1|speed missing|fix
45094|10|customer messages on entering the session are banned|operator
45157|1|name taken or illegal|fix
45158|1|longer than 30 bytes|fix
45159|1|unknown tag|fix
45168|3|content refused|change content
46001|7|no such media|upload again
46002|7|no such menu version|
46003|7|no menu set|treat as empty
46004|7|no such user|drop
47001|1|JSON/XML unreadable|fix
47003|1|parameter or template field wrong; errmsg names the field|fix
48001|10|account has not this API|get this API for the account in its console (接口权限), or set WECHAT_APP_ID to an account that has it; never retry
48002|17|follower has switched messages off|drop recipient
48003|10|owner has not accepted the mass-send terms|operator
48004|10|API banned|operator
48005|2|material in use|
48006|13|clear_quota used 10 times this month|
48008|10|message type not allowed|
49003|1|openid belongs to another account (tagging)|drop
50001|8|user has not authorised this scope|authorise with the right scope
50002|17|user or account restricted|
50003|17|user not on the white list (test account)|
50004|10|account may not use /cgi-bin/token|use stable_token or third-party token
50005|17|user has left|drop
50007|10|account frozen|operator
53503|3|-|fix the draft
53504|10|-|operator
53505|10|-|operator
61004|6|third-party platform IP not registered|add this server's IP to the third-party platform's IP white list (白名单IP地址列表)
61007|10|permission set not granted to the platform|re-authorise
61010|17|user not seen in the last 2 hours (content check)|skip
61023|8|authorizer_refresh_token of a third-party platform invalid|re-authorise
61080|15|risk service down|
61081|12|too frequent|
61450|15|customer-service back end error|backoff
61451|1|customer-service parameter wrong|fix
61452|7|no such customer-service account|fix
61453|5|account exists (typo is the platform's)|ok
61454|1|name longer than 10|fix
61455|1|letters and digits only|fix
61456|13|too many accounts|
61457|1|avatar type|fix
61500|1|statistics date wrong|fix
61501|1|statistics range wrong|fix
63001|1|-|fix
65301|7|menuid unknown|
65302|7|-|
65303|2|default menu must exist first|create default menu
65304|1|-|fix
65305|13|too many conditional menus|
65306|10|account type|
65307|1|-|fix
65308|1|button without action|fix
65309|10|-|
65310|1|-|fix
65316|1|at most 3 outside domains|fix
65317|1|-|fix
70000|17|message not delivered|drop
76001|7|rid/get: unknown rid|
76002|1|rid empty or malformed|
76003|10|rid of another account|
76004|7|older than 7 days|
76021|1|quota/get: unknown path|fix
76022|10|token type does not own this API, or sns path|
85079|10|not published|
85096|1|reserved query name|fix
85400|13|100 000 permanent links used|
85401|1|expiry out of range|fix
85402|1|-|fix
85403|7|scheme/link unknown|
85406|11|opens per day used up|
85407|10|-|
85408|10|-|
87007|14|log in again|wx.login again
87008|1|only hmac_sha256|fix
87009|14|session_key stale or wrong digest|wx.login again
87014|3|old msg_sec_check v1: content refused|
87020|12|same media checked again too soon|
88000|10|no comment ability|
89002|10|account not bound to an Open Platform account|
89300|1|order unknown or older than 5 minutes|
89501|6|wait until the administrator has answered|operator
89503|6|confirmation requested from the administrator|let the account's administrator confirm the IP in WeChat; stop calling until then
89506|6|blocked for 24 hours|stop
89507|6|blocked for 1 hour|stop
200011|10|-|
200012|13|50 at most|
200014|1|-|fix
200020|1|-|fix
200021|1|-|fix
9001001|1|shake-around|
9410009|13|test quota of getuserriskrank used up|
9410010|1|shorten: argument out of range|fix
`;
