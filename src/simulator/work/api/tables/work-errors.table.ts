// Generated from scripts/data/work by npm run generate: change the data, not this file.

/** One return code a line, and what WeCom says with it. */
export const WORK_ERRORS: string = `-1 system error
0 ok
6000 data version conflict: somebody else changed the object at the same time
40001 invalid credential
40002 invalid credential type
40003 invalid userid
40004 media type not allowed
40005 invalid type parameter
40006 file size not allowed
40007 invalid or expired media_id (temporary media: 3 days; of the same corp)
40008 invalid msgtype
40009 picture size not allowed
40011 video size not allowed
40013 invalid corpid
40014 invalid access_token
40015 invalid menu type
40016 wrong number of buttons (1-3)
40017 invalid button type
40018 button name too long (16 bytes)
40019 button key too long (128 bytes)
40020 button url too long (1024 bytes)
40021 invalid menu version
40022 too many menu levels
40023 wrong number of sub buttons (1-5)
40024 invalid sub button type
40025 sub button name too long
40026 sub button key too long
40027 sub button url too long
40028 invalid user of the custom menu
40029 invalid code
40031 invalid userid list (spelling or outside the visible range)
40032 userid list too long (messages 1000)
40033 characters not allowed: \\uXXXX escapes in the body
40035 invalid parameter (e.g. userlist and partylist both empty)
40036 template id length
40037 invalid template id
40038 invalid request format
40039 url too long (1024 bytes)
40040 invalid plugin token
40041 invalid plugin id
40042 invalid plugin session
40048 forbidden domain in the url
40050 chatid does not exist
40054 invalid sub menu url domain
40055 invalid menu url domain
40056 invalid agentid
40057 invalid callback url, or its verification failed
40058 invalid Request Parameter
40059 location switch must be 0 or 1
40060 location switch needs a callback url
40061 avatar of the app could not be set
40062 invalid app mode
40063 some parameters are empty
40064 admin group name exists
40065 admin group name length
40066 invalid department list
40067 title length
40068 invalid tagid
40069 invalid tag id list
40070 all tag ids invalid
40071 tag name exists
40072 tag name length (1-32)
40073 openid does not exist
40074 news cannot be confidential; use mpnews
40077 invalid pre_auth_code
40078 invalid auth_code
40079 invalid authorisation data
40080 invalid suite_secret
40082 invalid suite_token
40083 invalid suite id
40084 invalid permanent_code
40085 invalid suite ticket
40086 invalid third-party appid
40088 jobid does not exist
40089 result of the batch job is gone (only the last five are kept)
40091 secret invalid, perhaps of another corp
40092 import file has illegal content
40093 invalid jsapi signature
40094 missing or invalid url
40095 concurrent change
40096 invalid external_userid
40097 the member has not left yet
40098 the member has no verified name
40099 too many external contacts
40100 this external contact is being transferred already
40102 domain or IP belongs to an app in the market
40106 invalid device access token
40123 picture broken or not a picture
40124 sn may not be bound
40125 invalid open_userid
40126 3000 corp tags at most
40127 uri scheme not supported
40128 customer transferred too often (twice in 90 days)
40129 the customer is being transferred
40130 old and new follower are the same
40131 handover_userid does not follow this customer
40132 team accounts cannot do this
40133 the corp forbids member authorisation
40134 the member's authorisation of the app is disabled
40135 similar app, authorisation forbidden
40136 trial of the app is over
40137 service period of the app is over
40138 paid seats exceeded
40139 member-authorised seats exceeded
40140 the corp has another app of the suite
40141 corp account abnormal
40142 invalid place code
40143 the receiving member is banned
40165 group ids are upgraded already
40166 group ids are not upgraded yet
40167 invalid upgrade time
40201 sensitive content, stopped by anti-spam
40203 deprecated parameter (drive: userid)
40204 WeChat anti-spam
40205 the member's WeChat ticket expired (must log in within a year)
40206 request body too large
40207 invalid tfa_code
40208 the user is outside the two-factor range
40209 oauth domain differs from the two-factor domain
40210 two-factor url not set
40211 invalid RSA public key
40212 public key version lower than the current one
41001 access_token missing
41002 corpid missing
41003 refresh_token missing
41004 secret missing
41005 media data missing
41006 media_id missing
41007 sub menu data missing
41008 auth code missing
41009 userid missing
41010 url missing
41011 agentid missing
41012 app logo media id missing
41013 app name missing
41014 app description missing
41015 content missing
41016 title missing
41017 tagid missing
41018 tag name missing
41019 department missing
41021 suite_id missing
41022 suite_access_token missing
41023 suite_ticket missing
41024 secret missing
41025 permanent_code missing
41033 description missing
41034 login_ticket missing
41035 external_userid missing
41036 invalid external short name of the corp
41037 contact way: type missing
41038 contact way: scene missing
41039 contact way: invalid type
41040 contact way: invalid scene
41041 contact way: more than 100 members
41042 contact way: invalid style
41043 contact way: config_id missing
41044 contact way: invalid config_id
41045 too many contact ways
41046 group message id missing
41047 invalid group message id
41048 no customer to send to
41049 welcome_code missing
41050 invalid welcome_code: only 20 seconds after the contact was added
41051 externaluser has started chatting
41052 invalid send time
41053 the customer has not agreed to archiving
41054 the member is not activated
41055 too many group welcome templates
41056 external contact id of the wrong kind
41057 no WeChat open platform account bound to the corp or provider
41058 no right to edit this group welcome template
41059 moment_id missing
41060 invalid moment_id
41061 this member did not publish the moment
41062 the member has not published the corp moment yet
41063 the group message is being distributed, try later
41064 too many attachments
41065 invalid attachment type
41066 wrong channels (视频号) name
41067 moment_id of the wrong kind
41068 list of sensitive words too long
41069 too many sensitive word rules
41070 invalid rule id
41071 rule deleted
41072 attachment used in the wrong scene (media_type and attachment_type)
41073 product description not allowed
41074 product deleted
41075 product does not exist
41076 scope of the rule too large (use departments)
41077 rule name exists
41078 too many running moment jobs
41079 the moment is being distributed, try later
41080 attachment too large
41081 picture resolution too high
41082 video too long
41083 wrong keyword
41084 wrong semantic rule
41085 invalid product code
41086 invalid product price
41087 invalid product description
41088 attachments empty
41089 moment needs text or attachments
41090 invalid video (mp4)
41091 at most 5 groups per join way
41093 group message cancelled
41094 reminded too often
41095 too many acquisition links
41096 the welcome is being sent already
41098 the link belongs to another component
41099 not in provider-pays mode
41102 menu name missing
42001 access_token expired
42002 refresh_token expired
42003 code expired
42004 plugin token expired
42007 pre_auth_code expired
42008 temporary authorisation code no longer valid
42009 suite access token expired
42012 jsapi_ticket not usable: ticket of the wrong kind or app (agentConfig needs the app ticket)
42013 mini program session expired or not logged in
42014 task card: invalid task_id
42015 the updating app did not send the message
42016 task_id does not exist
42017 button key does not exist
42018 invalid button key
42019 button key missing
42020 button name missing
42021 device access token expired
42022 code used already
42027 template card: horizontal_content_list.keyname missing
42028 template card: url missing
42029 template card: media id missing
42030 template card: appid missing
42031 template card: invalid card_type
42033 template card: title missing
42035 template card: horizontal_content_list length
42036 template card: vertical_content_list length
42037 template card: option_list length
42038 template card: button text missing or invalid
42039 template card: button key missing or invalid
42040 template card: option id missing or invalid
42041 template card: option text missing or invalid
42042 template card: jump_list length
42043 template card: question_key missing or invalid
42044 template card: card_image.url missing or invalid
42045 template card: card_action missing or invalid
42046 template card: submit_button.key missing or invalid
42047 template card: select_list length
42049 template card: submit_button.text missing or invalid
42050 template card: horizontal_content_list.userid missing or invalid
42051 template card: key clash in action_menu
42052 message older than 24 h, cannot be recalled
43001 GET required
43002 POST required
43003 HTTPS required
43004 the member has not bound WeChat or not followed the plugin
43005 friend relation required
43006 subscription required
43007 authorisation required
43008 payment authorisation required
43009 corp not verified
43010 receiving mode required
43011 corp authorisation required
43012 the app needs a callback url
43013 app not visible to the member
43016 user not logged in (opendata)
43017 opendata request check failed
44001 media file empty (header or body of the upload wrong)
44002 empty body
44003 news empty
44004 text content empty
45001 media too large
45002 message content too long (text 2048 bytes)
45003 title too long
45004 app description length
45005 link too long
45006 picture link too long
45007 voice longer than 60 s
45008 more than 8 articles
45009 api freq out of limit
45010 too many menus
45015 reply time is over
45016 system group cannot be changed
45017 group name too long
45018 too many groups
45022 app name length
45024 no more members allowed
45025 one invitation per member and week
45026 protection against deleting many members
45027 mpnews 100 times a day
45028 too much material
45029 answer too large (split the request)
45031 corpsecret too weak, reset it
45032 author too long
45033 api concurrent out of limit
45034 url without scheme
46001 no media data
46002 menu version does not exist
46003 menu not set
46004 member does not exist
47001 JSON or XML cannot be parsed
48001 API function not authorised
48002 api forbidden
48003 invalid suite_id for this suite_access_token
48004 no authorisation, or it was cancelled
48005 API retired
48006 API right withdrawn because the app was not used
48007 kf account not authorised for the app
48008 contact edit authorisation covers only some contact APIs
48009 contact helper may not read details from a new IP
49004 signature mismatch
49008 group dissolved
49009 invalid buyer_userid
50001 redirect_url not match
50002 not in the privilege
50003 app disabled
50004 wrong member state
50005 corp disabled
50006 system app disabled
50100 invalid page cursor
60001 department name length (1-32)
60002 department depth
60003 department does not exist
60004 parent department does not exist
60005 department has members
60006 department has children
60007 root department cannot be deleted
60008 department exists
60009 illegal characters in the department name
60010 department loop
60011 no privilege to access/modify contact/party/agent
60012 default app cannot be deleted
60013 app may not be closed
60014 app may not be opened
60015 visible range of the default app cannot change
60016 tag has members
60017 corp cannot be set
60019 location switch cannot be set
60020 not allow to access from your ip
60021 userid outside the visible range
60023 menu of an authorised app cannot be changed by the admin group
60025 message type not allowed for homepage apps
60027 field of a homepage app cannot be changed
60028 homepage of a third-party app cannot be changed
60029 trusted domain of a third-party app cannot be changed
60030 outside the visible range of the app
60031 app may not call the API now
60102 userid exists
60103 invalid mobile
60104 mobile exists
60105 invalid email
60106 email exists
60107 invalid WeChat id
60108 WeChat id exists
60109 QQ number exists
60110 more than 20 departments
60111 userid not found
60112 invalid member name
60113 identity fields all empty
60114 invalid gender
60115 WeChat id of a follower cannot be changed
60116 extended attribute exists
60118 member has no field to invite with
60119 member follows already
60120 member disabled
60121 member not found
60122 email used by an external administrator
60123 department does not exist
60124 parent department does not exist
60125 invalid department name
60126 department not created
60127 department missing
60128 invalid field (key clash or format)
60129 mobile and email both empty
60131 position length
60132 is_leader_in_dept and department differ in length
60136 record does not exist
60137 mobile of a parent exists
60140 invalid or expired response_code
60141 private email invalid and no mobile
60142 private email exists
60143 corp mailbox invalid
60144 corp mailbox cannot be changed
60145 corp mailbox exists
60146 mobile not found
60147 email not found
60148 corp mailbox not found
60149 mobile of the student exists
60203 invalid template id
60204 template not usable
60205 template keywords do not fit
60206 message type only for third-party independent apps
60207 third-party independent apps may only send template messages
60208 third-party independent apps: no @all, toparty, totag
60209 operator vid missing
60210 selection empty
60211 SelectedTicket empty
60214 third-party apps only
60215 more than 10 SelectedTickets
60217 operator has no right
60218 only for apps with member authorisation
60219 SelectedTicket of another app
60220 corpappid missing
60221 open_userid of another provider
60222 invalid SelectedTicket
60223 invalid BundleId
60224 invalid PackageName
60225 operator is not part of the SelectedTicket
60226 more than 2000 people selected
60227 ServiceCorpid missing
60228 bind_corpid missing
60229 wrong member or department id
60230 shareticket missing
60231 invalid shareticket
60233 invalid shareticket
60234 shareticket of another app
60235 payment_id missing
60236 trade_no missing
60237 payment_id of another app
60238 wrong partyid
60239 payee without verified name
60240 payee corp not verified
60241 wrong student or department id
60242 shareticket of another domain
60243 invalid trade_no
60244 shareticket of another mini program
60246 third-party app not online
60251 open_kfid missing
60252 invalid open_kfid
60253 not in the list of kf servicers
60257 more than 5 direct leaders
65000 school migrated already
65001 invalid follow mode
65002 more than 1000 parents per import
65003 school not migrated yet
65004 structure does not exist
65005 invalid sync mode
65006 invalid administrator kind
65007 invalid school department kind
65008 invalid entrance year
65009 invalid grade kind
65010 userid is not a student
65011 more than 100 parents
65012 more than 10 students
65013 student has parents
65014 corp is not a school
65015 parent department kind does not fit
65018 too many parents (2000, verified 20000)
65022 no right on the school contacts
65023 no right on this student or parent
65024 teacher of the parent outside the visible range
71044 device bound
71045 operid
71046 no device data right
71047 openuserid
71048 app has no device
71049 attendance rules
71050 door rule name
71051 door rule
71052 temperature data
71056 userid outside the device range
71057 door rule id
71058 userid outside the visible range
71059 rule range larger than the app range
71060 rule range larger than the app range
71062 file name
71063 media_id and download_url missing
71064 download_url
71065 hardware cannot print
71066 hardware cannot scan
71067 conversion version
71068 conversion version expired
71069 page
71070 userid outside the device range
71071 timestamp
71072 model not published
71075 scan upload code
71076 default rule
72023 invoice locked by another account
72024 wrong invoice status
72037 invoice of another user
80001 trusted domain wrong or without ICP record
81001 more than 30000 nodes in a department
81002 more than 15 department levels
81003 more than 30000 nodes in a tag
81004 too many departments
81011 no right on the tag
81012 no visible range given
81013 user & party & tag all invalid
81014 too many users or parties at once
81015 email domain differs from the corp domain
81016 logined_userid missing
81017 too many items in the request
81018 provider's quota of names used up
81019 item without id
81020 item without type
81021 invalid type of an item
81023 invalid logined_userid
81024 invalid logined_userid
81026 under maintenance
82001 member, department and tag all empty
82002 more than 100 departments
82003 more than 100 tags
82004 content would crash the client
82101 nothing to update given
82102 object not in the message
84005 third-party app does not exist
84014 user_ticket expired
84015 user_ticket invalid
84019 templateid missing
84020 templateid does not exist
84021 register_code missing
84022 invalid register_code
84023 contact sync call not allowed
84024 no registration data (unfinished, or older than 24 h)
84025 state must be [a-zA-Z0-9], 128 bytes at most
84052 caller missing
84053 callee missing
84054 auth_corpid missing
84055 one call per 5 seconds
84056 no right to call this user
84057 balance too low
84058 caller number not supported
84059 invalid number
84060 callee number not supported
84061 no such external contact relation
84062 call app not enabled
84063 caller does not exist
84064 callee does not exist
84065 caller equals callee
84066 provider called too often
84067 administrator was called too often
84069 caller restricted
84070 number not supported
84071 external contact code invalid or used
84072 no kf set for the app
84073 userid is not kf of the app
84074 no external contact right
84075 authcode invalid or expired
84076 authcode missing
84077 price too high
84078 wrong number of seats
84079 price policy does not exist
84080 order does not exist
84081 unpaid order exists
84082 refund is pending
84083 not a servicing member
84084 not a follower of the user
84085 app taken off the market
84086 seats exceed the maximum
84087 order cannot be closed yet
84088 paid order cannot be closed
84089 order paid
84090 user_ticket missing
84091 price below the minimum
84092 ordering on behalf not possible
84093 agency relation taken
84094 no profit share rule
84095 trial: no expansion
84096 trial: no renewal
84097 order waiting to take effect
84098 fixed amount: no expansion
84099 not bought: no expansion
84100 never bought: no renewal
84101 trial of a paid version: no new purchase
84102 expired: no expansion
84103 only unpaid orders can change
84104 order paid
84105 order cancelled
84106 unpaid order of this app exists
84107 refund of this app pending
84108 order of this app waiting
84109 price may not be 0
84110 app is not on trial
84111 no coupon left
84112 unpaid order cannot be closed
84113 no payment data
84114 virtual version: no order
84115 virtual version: no expansion
84116 virtual version: no renewal
84117 virtual period: no expansion
84118 virtual period: no version change
84119 corp not reported: no order on behalf
84120 app version deleted
84121 app version deleted: no expansion
84122 app version deleted: no renewal
84123 not a virtual version
84124 not an industry order
84125 too few seats
84126 too many seats
84127 no right to manage the app
84128 no right on all apps of the solution
84129 price policy deleted
84130 invalid effective time
84131 renewal beyond five years
84132 at least one app must grow
84133 below the lowest price
84134 app expired: no version change
84135 app may not be installed
84136 order through the agent
84137 customer of an agent
84138 not your customer
84139 licence trial corp: no order on behalf
84140 only for the toolbar of chain groups
84141 only for the toolbar of chain chats
84142 only gift time left: no expansion
84143 no right to confirm the contract
84144 confirmer not in the provider's contacts
84145 confirmer in more than 5 corps
84146 confirmer in more than 3 corps
84147 pre-order expired
84148 pre-order changed
84149 pre-order cancelled
84150 pre-order of another corp
84151 app of the pre-order not installed
84152 pre-order used by another corp
84153 meeting bought already
84154 not a K12 corp
84155 more than 90 days
84156 pre-order changed, read again
84157 not verified
84158 provider has no merchant number
84159 customer never authorised
84160 date must be in the future
84161 not a test corp
84162 provider has no merchant number
84163 app never bought
84172 not a paid version
84175 invalid effective date
84178 unpaid order exists
84180 customer has not authorised the custom app
84186 more than a year left
84188 paid version not published
84200 file translation failed (UTF-8 only)
85002 forbidden words
85004 more than 20 trusted domains this month
85005 trusted domain not verified
85006 too many IPs
85007 invalid IP
85008 domain without ICP record
85009 app data incomplete
85010 callback parameters wrong
85011 callback check failed
85012 invalid permission name
85111 domain of a third-party provider
86001 invalid chatid
86003 chatid does not exist
86004 invalid group name
86005 invalid owner
86006 too many or too few members
86007 invalid members
86008 group was made by another app
86101 owner only
86201 chatid missing
86202 group name missing
86203 owner missing
86204 members missing
86205 chatid too long
86206 numeric chatid too large
86207 owner is not in the member list
86208 message service off
86209 operator missing
86210 chat parameters missing
86211 chat type missing
86213 sender missing
86214 invalid group message type
86215 chatid exists
86216 member id not in the contacts or invisible
86217 sender is not in the chat
86218 invalid sender
86219 invalid receiver
86220 invalid chat parameter
86221 sender equals receiver
86222 needs a member of a downstream corp
86224 not a restricted group
86304 invalid message type
86305 customer service off
86306 sender missing
86307 sender type missing
86308 sender id missing
86309 receiver missing
86310 receiver type missing
86311 receiver id missing
86312 message type missing
86313 one side must be kf
86314 only one side may be kf
86315 invalid sender type
86316 invalid sender id
86317 invalid receiver type
86318 invalid receiver id
86319 kf not in the list
86320 invalid kf type
88001 seq missing
88002 offset missing
88003 invalid seq
90001 shake nearby not certified
90002 shake ticket missing
90003 invalid shake ticket
90004 shake ticket expired
90005 shake service off
90100 external attribute: invalid type
90101 external attribute: text length (12)
90102 external attribute: title length (12)
90103 external attribute: invalid url
90104 external attribute: mini program title length (12)
90105 external attribute: invalid pagepath
90106 external attribute: invalid parameter
90142 invalid place code id
90200 mini program appid missing
90201 more than 10 content items
90202 key length
90203 value length
90204 invalid page
90206 mini program not linked to the corp
90207 invalid mini program appid
90208 mini program appid does not fit
90210 member authorisation needed
90211 invalid suite id on login
90212 suite does not fit the mini program
90300 invalid order id
90302 paid app expired
90303 too many users of the paid app
90304 order centre busy
90305 parameter error (see errmsg)
90306 merchant settings (see errmsg)
90307 login expired
90308 IP not trusted
90309 order exists
90310 order not found
90311 order could not be closed
90312 refund failed (see errmsg)
90313 refunds too often
90314 order status
90315 refund id used
90316 refund reason
90317 not a supplier
90318 nonce_str empty or repeated
90319 timestamp empty or far off
90320 order token invalid
90321 order token expired
90322 old suite without payment
90323 price over the limit
90324 amount over the limit
90325 advance order exists
90326 invalid advance order
90327 advance order settled
90328 settlement failed
90329 order number taken
90330 supplier not created
90331 supplier not changed
90332 contract not signed
90333 contract not created
90338 refund period over
90339 illegal characters in the supplier name
90340 customer not created
90341 refund larger than payment
90342 refund larger than the balance
90343 refund number exists
90344 invalid channel
90345 over 50,000 yuan: no WeChat Pay
90346 too many refunds
90347 refund of 0
90348 payment key not set
90349 too many records
90350 bank data check failed
90351 app status
90352 trial extension too long
90353 list empty
90354 list too long
90355 refund advance order linked
90356 order of 0
90357 channel required
90358 no partial refund
90359 corp does not fit
90381 invalid refunded_credit_orderid
90405 picture type
90406 picture size
90407 corp is K12
90408 invalid picture
90409 picture upload failed
90410 application number in progress
90412 too many applications (administrator)
90413 too many applications (corp)
90414 parameter error
90415 application number does not exist
90416 administrator has no right
90418 payee not verified
90419 picture upload failed, upload again
90420 payee data do not fit
90421 business scope does not fit
90431 three free orders a day
90432 account not opened
90433 balance too low
90456 organiser missing
90457 calendar id
90458 calendar list empty
90459 calendar deleted
90460 schedule deleted
90461 schedule id
90462 schedule list empty
90463 organiser cannot change
90464 too many attendees
90465 repeat type
90466 calendar or schedule of another app
90467 weekday
90468 organiser cannot change
90469 page size
90470 page
90471 remind time
90472 no right on the calendar or schedule
90473 colour
90474 organiser among the attendees
90475 calendar of another organiser
90477 only the schedule app may read this
90479 schedule made by a user
90480 timezone
90481 too many calendars
90482 op_start_time
90483 public_range missing
90484 only for repeated schedules
90485 op_mode
90486 repeat_interval missing
90487 day_of_month
90488 start_time before op_start_time
90489 only public calendars
90490 too many subscribers
90491 userid outside the range
90492 administrator is not a member
90493 deprecated parameter
90494 calendar of another creator
90495 no administrators for this app kind
90496 read-only calendar
90497 schedule made by mail
90498 schedule has another room
90499 room booked by another app
90500 owner has not left
90501 not a customer group
90502 owner has left
90503 group is full
90504 same owner
90507 group is being transferred
90508 group was transferred
90509 not a WeCom customer group
90510 no active users within a year
90511 opengid does not exist
90602 invalid meeting id (not of this app)
90603 event category id
90604 grid id
90606 more than 20 administrators of a grid
90607 grid has members
90608 grid name exists
90609 too many members of a grid
90610 too many members of a grid
90613 too many grids of a member
90700 cancel the room booking first
90704 remind_time_diffs
90705 creator has left
90706 start in the past
90707 meeting running
90708 calendar needed
90710 meeting over
91040 ticket type invalid
92000 member outside the visible range
92001 app has no right on sensitive data
92002 other corp not allowed
92003 other app not allowed
92006 live started or cancelled
92007 replay cannot be deleted
92008 no right on this live
93000 invalid webhook url
93004 robot disabled
93006 invalid group id
93008 robot is not in the group
94000 custom workbench not enabled
94001 invalid type
94002 keydata missing
94003 too many keydata items
94005 list missing
94006 too many list items
94007 webview missing
94008 no workbench template set
95000 invalid open_kfid
95001 5 messages per user turn sent
95002 48 hours since the user's last message are over
95003 corp not verified: too many customers
95004 open_kfid does not exist
95005 number of kf accounts
95006 invalid kf name
95007 invalid msg token
95008 more than 10 menu items
95009 invalid menu item type
95011 kf runs in the joint mode, token comes from the stand-alone secret
95012 kf runs in the stand-alone mode, token comes from the joint secret
95013 session ended
95014 member is not a servicer
95015 exclusive service set in the console
95016 state change not allowed
95017 API switch of kf is off
95018 state of the session does not allow sending
95019 servicer has stopped
95022 location_type
95023 API switch given to a delegated app
95026 kf accounts too little used
95027 corp not verified: 10 kf accounts
95030 message type forbidden by the component
95031 customer silent for 48 hours
95032 component: right to read records is gone
301001 app id exists
301002 not allow operate another agent with this accesstoken
301004 super administrator cannot be deleted
301005 creator cannot be deleted
301006 super administrator cannot be disabled
301007 corp dissolved or banned
301008 not allowed for homepage apps
301009 message without receiver
301010 department name exists
301012 position too long
301013 invalid telephone
301014 invalid english_name
301015 invalid mediaid
301016 voice file not allowed
301017 AMR only
301019 md5 of the file wrong
301021 invalid userid
301022 checkin data not available, try again
301023 1-100 userids
301024 time range (one month)
301025 approval parameter error
301026 approval template not available
301036 userid cannot be changed
301039 parameter error
301042 ip not in whitelist
301048 sdkfileid unknown or expired
301052 archive service expired
301053 archive service not enabled
301055 no approval right or data right
301056 approval app disabled
301057 internal error on submit
301058 too much data, lower limit
301059 not an internal group
301060 more than 100 parameters
301061 userid or exteropenid does not exist
301062 no right on holidays
301063 parameter error
301064 internal error
301069 face: no member for this userid
301070 system error, try later
301071 face recorded although a similar face exists (a warning, not a failure)
301072 face recorded although a similar face exists (a warning, not a failure)
301073 shift time: future dates only
301075 parameter error
301079 holiday times clash
301080 wrong checkin slot
301081 checkin time outside the slot
301082 wrong checkin date
301083 checkin parameter
301084 journal_uuid
301085 docid
301086 parameter error (see errmsg)
301087 too many approval templates
301088 no right
301089 groupid
301090 rule contains ids outside the visible range
301091 range clashes with another rule
301092 rule of another app
301093 rule field
301094 rule field not allowed
301095 too many rules
301096 too many rules at the same time
301097 place and wifi both empty
301099 no correction for being late
301101 no correction for leaving early
301102 no correction for a missing record
301103 no correction for other cases
301104 no correction for being late or other cases
301105 no correction for leaving early or other cases
302001 userid empty in the batch
302002 administrator userid does not exist
302003 userid repeated in the file
302004 structure in the file invalid
302005 import failed, try again
302006 partyid repeated in the file
302007 sibling departments with the same name
302008 an import is running
400010 block_hint
400011 block is over
400012 this block cannot be lifted
400013 lifted too often
400020 too many participants
400021 participant or host invalid or invisible
400025 remind_scope
400026 repeat_type
400027 too many hosts
400028 meeting app switched off
400029 host must take part
400030 meeting password
400031 meeting settings
400032 repeat_until
400033 repeat_interval
400034 meeting_start
400035 meeting_duration
400036 no right on the calendar
400037 ring user does not take part
400038 userid missing
400039 administrator must take part
400040 admin_userid missing
400041 meeting cancelled
400042 title length
400043 deprecated, use admin_userid
400044 system app: creator_userid only
400045 instant meetings cannot be changed
400218 participant without professional account
400219 host without professional account
400220 stopped by risk control
400221 meeting running or over
400222 start in the past
400223 start or end
400224 meeting running or over
400226 advanced meeting feature needed
400227 repeat type
400228 repeat count
400237 location too long
400301 the same meeting is being created (5 minutes)
400302 the same meeting exists (skip_duplicate_check)
600001 invalid sn
600002 device registered
600003 invalid activecode
600004 hardware not authorised by any corp
600005 device secret
600006 deviceid
600007 sn missing
600008 nonce missing
600009 timestamp missing
600010 signature missing
600011 signature check failed
600012 connection has a device
600013 activecode missing
600014 device not registered
600015 secret missing
600016 device not activated
600017 checkin time
600018 start or end
600019 end
600020 device not logged in
600021 sn exists
600023 timestamp too old
600024 firmware over 5 MB
600025 firmware name
600026 firmware not found
600027 firmware parameter
600028 firmware version exists
600029 firmware version
600030 firmware version missing
600031 firmware upgrade not allowed
600032 QR code of the hardware
600033 model id clash
600034 fingerprint data too large
600035 face data too large
600036 sn clash
600037 model id missing
600038 model not found
600039 device kind
600040 print job not found
600041 offset or limit
600042 model id
600043 door rule not set
600044 door rule
600045 corp subscribed
600046 operation id does not fit userid
600047 status of secretno
600048 fingerprint algorithm
600049 face algorithm
600050 algorithm length
600051 device expired
600052 file chunk
600053 connection active
600054 connection subscribed
600055 user kind
600056 health state
600057 temperature missing
600063 hardware cannot scan
610001 5000 permanent codes per member
610003 scene (1-64)
610004 not a customer of the corp
610014 unionid
610015 open platform account not verified
610016 corp not verified
610017 mini program and corp are different entities
610018 openid and unionid of different accounts
610019 third-party app not installed
610020 no app of the same provider installed
610021 app of the provider has no customer right
610022 corp is the provider
640001 space not found
640002 file not found
640003 file deleted
640004 no access
640005 member not in the space
640006 member's storage full
640007 storage full
640008 no right on the space
640009 file name
640010 too many members
640011 JSON does not fit
640012 userid
640013 departmentid
640014 space has no administrator
640015 preview right needs VIP
640016 watermark needs VIP
640017 drive API not enabled
640018 drive API is read-only
640019 monthly calls used up (1000, paid 100,000)
640020 kind of right
640021 fatherid
640022 file_base64_content
640023 auth_scope
640024 fileid
640025 space_name
640026 spaceid
640027 parameter error
640028 invite link closed
640029 only plain files
640032 member may not make spaces
640035 monthly calls of free accounts used up (1000)
640044 secret mode
640045 no right to set upload and download
640046 no right to set custom
640047 file over 20 GB
640048 upload finished already
640051 parameter error
640052 document name
640053 3 administrators
640054 document type
640055 too many document members
640056 member not in the document
640060 too many files in the space
660001 invalid merchant number
660002 invalid payee_userid
660003 userid outside the visible range
660004 partyid outside the visible range
660005 tagid outside the visible range
660006 merchant number not found
660007 application exists
660008 merchant number bound already
660009 merchant and corp are different entities
660010 too many merchant numbers
660011 merchant number not bound
660012 invalid payment id
660013 collection app switched off
660014 API retired
670001 app not shared to this corp (upstream/downstream)
670002 invalid chain_id
670003 invalid group id of the chain
670004 corp not in the chain
670005 too many corps in the chain
670006 invalid rule id
670007 too many rule ids
670008 group not unique
670009 custom id not unique
670010 too many owners
670011 invalid custom id (64 letters and digits)
670012 corp name empty
670013 invalid corp name
670014 contact name empty
670015 invalid contact name
670016 invalid identity
670017 group name equals a corp name
670018 contact account abnormal
670019 too many people of one corp
670020 more than 9 levels
670021 invalid group name
670022 an import is running
670023 daily import limit
670024 account abnormal, no import
670025 import too large
670026 too many corps
670027 the creator cannot be removed
670028 corp name not unique
670029 member or department not in the chain
670030 no right on this groupid
670031 a contact may not join chains of other corps
670032 invalid custom id of a member
670033 member has several custom ids
670034 custom id of a member not unique
670035 member has no custom id
680000 parameter error
680001 group address
680002 group name
680003 group members
680004 groups in the group
680006 allow_type
680007 allow_userlist
680008 no members
680010 address taken by a user
680011 address taken by a group
680012 group not found
680015 fuzzy
680032 business address
680033 business address taken
680034 business name
680035 business mailbox not found
680036 business mailbox id
680037 mailbox accounts used up
680040 business name taken
680041 type
680042 type
680043 type
680044 administrator or creator cannot be disabled
680045 mailbox closed
680046 mailbox limit
680106 meeting app switched off
701001 not a basic licence account
701002 invalid licence account
701003 activation code bound
701004 no such code active: no renewal
701005 licence order
701006 licence kind
701007 account kind
701008 no member with an interconnect licence
701009 month must be 1
701010 all codes invalid
701011 userid bound
701012 activation code expired
701013 one renewal
701014 one million users per job
701015 no authorisation: no order
701016 account not active or expired
701017 moved within 30 days
701018 receiving account has this kind
701019 userid invalid or of another corp
701020 userid repeated
701021 invalid code
701022 codes are being made
701023 code repeated
701024 all items failed
701025 list empty
701026 list too long
701027 test corp: number
701028 test corp: one month
701029 test corp: one renewal
701030 more than 5 years
701031 order migrating
701032 order unpaid
701033 order making codes
701034 migrate first
701035 real order exists
701036 test order active
701037 refund pending
701038 12 months only
701039 no renewal
701040 number
701051 app not shared downstream
701054 code comes from upstream
701055 code was shared downstream
701056 shared codes exceed twice the members
701057 provider not authorised upstream
701058 corps not in one chain
701070 auto-activation state
701071 never bought for this corp
701081 code changed at the same time
701082 old code has over 20 days
701083 order unpaid
701084 order is not unpaid
701085 order busy
701086 order of another corp
701087 no interconnect app
701088 user outside the visible range of the provider's apps
701089 user outside the visible range of the interconnect apps
701090 all renewals are 0 days
701099 user without a valid licence
701100 time range (14 days)
701101 limit over 1000
701102 over 100 users
701103 operation kind
701104 operation source
701105 cursor
701112 public welfare offer is over
701120 parent order not supported
701121 test corp: no multi-corp order
701122 all corps invalid
701123 100,000 corps per job
701124 corpid repeated
701125 job not submitted
701126 job submitted
701127 not a test corp
701128 test corp
701129 no app order
701130 app orders expired
701131 trial seats exceeded
701132 twice the members
701133 3 months
701134 too often
701135 licence shorter than the app order
701150 test corp: no assignment
701160 corp failed the payment check
701161 order uses WeChat net bank
701170 group code offer is over
701200 another image is being published
710000 open_corpid
710002 open_pending_corpid
710003 formid
710004 mailid
710006 tmp_external_userid
710007 gateway_id
710200 step voucher
710201 user refuses step data
710400 invalid model access token
710401 model access token expired
710402 invalid model_ticket
710403 model access token missing
730000 tmp_openid
730001 recording file id
730002 recording id
730003 sub meeting id
730004 meeting code
730005 meeting of another app
730006 enroll id
730007 not a professional corp
730008 meeting deleted
730009 administrator must take part
730010 meeting not made by API
730011 kind of meeting not supported
740000 host and port clash
740001 path clash
740002 10 gateways
740003 100 paths
740004 gateway not found
740005 host must be a domain
740006 host not verified
751001 advanced mail not enabled
751002 advanced mail seats
770001 advanced seats used up
770003 whole-corp mode: no assignment
770004 no valid user
770005 advanced feature not bought
770006 jobid
770007 job running
770008 assigned for more than 7 days
770009 all are advanced accounts
770010 bought at Tencent Meeting
790000 jobid
790001 job state
790002 job running
790003 result reported
790004 session component not authorised
790005 nonce repeated
790006 no image published
790007 message cannot be decrypted
790008 job not running
830001 url for the upload invalid (needs Range)
830002 file or range too large (20 MB)
830003 download from the url failed
842002 delegated template not online
842003 not a delegated template
842004 number of templates
842005 app kind not supported
842006 delegated app authorised already
844001 output_file_format
844002 installed more than 7 days ago
845001 openid is not of an official account or mini program
845002 openid entity differs from the corp
845003 unionid entity differs from the corp
846000 only delegated or third-party apps
846605 robot: invalid req_id (unknown or older than the reply window)
846608 robot: stream older than 6 minutes, cannot be updated; send actively instead
850001 robot: authorisation expired; read its configuration again
851002 incompatible doc type
851003 no authority
851008 document authorisation missing or expired
851013 document authorisation missing or expired
851014 robot: authorisation was reset; read its configuration again
2000002 invalid corpid
2000003 no remote opening
2000004 device does not fit
2000007 opening state
2000009 operid
2000010 opening state
2023001 smart sheet webhook: field id does not exist
2023033 smart sheet webhook: picture must be bare base64 without data: prefix
2400001 parameter error
2400003 resource not found
2400004 resource exists
2400005 resource not allowed
2400006 operation not authorised
2400007 too many calls
2400008 resource outside the range`;
