// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

/** One line per code: `code|class|meaning|advice`. One string costs nothing until it is asked for. */
export const COMPONENT_RETCODES: string = `
40091|credential|ticket wrong (older code of 61006)|wait for the next component_verify_ticket push, do not loop
40094|credential|component appid/secret pair wrong|configuration error
40170|bad-request|too many items asked for (api_get_authorizer_list count > 500)|page with count <= 500
41019|bad-request|platform secret missing|fix call
41020|bad-request|component_verify_ticket missing in the request|no ticket stored yet: wait for the push or call api_start_push_ticket
41021|bad-request|component token missing in the query|fix call
42006|token-invalid|component token expired|refresh component_access_token by stale value, retry once
43007|permission|account must authorise first|ask the account to authorise
48007|permission|voip key of another account|
48009|permission|API withdrawn|stop calling
53010|content|name format wrong|
53011|quota-minute|too many checks|
53012|content|name forbidden|
53013|conflict|name taken|
53018|content|name equals a WeChat id|
53019|content|name protected|
53200|quota-total|monthly quota|
53201|content|forbidden word|
53202|quota-total|monthly quota|
53203|conflict|too early|
53204|content|text invalid|
53300|quota-total|monthly limit (categories)|
53301|quota-total|too many categories|
53302|permission|category not allowed|
53303|bad-request|parameter wrong|
53304|duplicate|already there|
53305|conflict|unverified category|
53306|bad-request|ids cannot change|
53307|conflict|state|
53308|conflict|state|
53309|permission|protected|
53310|quota-total|limit; apply_reason extends it|send apply_reason
53311|content|material required|
61000|bad-request|third-party type invalid|fix
61001|bad-request|type does not match the component appid|fix
61002|permission|customer service not opened|
61003|oauth-code|the account has withdrawn its authorization, or never gave it|the account has to authorize again; do not retry
61004|ip-whitelist|the address of this server is not on the IP white list of the third-party platform|add it in the console of the Open Platform (白名单IP地址列表, at most 100); do not retry
61005|credential|component_verify_ticket older than 12 h|wait for the next push (10 min); if pushes have stopped call api_start_push_ticket; alarm
61006|credential|ticket wrong: null, of another platform, or damaged|as 61005; check that tickets are keyed by component appid
61007|permission|the account has not granted the permission set of this API|ask its administrator to update the authorization; see the permissions of the authorizer
61008|bad-request|a key occurs twice in the request|fix call
61009|oauth-code|authorization_code or pre_auth_code wrong, used or of another platform|ignore if another instance has already exchanged it; else new authorisation
61011|credential|component appid unknown or not usable|configuration error
61012|bad-request|option_name unknown|location_report, voice_recognize, customer_service
61013|bad-request|option_value not allowed|fix
61014|bad-request|an authorizer or account token was sent to a component API|use component_access_token (programming error, never refresh)
61015|bad-request|component token was sent to an account API|use authorizer_access_token (programming error, never refresh)
61016|permission|permission set still to be confirmed by the platform|confirm in the console
61017|permission|permission set not granted|update authorisation
61018|duplicate|already confirmed|treat as done
61019|duplicate|nothing to confirm|treat as done
61020|bad-request|wrong parameter|fix
61021|conflict|cannot be confirmed|
61022|conflict|cannot be submitted again|
61023|oauth-code|the refresh token is wrong, or a later authorization replaced it|the record and the list of authorizers are asked for another one; without one the account has to authorize again
61024|credential|/cgi-bin/token or stable_token was called with a component appid|use api_component_token
61025|bad-request|option cannot be set|
61026|permission|registration denied|
61027|quota-total|registration limit reached|
61028|permission|platform not released to the whole network (未全网发布)|release, or add the account to the test list (max 10 original ids)
61029|permission|platform must be released again with a base permission set|release again
61030|permission|platform may not cancel the authorisation|the account must do it in its console
61039|conflict|code checks of the last commit still run (提交代码审核过早)|wait; never repeat commit+submit together, that starts a new check
61040|content|location API used without requiredPrivateInfos or without permission|declare in ext_json, or privacy_api_not_use
61051|bad-request|real-name type invalid|
61052|permission|account must be verified first|
61053|quota-total|subject has too many accounts|
61054|permission|subject on the black list|
61055|quota-total|monthly quota used up|
61056|bad-request|copy_wx_verify missing|fix
61058|oauth-code|ticket of account/fastregister invalid or still being processed|retries need > 5 s between them
61061|permission|overseas subject not allowed|
61063|quota-total|administrator has too many accounts|
61064|permission|administrator on the black list|
61065|quota-total|id card has too many accounts|
61066|permission|id card on the black list|
61067|quota-total|phone has too many accounts|
61068|permission|phone on the black list|
61069|bad-request|administrator invalid|
61070|bad-request|legal person's name and WeChat account do not match|correct the data
61071|quota-total|this WeChat user has created 5 beta Mini Programs|
61072|user-state|WeChat user wrong, inactive or of low credit|another WeChat user
80066|bad-request|plugin version illegal|fix ext_json
80067|not-found|plugin not found|fix ext_json
80082|permission|no permission for this plugin|apply for the plugin
85001|not-found|WeChat id unknown or not searchable|correct the id
85002|quota-total|Mini Program has its maximum of testers|unbind one
85003|quota-total|WeChat user tests too many Mini Programs|
85004|duplicate|tester already bound|treat as done
85005|not-found|appid not linked to a Mini Program|
85006|bad-request|tag malformed|fix
85007|bad-request|page path wrong|take paths from wxa/get_page
85008|permission|category not set or not approved|add a category first
85009|conflict|a version is already under review|wait or undocodeaudit
85010|bad-request|an item of item_list is empty|fix
85011|bad-request|title wrong|fix
85012|not-found|audit id wrong|
85013|bad-request|ext_json invalid|fix
85014|not-found|template_id wrong|gettemplatelist
85015|bad-request|version wrong, or the account is no Mini Program|fix
85016|quota-total|too many domains (1000 in all)|
85017|conflict|nothing new, or the domain is not configured on the platform|add it with modify_wxa_server_domain first
85018|conflict|domain is not in the platform's list|add it on the platform first
85019|not-found|no version under review|
85020|conflict|review state does not allow release|get_auditstatus first
85021|conflict|state cannot be changed|
85022|bad-request|action illegal|fix
85023|bad-request|item count wrong|fix
85043|content|template faulty|upload again
85044|bad-request|package too large|smaller package
85045|bad-request|path of ext_json missing|fix
85046|bad-request|tabBar has no path|fix
85047|bad-request|pages empty|fix
85048|bad-request|ext_json is no JSON string|ext_json is a JSON *string*
85049|quota-total|head image / introduction changed too often this month|
85051|bad-request|text or media over the limit|fix
85052|duplicate|nothing to release: already released|treat as done
85058|not-found|no review to act on|
85060|not-found|task id wrong|
85064|not-found|template or draft not found|
85065|quota-total|template library full (200 recalled)|delete old templates
85066|bad-request|link wrong|fix
85068|bad-request|test link is not below the rule|fix
85069|conflict|check file missing on the domain|put the file there
85070|permission|individuals may not set QR rules|
85071|duplicate|link already added|
85072|conflict|link taken by another account|
85073|quota-total|QR rules used up|
85074|conflict|publish the code first|
85075|permission|as 85070|
85077|conflict|a category has been withdrawn|choose again
85080|conflict|submitted version has not passed|
85081|bad-request|percentage wrong|1..100
85082|conflict|percentage must grow|
85083|permission|search switch is blocked|
85084|bad-request|status must be 0 or 1|fix
85085|quota-total|review quota of the month used up|queryquota
85086|conflict|no uploaded code|wxa/commit first
85087|content|declare the jump appids|fix code
85091|conflict|search switched off|changewxasearchstatus
85092|bad-request|preview_info wrong|fix
85093|bad-request|too many media|fix
85094|content|ugc_declare needed|fill ugc_declare
85310|bad-request|requiredPrivateInfos malformed or unknown API|fix
85311|bad-request|APIs exclude each other|fix
85312|permission|API not granted|apply_privacy_interface
86000|bad-request|only a platform with an authorizer token may call|use authorizer_access_token
86001|conflict|the platform has not committed code|wxa/commit first
86002|conflict|profile incomplete|complete the profile
86004|bad-request|WeChat id wrong|correct
86005|quota-day|too many requests for this WeChat id|
86007|permission|submission forbidden|
86008|permission|provider is punished|
86009|permission|provider may not submit new Mini Programs|
86010|permission|provider may not submit updates|
86011|content|name contains a protected word|other name
86012|bad-request|openid wrong (beta registration)|fix
86017|bad-request|beta name must have 4 to 30 characters|fix
86021|permission|company not in business|
86022|bad-request|name and code do not match|correct
86030|bad-request|required JSON parameter missing|fix
86031|permission|platform invalid or not released|release
86032|bad-request|WeChat id invalid|correct
86033|permission|permission set missing|add and release
86034|user-state|this WeChat user may not register|
86036|bad-request|name and WeChat user do not match|correct
86040|permission|individuals' platforms may not call|
87006|permission|games cannot be submitted here|
87011|conflict|gray release running|revertgrayrelease first
87012|conflict|nothing to roll back to|
87013|quota-day|undo used up (5 a day, 10 a month)|
89000|duplicate|account is already bound to an open account|open/get
89001|permission|subjects differ|
89003|permission|open account was not created by API, may not be changed|
89004|quota-total|open account is full|
89019|duplicate|nothing changed|treat as done
89020|conflict|set the platform's business domain first|modify_wxa_jump_domain
89021|conflict|domain not in the platform's list|modify_wxa_jump_domain
89022|not-found|domain not there|treat as done
89029|quota-total|too many business domains|
89030|quota-total|monthly limit|
89031|quota-total|user bound too often|
89032|quota-total|too many members|
89033|bad-request|id missing|fix
89034|bad-request|userstr wrong|memberauth
89231|permission|individuals may not use business domains|
89236|permission|plugin not available|
89237|duplicate|already added|
89238|quota-total|too many plugins|
89239|not-found|no such plugin|
89247|system-busy|internal error|
89248|bad-request|company code type wrong|1, 2 or 3
89249|conflict|a task of this subject runs (24 h)|wait for the event
89250|not-found|no such task|tasks are only visible while they run
89251|conflict|legal person must confirm by face|wait for the event
89252|conflict|data are being checked|wait for the event
89253|bad-request|parameter missing|fix
89254|permission|platform's permission sets incomplete|add, release, retry
89255|bad-request|company code has the wrong length|fix
89256|bad-request|token information wrong|
89257|conflict|quick plugin update impossible|
89258|conflict|gray release running|
89295|permission|individuals' platforms not supported|
89401|system-busy|try again|
89402|not-found|not in the review queue|
89403|permission|no speed-up for this kind|
89404|duplicate|already done|
89405|quota-total|quota of the month used up|
91001|permission|not created through an Official Account|
91002|permission|renaming impossible after release|verification needed
91003|conflict|state does not allow renaming|
91004|content|name illegal|
91005|content|name protected|
91006|content|name equals a WeChat id|
91007|conflict|name taken|
91008|content|name protected|
91009|content|material required|naming_other_stuff
91010|bad-request|other error|
91011|not-found|no such audit|
91012|bad-request|other error|
91013|quota-total|too many names|
91014|conflict|name conflict|
91015|conflict|name conflict|
91016|conflict|name conflict|
91017|conflict|name conflict|
91018|permission|verification needed|
91019|conflict|being reviewed|
9400001|conflict|unbind the development Mini Program first|
9402202|conflict|last operation still running|wait for the previous commit
9402203|bad-request|only extAppid, ext, window allowed for standard templates|fix
`;
