// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

/** One endpoint a line, cells separated by tabs: product, category, methods, path, token, name, host, query, signed, typed, deprecated. */
export const ENDPOINT_TABLE: string = `both	access token & ticket 接口调用凭证	POST	/cgi-bin/stable_token	secret	获取稳定版接口调用凭据 (getStableAccessToken)				yes	
both	access token & ticket 接口调用凭证	GET	/cgi-bin/ticket/getticket	account	获取 ticket (type=jsapi | wx_card)		type		yes	
both	access token & ticket 接口调用凭证	GET	/cgi-bin/token	secret	获取接口调用凭据 (getAccessToken)		grant_type,appid,secret		yes	
both	openApi management 接口管理	POST	/cgi-bin/callback/check	account	网络通信检测 (callbackCheck)				yes	
both	openApi management 接口管理	POST	/cgi-bin/clear_quota	account	重置API调用次数 (clearQuota)			yes	yes	
both	openApi management 接口管理	POST	/cgi-bin/clear_quota/v2	secret	使用AppSecret重置API调用次数 (clearQuotaByAppSecret)		appid,appsecret		yes	
both	openApi management 接口管理	GET	/cgi-bin/get_api_domain_ip	account	获取微信API服务器IP (getApiDomainIp)				yes	
both	openApi management 接口管理	GET	/cgi-bin/getcallbackip	account	获取微信推送服务器IP (getCallbackIp)				yes	
both	openApi management 接口管理	POST	/cgi-bin/openapi/quota/clear	account	重置指定API调用次数 (clearApiQuota)				yes	
both	openApi management 接口管理	POST	/cgi-bin/openapi/quota/get	account	查询API调用额度 (getApiQuota)			yes	yes	
both	openApi management 接口管理	POST	/cgi-bin/openapi/rid/get	account	查询rid信息 (getRidInfo)			yes	yes	
both	account QR & short links 二维码/短链	POST	/cgi-bin/qrcode/create	account	创建二维码ticket				yes	
both	account QR & short links 二维码/短链	POST	/cgi-bin/shorten/fetch	account	短key解析(解析短key的url)				yes	
both	account QR & short links 二维码/短链	POST	/cgi-bin/shorten/gen	account	短key托管(生成短key的url)				yes	
official	account QR & short links 二维码/短链	POST	/cgi-bin/shorturl	account	长链接转短链接				yes	replaced by shorten/gen
official	account QR & short links 二维码/短链	GET	/cgi-bin/showqrcode	none	通过 ticket 换取二维码图片	mp.weixin.qq.com	ticket		yes	
mini	mini code & links 小程序码与链接	POST	/cgi-bin/wxaapp/createwxaqrcode	account	获取小程序二维码 (createQRCode)			yes	yes	
mini	mini code & links 小程序码与链接	POST	/wxa/generate_urllink	account	获取加密URLLink (generateUrlLink)				yes	
mini	mini code & links 小程序码与链接	POST	/wxa/generatenfcscheme	account	获取NFC的小程序scheme (generateNFCScheme)				yes	
mini	mini code & links 小程序码与链接	POST	/wxa/generatescheme	account	获取加密scheme码 (generateScheme)				yes	
mini	mini code & links 小程序码与链接	POST	/wxa/genwxashortlink	account	获取ShortLink (generateShortLink)				yes	
mini	mini code & links 小程序码与链接	POST	/wxa/getwxacode	account	获取小程序码 (getQRCode)			yes	yes	
mini	mini code & links 小程序码与链接	POST	/wxa/getwxacodeunlimit	account	获取不限制的小程序码 (getUnlimitedQRCode)			yes	yes	
mini	mini code & links 小程序码与链接	POST	/wxa/query_urllink	account	查询加密URLLink (queryUrlLink)				yes	
mini	mini code & links 小程序码与链接	POST	/wxa/queryscheme	account	查询scheme码 (queryScheme)				yes	
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/qrcodejumpadd	account	设置小程序“扫普通链接二维码打开小程序”能力				yes	
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/qrcodejumpdelete	account	删除已设置的二维码规则				yes	
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/qrcodejumpget	account	获取已设置的二维码规则				yes	
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/qrcodejumppublish	account	发布已设置的二维码规则				yes	
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/template/add	account	组合模板并添加至帐号下的个人模板库					mini template msgs retired
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/template/del	account	删除帐号下的某个模板					mini template msgs retired
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/template/library/get	account	获取模板库某个模板标题下关键词库					mini template msgs retired
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/template/library/list	account	获取小程序模板库标题列表					mini template msgs retired
mini	mini admin (wxopen) 小程序管理	POST	/cgi-bin/wxopen/template/list	account	获取帐号下已存在的模板列表					mini template msgs retired
mini	plugins 插件	POST	/wxa/devplugin	account	插件申请管理 (managePluginApplication)		action	yes	yes	
mini	plugins 插件	POST	/wxa/plugin	account	插件管理 (managePlugin)		action	yes	yes	
mini	operations 运维中心	GET	/wxa/getgrayreleaseplan	account	获取分阶段发布详情 (getGrayReleasePlan)				yes	
mini	operations 运维中心	GET,POST	/wxa/getwxadevinfo	account	查询域名配置 (getDomainInfo)		action	yes	yes	
mini	operations 运维中心	GET	/wxaapi/feedback/list	account	获取用户反馈列表 (getFeedback)		type,page,num		yes	
mini	operations 运维中心	GET	/wxaapi/log/get_client_version	account	获取客户端版本 (getVersionList)				yes	
mini	operations 运维中心	POST	/wxaapi/log/get_performance	account	获取性能数据 (getPerformance)			yes	yes	
mini	operations 运维中心	GET	/wxaapi/log/get_scene	account	获取访问来源 (getSceneList)				yes	
mini	operations 运维中心	POST	/wxaapi/log/jserr_detail	account	查询js错误详情 (getJsErrDetail)			yes	yes	
mini	operations 运维中心	POST	/wxaapi/log/jserr_list	account	查询错误列表 (getJsErrList)			yes	yes	
mini	operations 运维中心	POST	/wxaapi/log/jserr_search	account	运维中心-错误查询					
mini	operations 运维中心	GET	/wxaapi/userlog/userlog_search	account	查询实时日志 (realtimelogSearch)		date,begintime,endtime,level,start,limit,traceId,url,id,filterMsg		yes	
mini	search 搜一搜	POST	/wxa/imagesearch	account	小程序站内商品图片搜索				yes	
mini	search 搜一搜	POST	/wxa/search/wxaapi_submitpages	account	搜一搜数据推送 (submitpages)				yes	
mini	search 搜一搜	POST	/wxa/setdynamicdata	account	导入抽样数据				yes	
mini	search 搜一搜	POST	/wxa/sitesearch	account	小程序内部搜索				yes	
mini	mini security 小程序安全	POST	/wxa/getuserriskrank	account	获取用户安全等级 (getUserRiskRank)			yes	yes	
mini	mini security 小程序安全	POST	/wxa/img_sec_check	account	校验一张图片是否含有违法违规内容				yes	v1, use media_check_async
mini	mini security 小程序安全	POST	/wxa/media_check_async	account	多媒体内容安全识别 (mediaCheckAsync)			yes	yes	
mini	mini security 小程序安全	POST	/wxa/msg_sec_check	account	文本内容安全识别 (msgSecCheck)			yes	yes	
mini	mini security 小程序安全	POST	/wxa/sec/order/get_order_detail_path	account	order get_order_detail_path				yes	
mini	mini security 小程序安全	POST	/wxa/sec/order/update_order_detail_path	account	order update_order_detail_path				yes	
mini	mini security 小程序安全	POST	/wxa/sec/queryblocktmplmsg	account	查询被拦截的模板消息				yes	
mini	mini security 小程序安全	GET	/wxa/sec/vod/getauthorizedapps	account	查询被账号授权信息				yes	
both	service market 服务市场	POST	/wxa/servicemarket	account	调用服务市场接口 (invokeService)			yes	yes	
both	service market 服务市场	POST	/wxa/servicemarketretrieve	account	异步获取处理数据 (servicemarketretrieve)				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getarticleread	account	获取发表内容每日阅读数据（日期范围仅支持 1 天）				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getarticleshare	account	获取发表内容每日分享数据（日期范围仅支持 1 天）				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getarticlesummary	account	获取图文群发每日数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getarticletotal	account	获取图文群发总数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getarticletotaldetail	account	获取发表内容详细数据（日期范围仅支持 1 天）				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getbizsummary	account	获取发表内容概况总数据（日期范围最长 30 天）				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getcardbizuininfo	account	拉取卡券概况数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getcardcardinfo	account	获取免费券数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getcardmembercarddetail	account	拉取单张会员卡数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getcardmembercardinfo	account	拉取会员卡概况数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getinterfacesummary	account	获取接口分析数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getinterfacesummaryhour	account	获取接口分析分时数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getupstreammsg	account	获取消息发送概况数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getupstreammsgdist	account	获取消息发送分布数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getupstreammsgdistmonth	account	获取消息发送分布月数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getupstreammsgdistweek	account	获取消息发送分布周数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getupstreammsghour	account	获取消息分送分时数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getupstreammsgmonth	account	获取消息发送月数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getupstreammsgweek	account	获取消息发送周数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getusercumulate	account	获取累计用户数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getuserread	account	获取图文统计数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getuserreadhour	account	获取图文统计分时数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getusershare	account	获取图文分享转发数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getusersharehour	account	获取图文分享转发分时数据				yes	
official	analytics 数据统计(公众号)	POST	/datacube/getusersummary	account	获取用户增减数据				yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappiddailyretaininfo	account	获取用户访问小程序日留存 (getDailyRetain)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappiddailysummarytrend	account	获取用户访问小程序数据概况 (getDailySummary)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappiddailyvisittrend	account	获取用户访问小程序数据日趋势 (getDailyVisitTrend)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappidmonthlyretaininfo	account	获取用户访问小程序月留存 (getMonthlyRetain)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappidmonthlyvisittrend	account	获取用户访问小程序数据月趋势 (getMonthlyVisitTrend)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappiduserportrait	account	获取小程序用户画像分布 (getUserPortrait)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappidvisitdistribution	account	获取用户小程序访问分布数据 (getVisitDistribution)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappidvisitpage	account	获取访问页面数据 (getVisitPage)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappidweeklyretaininfo	account	获取用户访问小程序周留存 (getWeeklyRetain)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/datacube/getweanalysisappidweeklyvisittrend	account	获取用户访问小程序数据周趋势 (getWeeklyVisitTrend)			yes	yes	
mini	analytics 数据分析(小程序)	POST	/wxa/business/performance/boot	account	获取小程序性能数据 (getPerformanceData)			yes	yes	
official	ad publisher 流量主	GET	/publisher/stat	account	获取公众号分广告位数据/公众号返佣商品数据/公众号结算收入数据及结算主体信息		action,ad_slot,start_date,end_date,page,page_size		yes	
mini	B2b store 门店助手	POST	/retail/B2b/addprofitsharingaccount	account	添加分账方 (addProfitSharingAccount)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/closeb2border	account	关闭订单 (closeB2bOrder)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/createprofitsharingorder	account	请求分账 (createProfitSharingOrder)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/createwqflink	account	跳转银行转账页面 (createWqfLink)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/delprofitsharingaccount	account	删除分账方 (delProfitSharingAccount)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/downloadbill	account	接口下载交易账单与资金账单 (downLoadBill)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/finishprofitsharingorder	account	完成分账 (finishProfitSharingOrder)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/getappkey	account	获取密钥AppKey (getAppKey)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/getmchbalance	account	查询账户余额 (getMchBalance)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/getmchinfo	account	获取小程序下所有商户的信息 (getMchInfo)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/getorder	account	查询订单 (getOrder)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/getrefund	account	查询退款 (getRefund)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/getwqfchargefee	account	查询银行转账的技术服务费率 (getWqfChargeFee)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/queryprofitsharingaccount	account	查询分账方 (queryprofitsharingaccount)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/queryprofitsharingorder	account	查询分账结果 (queryProfitSharingOrder)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/queryprofitsharingremainamt	account	查询分账剩余金额 (queryProfitSharingRemainamt)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/queryrefundprofitsharingorder	account	查询分账回退结果 (queryRefundProfitSharingOrder)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/querywithdraw	account	查询提现状态 (queryWithdraw)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/refund	account	退款 (refundOrder)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/refundprofitsharing	account	请求分账回退 (refundProfitSharing)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/registeronlywqf	account	申请开通银行转账 (registerOnlyWqf)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/retailgetmchorder	account	查询商户号开通状态 (retailGetMchOrder)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/retailregistermch	account	商户号进件 (retailRegisterMch)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/retailuploadmchfile	account	上传商户图片 (retailUploadMchFile)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/setautowithdraw	account	微信支付自动提现接口 (setautoWithdraw)		pay_sig		yes	
mini	B2b store 门店助手	POST	/retail/B2b/setmchprofitrate	account	报名微信支付技术服务费优惠活动 (setMchProfitrate)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/updatewqfchargefee	account	报名银行转账技术服务费优惠活动 (updateWqfChargeFee)				yes	
mini	B2b store 门店助手	POST	/retail/B2b/withdraw	account	发起手动提现 (manualWithdraw)		pay_sig		yes	
mini	B2b store 门店助手	POST	/wxa/business/batchcreateretail	account	预录入门店信息 (batchcreateretail)				yes	
mini	B2b store 门店助手	POST	/wxa/business/getretailinfo	account	门店信息查询 (getRetailInfo)				yes	
mini	B2b store 门店助手	POST	/wxa/business/getretailmessagelist	account	消息效果数据 (getRetailMessageList)				yes	
mini	B2b store 门店助手	POST	/wxa/business/getretailopenidlist	account	全量授权门店查询 (getRetailOpenidList)				yes	
mini	B2b store 门店助手	POST	/wxa/business/retailbusinessapply	account	开通流程 (retailBusinessApply)				yes	
mini	B2b store 门店助手	POST	/wxa/business/retailnotifybusiness	account	模板消息列表及下发 (retailNotifyBusiness)				yes	
official	cards & offers 卡券	POST	/card/batchget	account	批量查询卡券列表				yes	
official	cards & offers 卡券	POST	/card/boardingpass/checkin	account	更新飞机票信息				yes	
official	cards & offers 卡券	POST	/card/code/checkcode	account	核查code接口				yes	
official	cards & offers 卡券	POST	/card/code/consume	account	核销 Code				yes	
official	cards & offers 卡券	POST	/card/code/decrypt	account	线上核销 - Code解码				yes	
official	cards & offers 卡券	POST	/card/code/deposit	account	导入code接口				yes	
official	cards & offers 卡券	POST	/card/code/get	account	线下核销-查询 Code				yes	
official	cards & offers 卡券	POST	/card/code/getdepositcount	account	查询导入code数目接口				yes	
official	cards & offers 卡券	POST	/card/code/mark	account	Mark(占用)Code				yes	
official	cards & offers 卡券	POST	/card/code/unavailable	account	设置卡券失效				yes	
official	cards & offers 卡券	POST	/card/code/update	account	更改Code				yes	
official	cards & offers 卡券	POST	/card/create	account	微信卡券-创建卡券				yes	
official	cards & offers 卡券	POST	/card/delete	account	微信卡券-删除卡券				yes	
official	cards & offers 卡券	POST	/card/generalcard/activate	account	通用卡接口激活					
official	cards & offers 卡券	POST	/card/generalcard/unactivate	account	通用卡撤销激活					
official	cards & offers 卡券	POST	/card/generalcard/updateuser	account	更新用户礼品卡信息				yes	
official	cards & offers 卡券	POST	/card/get	account	查看卡券详情				yes	
official	cards & offers 卡券	GET,POST	/card/getapplyprotocol	account	卡券开放类目查询				yes	
official	cards & offers 卡券	GET	/card/getcolors	account	获取卡券背景颜色				yes	
official	cards & offers 卡券	POST	/card/giftcard/maintain/set	account	下架-礼品卡货架				yes	
official	cards & offers 卡券	POST	/card/giftcard/order/batchget	account	批量查询礼品卡订单信息				yes	
official	cards & offers 卡券	POST	/card/giftcard/order/get	account	查询-单个礼品卡订单信息				yes	
official	cards & offers 卡券	POST	/card/giftcard/order/refund	account	微信礼品卡-退款				yes	
official	cards & offers 卡券	POST	/card/giftcard/page/add	account	创建-礼品卡货架				yes	
official	cards & offers 卡券	POST	/card/giftcard/page/batchget	account	查询-礼品卡货架列表				yes	
official	cards & offers 卡券	POST	/card/giftcard/page/get	account	查询-礼品卡货架信息				yes	
official	cards & offers 卡券	POST	/card/giftcard/page/update	account	修改-礼品卡货架信息				yes	
official	cards & offers 卡券	POST	/card/giftcard/pay/submch/bind	account	绑定商户号到礼品卡小程序				yes	
official	cards & offers 卡券	POST	/card/giftcard/pay/whitelist/add	account	申请微信支付礼品卡权限				yes	
official	cards & offers 卡券	POST	/card/giftcard/pay/wxa/set	account	上传小程序代码				yes	
official	cards & offers 卡券	POST	/card/giftcard/wxa/set	account	上传小程序代码				yes	
official	cards & offers 卡券	POST	/card/landingpage/create	account	微信卡券-创建货架				yes	
official	cards & offers 卡券	POST	/card/location/batchadd	account	上传门店列表					
official	cards & offers 卡券	POST	/card/location/batchget	account	拉取门店列表					
official	cards & offers 卡券	POST	/card/luckymoney/updateuserbalance	account	更新红包金额				yes	
official	cards & offers 卡券	POST	/card/meetingticket/updateuser	account	更新会议门票				yes	
official	cards & offers 卡券	POST	/card/membercard/activate	account	激活用户领取的会员卡（跳转型开卡组件）				yes	
official	cards & offers 卡券	POST	/card/membercard/activate/geturl	account	获取开卡插件参数				yes	
official	cards & offers 卡券	POST	/card/membercard/activatetempinfo/get	account	获取用户开卡时提交的信息（跳转型开卡组件）				yes	
official	cards & offers 卡券	POST	/card/membercard/activateuserform/set	account	设置开卡字段				yes	
official	cards & offers 卡券	POST	/card/membercard/updateuser	account	更新会员信息				yes	
official	cards & offers 卡券	POST	/card/membercard/userinfo/get	account	拉取会员信息				yes	
official	cards & offers 卡券	POST	/card/mkt/activity/create	account	创建支付后领取立减金活动				yes	
official	cards & offers 卡券	POST	/card/modifystock	account	微信卡券-修改库存				yes	
official	cards & offers 卡券	POST	/card/movieticket/updateuser	account	更新电影票				yes	
official	cards & offers 卡券	POST	/card/mpnews/gethtml	account	图文消息群发卡券				yes	
official	cards & offers 卡券	GET	/card/pay/activate	account	开通券点账户				yes	
official	cards & offers 卡券	POST	/card/pay/confirm	account	确认兑换库存				yes	
official	cards & offers 卡券	GET	/card/pay/getcoinsinfo	account	查询券点余额				yes	
official	cards & offers 卡券	POST	/card/pay/getorder	account	查询订单详情				yes	
official	cards & offers 卡券	POST	/card/pay/getorderlist	account	查询券点流水详情				yes	
official	cards & offers 卡券	POST	/card/pay/getpayprice	account	对优惠券批价				yes	
official	cards & offers 卡券	POST	/card/pay/recharge	account	充值券点				yes	
official	cards & offers 卡券	POST	/card/paycell/set	account	微信卡券-设置买单				yes	
official	cards & offers 卡券	POST	/card/paygiftcard/add	account	设置支付后投放卡券				yes	
official	cards & offers 卡券	POST	/card/paygiftcard/batchget	account	批量查询支付后投放卡券规则				yes	
official	cards & offers 卡券	POST	/card/paygiftcard/delete	account	删除支付后投放卡券规则				yes	
official	cards & offers 卡券	POST	/card/paygiftcard/getbyid	account	查询支付后投放卡券规则详情				yes	
official	cards & offers 卡券	POST	/card/paygiftmembercard/add	account	增加支付即会员规则接口				yes	
official	cards & offers 卡券	POST	/card/paygiftmembercard/delete	account	删除支付即会员规则接口				yes	
official	cards & offers 卡券	POST	/card/paygiftmembercard/get	account	查询商户号支付即会员规则接口				yes	
official	cards & offers 卡券	POST	/card/qrcode/create	account	创建二维码				yes	
official	cards & offers 卡券	POST	/card/selfconsumecell/set	account	设置自助核销				yes	
official	cards & offers 卡券	POST	/card/storewxa/get	account	获取门店小程序配置的卡券				yes	
official	cards & offers 卡券	POST	/card/storewxa/set	account	设置门店小程序配置的卡券				yes	
official	cards & offers 卡券	POST	/card/submerchant/batchget	account	批量拉取子商户信息				yes	
official	cards & offers 卡券	POST	/card/submerchant/get	account	拉取单个子商户信息				yes	
official	cards & offers 卡券	POST	/card/submerchant/submit	account	创建子商户				yes	
official	cards & offers 卡券	POST	/card/submerchant/update	account	更新子商户				yes	
official	cards & offers 卡券	POST	/card/testwhitelist/set	account	设置测试白名单				yes	
official	cards & offers 卡券	POST	/card/update	account	更改卡券信息				yes	
official	cards & offers 卡券	POST	/card/user/getcardlist	account	获取用户已领取卡券				yes	
mini	city service 城市服务	POST	/cityservice/face/identify/getinfo	account	identify getinfo				yes	
mini	city service 城市服务	POST	/cityservice/face/identify/getverifyid	account	获取用户人脸核身会话唯一标识 (getVerifyId)				yes	
mini	city service 城市服务	POST	/cityservice/face/identify/queryverifyinfo	account	查询用户人脸核身真实验证结果 (queryVerifyInfo)				yes	
both	city service 城市服务	POST	/cityservice/getmedrealname	account	查询用户实名API (cityservice)				yes	
both	city service 城市服务	POST	/cityservice/getmsgrelation	account	查询用户是否开通 (cityservice)				yes	
mini	city service 城市服务	POST	/cityservice/getservicepath	account	获取城市服务限定页面链接 (cityserviceservicehomepath)				yes	
both	city service 城市服务	POST	/cityservice/sendchannelmsg	account	消息推送接口 (cityservice)				yes	
mini	city service 城市服务	POST	/cityservice/sendmsgdata	account	消息通路发消息 (cityservice)				yes	
mini	face verification 人脸核身	POST	/cityservice/face/identify/getimage	account	获取人脸核身照片 (getImage)				yes	
mini	face verification 人脸核身	POST	/cityservice/face/identify/getuseridkey	account	获取人脸核身用户 key (getUserIdKey)				yes	
mini	employment 用工关系	POST	/wxa/business/unbinduserb2cauthinfo	account	解绑用工关系 (UnbindUserB2CAuthInfo)				yes	
mini	cloud base 云开发	POST	/tcb/adddelayedfunctiontask	account	延时调用云函数 (addDelayedFunctionTask)				yes	
mini	cloud base 云开发	POST	/tcb/batchdeletefile	account	删除文件 (deleteTcbCloudFile)				yes	
mini	cloud base 云开发	POST	/tcb/batchdownloadfile	account	获取文件下载链接 (getDownloadTcbFileLink)				yes	
mini	cloud base 云开发	POST	/tcb/checkmobile	account	检查手机号配置 (checkMobileConfig)				yes	
mini	cloud base 云开发	POST	/tcb/cloudbasereport	account	云开发上报接口 (cloudbaseReportAPI)				yes	
mini	cloud base 云开发	POST	/tcb/createclouduser	account	创建云用户 (createCloudUser)				yes	
mini	cloud base 云开发	POST	/tcb/createenvandresource	account	创建环境和资源 (createEnv)				yes	
mini	cloud base 云开发	POST	/tcb/createfunction	account	创建云函数 (createFunction)				yes	
mini	cloud base 云开发	POST	/tcb/createpressuretesttask	account	tcb createpressuretesttask				yes	
mini	cloud base 云开发	POST	/tcb/createsendsmstask	account	创建发短信任务 (createSendSmsTask)				yes	
mini	cloud base 云开发	POST	/tcb/databaseadd	account	数据库插入记录 (addDatabaseItem)				yes	
mini	cloud base 云开发	POST	/tcb/databaseaggregate	account	数据库聚合 (aggregateDatabase)				yes	
mini	cloud base 云开发	POST	/tcb/databasecollectionadd	account	新增集合 (addDatabaseCollection)				yes	
mini	cloud base 云开发	POST	/tcb/databasecollectiondelete	account	删除集合 (deleteDatabaseCollection)				yes	
mini	cloud base 云开发	POST	/tcb/databasecollectionget	account	获取集合信息 (getDatabaseCollection)				yes	
mini	cloud base 云开发	POST	/tcb/databasecount	account	统计集合记录数 (getDatabaseCount)				yes	
mini	cloud base 云开发	POST	/tcb/databasedelete	account	数据库删除记录 (deleteDatabaseItem)				yes	
mini	cloud base 云开发	POST	/tcb/databasemigrateexport	account	数据库导出 (exportDatabaseItem)				yes	
mini	cloud base 云开发	POST	/tcb/databasemigrateimport	account	数据库导入 (importDatabaseItem)				yes	
mini	cloud base 云开发	POST	/tcb/databasemigratequeryinfo	account	数据库迁移状态查询 (getDatabaseMigrateStatus)				yes	
mini	cloud base 云开发	POST	/tcb/databasequery	account	数据库查询记录 (getDatabaseRecord)				yes	
mini	cloud base 云开发	POST	/tcb/databaseupdate	account	数据库更新记录 (updateDatabaseRecord)				yes	
mini	cloud base 云开发	POST	/tcb/describeextensionuploadinfo	account	描述扩展上传文件信息 (describeExtensionUploadInfo)				yes	
mini	cloud base 云开发	POST	/tcb/describesmsrecords	account	查询短信记录 (describeSmsRecords)				yes	
mini	cloud base 云开发	POST	/tcb/downloadfunction	account	获取云函数下载链接 (getFunctionLink)				yes	
mini	cloud base 云开发	POST	/tcb/getappconfig	account	获取应用配置 (getAppConfig)				yes	
mini	cloud base 云开发	POST	/tcb/getcallbackconfig	account	获取回调配置 (getCallbackConfig)				yes	
mini	cloud base 云开发	POST	/tcb/getcodesecret	account	获取代码保护密钥 (getCodeSecret)				yes	
mini	cloud base 云开发	POST	/tcb/getenvinfo	account	获取环境信息 (getEnvInfo)				yes	
mini	cloud base 云开发	POST	/tcb/getfuncconfig	account	获取云函数配置 (getFunctionConfig)				yes	
mini	cloud base 云开发	POST	/tcb/getopendata	account	tcb getopendata		openid		yes	
mini	cloud base 云开发	POST	/tcb/getpressuretestreport	account	tcb getpressuretestreport				yes	
mini	cloud base 云开发	POST	/tcb/getpressureteststatus	account	tcb getpressureteststatus				yes	
mini	cloud base 云开发	POST	/tcb/getqcloudtoken	account	获取腾讯云API调用凭证 (getCloudToken)				yes	
mini	cloud base 云开发	POST	/tcb/getstatistics	account	获取云开发数据 (getCloudBaseStatistics)				yes	
mini	cloud base 云开发	POST	/tcb/getuploadsignature	account	获取上传签名 (getUploadSignature)				yes	
mini	cloud base 云开发	POST	/tcb/getvoipsign	account	tcb getvoipsign		openid		yes	
mini	cloud base 云开发	POST	/tcb/invokecloudfunction	account	触发云函数 (invokeCloudFunction)		env,name		yes	
mini	cloud base 云开发	POST	/tcb/listfunctions	account	获取云函数列表 (listFunctions)				yes	
mini	cloud base 云开发	POST	/tcb/modifyenv	account	修改环境信息 (modifyEnv)				yes	
mini	cloud base 云开发	POST	/tcb/sendsms	account	发送短信 (sendCloudBaseSms)				yes	
mini	cloud base 云开发	POST	/tcb/sendsmsv2	account	发送短信v2 (newSendCloudBaseSms)				yes	
mini	cloud base 云开发	POST	/tcb/setcallbackconfig	account	设置回调配置 (setCallbackConfig)				yes	
mini	cloud base 云开发	POST	/tcb/shareenv	account	共享环境 (shareEnv)				yes	
mini	cloud base 云开发	POST	/tcb/updateindex	account	更新数据库索引 (updateDatabaseIndex)				yes	
mini	cloud base 云开发	POST	/tcb/uploadappconfig	account	上传应用配置 (uploadAppConfig)				yes	
mini	cloud base 云开发	POST	/tcb/uploadfile	account	获取文件上传链接 (getUploadTcbFileLink)				yes	
mini	cloud base 云开发	POST	/tcb/uploadfuncconfig	account	上传云函数配置 (uploadFunctionConfig)				yes	
mini	cloud base 云开发	POST	/tcb/usecloudaccesstoken	account	设置云开发 access_token 开关 (setCloudAccessToken)				yes	
mini	cloud base 云开发	POST	/tcb/wxpaylist	account	获取微信支付商户列表 (getWechatPayList)				yes	
mini	cloud base 云开发	POST	/tcb/wxpayopenauth	account	获取微信支付授权 (getWechatPayAuth)				yes	
both	cloud base 云开发	POST	/wxa/getopendata	account	获取cloudID对应的数据 (getOpenData)		openid		yes	
both	cloud base 云开发	POST	/wxa/getvoipsign	account	获取实时语音签名 (getCloudBaseVoIPSign)				yes	
official	media & material 素材	POST	/cgi-bin/material/add_material	account	新增其他类型永久素材		type		yes	
official	media & material 素材	POST	/cgi-bin/material/add_news	account	新增永久图文素材				yes	replaced by draft
official	media & material 素材	POST	/cgi-bin/material/batchget_material	account	获取素材列表				yes	
official	media & material 素材	POST	/cgi-bin/material/del_material	account	删除永久素材				yes	
official	media & material 素材	POST	/cgi-bin/material/get_material	account	获取永久素材				yes	
official	media & material 素材	GET	/cgi-bin/material/get_materialcount	account	获取素材总数				yes	
official	media & material 素材	POST	/cgi-bin/material/update_news	account	修改永久图文素材				yes	replaced by draft
both	media & material 素材	GET	/cgi-bin/media/get	account	获取临时素材 (getMedia)		media_id		yes	
both	media & material 素材	GET	/cgi-bin/media/get/jssdk	account	高清语音素材获取接口		media_id		yes	
mini	media & material 素材	GET	/cgi-bin/media/getfeedbackmedia	account	获取mediaId图片 (getFeedbackmedia)		record_id,media_id		yes	
both	media & material 素材	POST	/cgi-bin/media/upload	account	新增临时素材 (uploadTempMedia)		type		yes	
official	media & material 素材	POST	/cgi-bin/media/uploadimg	account	上传图文消息内的图片获取URL				yes	
official	draft 草稿箱	POST	/cgi-bin/draft/add	account	草稿箱-新建草稿				yes	
official	draft 草稿箱	POST	/cgi-bin/draft/batchget	account	获取草稿列表				yes	
official	draft 草稿箱	GET	/cgi-bin/draft/count	account	获取草稿总次数				yes	
official	draft 草稿箱	POST	/cgi-bin/draft/delete	account	草稿箱-删除草稿				yes	
official	draft 草稿箱	POST	/cgi-bin/draft/get	account	草稿箱-获取草稿				yes	
official	draft 草稿箱	POST	/cgi-bin/draft/switch	account	MP端开关（仅内测期间使用）		checkonly		yes	
official	draft 草稿箱	POST	/cgi-bin/draft/update	account	草稿箱-修改草稿				yes	
official	publish 发布	POST	/cgi-bin/freepublish/batchget	account	获取成功发布列表				yes	
official	publish 发布	POST	/cgi-bin/freepublish/delete	account	删除发布				yes	
official	publish 发布	POST	/cgi-bin/freepublish/get	account	发布状态轮询接口				yes	
official	publish 发布	POST	/cgi-bin/freepublish/getarticle	account	通过 article_id 获取已发布文章				yes	
official	publish 发布	POST	/cgi-bin/freepublish/submit	account	发布接口				yes	
official	menu 自定义菜单	GET	/cgi-bin/get_current_selfmenu_info	account	自定义菜单-查询				yes	
official	menu 自定义菜单	POST	/cgi-bin/menu/addconditional	account	创建个性化菜单				yes	
official	menu 自定义菜单	POST	/cgi-bin/menu/create	account	自定义菜单-创建				yes	
official	menu 自定义菜单	POST	/cgi-bin/menu/delconditional	account	删除个性化菜单				yes	
official	menu 自定义菜单	GET	/cgi-bin/menu/delete	account	自定义菜单-删除				yes	
official	menu 自定义菜单	GET	/cgi-bin/menu/get	account	获取自定义菜单配置				yes	
official	menu 自定义菜单	POST	/cgi-bin/menu/trymatch	account	测试个性化菜单匹配结果				yes	
official	voice AI 智能语音	POST	/cgi-bin/media/voice/addvoicetorecofortext	account	提交语音		format,voice_id,lang		yes	
official	voice AI 智能语音	POST	/cgi-bin/media/voice/queryrecoresultfortext	account	获取语音识别结果		voice_id,lang		yes	
official	voice AI 智能语音	POST	/cgi-bin/media/voice/translatecontent	account	智能接口-微信翻译		lfrom,lto		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/img/aicrop	account	图片智能裁剪 (imgAiCrop)		img_url,ratios		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/img/qrcode	account	二维码/条码识别 (imgQrcode)		img_url		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/img/superresolution	account	图片高清化 (imgsuperresolution)		img_url		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/ocr/bankcard	account	银行卡识别 (bankcardOcr)		img_url,type		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/ocr/bizlicense	account	营业执照识别 (bizlicenseOcr)		img_url,type		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/ocr/comm	account	通用印刷体识别 (commocr)		img_url		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/ocr/driving	account	行驶证识别 (drivingocr)		img_url,type		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/ocr/drivinglicense	account	驾驶证识别 (drivinglicenseocr)		img_url,type		yes	
both	AI: OCR & image 图像与OCR	POST	/cv/ocr/idcard	account	身份证识别 (idcardOcr)		img_url,type		yes	
official	AI: OCR & image 图像与OCR	POST	/cv/ocr/menu	account	菜单OCR识别		img_url		yes	
official	AI: OCR & image 图像与OCR	POST	/cv/ocr/platenum	account	车牌识别接口		img_url		yes	
official	AI: OCR & image 图像与OCR	POST	/semantic/semproxy/search	account	智能接口-语义理解				yes	legacy
mini	hardware devices 硬件设备	POST	/wxa/business/group/adddevice	account	设备组添加设备 (addIotGroupDevice)				yes	
mini	hardware devices 硬件设备	POST	/wxa/business/group/createid	account	创建设备组 (createIotGroupId)				yes	
mini	hardware devices 硬件设备	POST	/wxa/business/group/getinfo	account	查询设备组信息 (getIotGroupInfo)				yes	
mini	hardware devices 硬件设备	POST	/wxa/business/group/removedevice	account	设备组删除设备 (removeIotGroupDevice)				yes	
mini	hardware devices 硬件设备	POST	/wxa/business/license/activedevice	account	激活设备license (activeLicenseDevice)				yes	
mini	hardware devices 硬件设备	POST	/wxa/business/license/getdeviceinfo	account	查询设备激活详情 (getLicenseDeviceInfo)				yes	
mini	hardware devices 硬件设备	POST	/wxa/business/license/getpkglist	account	查询license资源包列表 (getLicensePkgList)				yes	
mini	hardware devices 硬件设备	POST	/wxa/getsnticket	account	获取设备票据 (getSnTicket)				yes	
official	hardware (legacy) 硬件平台	POST	/device/authorize_device	account	设备授权					hardware platform legacy
official	hardware (legacy) 硬件平台	POST	/device/bind	account	设备绑定					hardware platform legacy
official	hardware (legacy) 硬件平台	POST	/device/compel_bind	account	强制绑定用户和设备					hardware platform legacy
official	hardware (legacy) 硬件平台	POST	/device/compel_unbind	account	强制解绑用户和设备					hardware platform legacy
official	hardware (legacy) 硬件平台	POST	/device/create_qrcode	account	获取设备二维码					hardware platform legacy
official	hardware (legacy) 硬件平台	GET	/device/get_bind_device	account	过openid获取用户绑定的deviceid					hardware platform legacy
official	hardware (legacy) 硬件平台	GET	/device/get_openid	account	获取设备绑定openID					hardware platform legacy
official	hardware (legacy) 硬件平台	GET	/device/get_stat	account	设备状态查询					hardware platform legacy
official	hardware (legacy) 硬件平台	GET	/device/getqrcode	account	获取deviceid和二维码					hardware platform legacy
official	hardware (legacy) 硬件平台	POST	/device/transmsg	account	主动发送消息给设备					hardware platform legacy
official	hardware (legacy) 硬件平台	POST	/device/unbind	account	设备解绑					hardware platform legacy
official	hardware (legacy) 硬件平台	POST	/device/verify_qrcode	account	验证二维码					hardware platform legacy
official	Wi-Fi (retired) 微信连Wi-Fi	GET	/bizwifi/account/get_connecturl	account	获取公众号连网URL					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/apportal/register	account	添加portal型设备					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/bar/set	account	设置微信首页欢迎语					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/couponput/get	account	查询门店卡券投放信息					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/couponput/set	account	设置门店卡券投放信息					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/device/add	account	添加密码型设备					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/device/delete	account	删除设备					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/device/list	account	查询设备					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/finishpage/set	account	连Wi-Fi完成页跳转小程序∙设置连网完成页					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/homepage/get	account	查询商家主页					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/homepage/set	account	设置顶部banner跳转小程序接口/设置商家主页					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/openplugin/token	account	第三方平台获取开插件wifi_token					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/qrcode/get	account	获取物料二维码					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/shop/clean	account	清空门店网络及设备					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/shop/get	account	查询门店WiFi信息接口					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/shop/list	account	获取Wi-Fi门店列表					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/shop/update	account	修改门店网络信息					WeChat Wi-Fi retired
official	Wi-Fi (retired) 微信连Wi-Fi	POST	/bizwifi/statistics/list	account	Wi-Fi数据统计					WeChat Wi-Fi retired
official	shake-around (retired) 摇一摇周边	GET	/shakearound/account/auditstatus	account	查询审核状态					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/account/register	account	申请开通功能					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/applyid	account	申请设备ID					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/applystatus	account	查询设备ID申请审核状态					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/bindlocation	account	配置设备与门店的关联关系					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/bindpage	account	配置设备与页面的关联关系					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/group/add	account	新增分组					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/group/adddevice	account	添加设备到分组					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/group/delete	account	删除分组					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/group/deletedevice	account	从分组中移除设备					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/group/getdetail	account	查询分组详情					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/group/getlist	account	查询分组列表					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/group/update	account	编辑分组信息					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/search	account	查询设备列表					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/device/update	account	编辑设备信息					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/lottery/addlotteryinfo	account	创建红包活动					shake-around retired
official	shake-around (retired) 摇一摇周边	GET	/shakearound/lottery/querylottery	account	红包查询接口					shake-around retired
official	shake-around (retired) 摇一摇周边	GET	/shakearound/lottery/setlotteryswitch	account	设置红包活动抽奖开关					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/lottery/setprizebucket	account	录入红包信息					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/material/add	account	上传图片素材		type			shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/page/add	account	新增摇一摇出来的页面信息					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/page/delete	account	删除页面					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/page/search	account	查询页面列表					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/page/update	account	编辑摇一摇出来的页面信息					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/relation/search	account	查询设备与页面的关联关系					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/statistics/device	account	以设备为维度的数据统计					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/statistics/devicelist	account	批量查询设备统计数据					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/statistics/page	account	以页面为维度的数据统计					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/statistics/pagelist	account	批量查询页面统计数据					shake-around retired
official	shake-around (retired) 摇一摇周边	POST	/shakearound/user/getshakeinfo	account	获取设备及用户信息					shake-around retired
official	scan product (retired) 扫一扫	GET	/scan/merchantinfo/get	account	获取商户信息					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/clear	account	清除商品信息					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/create	account	创建商品					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/get	account	查询商品信息					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/getlist	account	批量查询商品信息					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/getqrcode	account	获取商品二维码					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/modstatus	account	商品发布					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/update	account	更新商品信息					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/v2/add	account	导入/更新商品				yes	scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/v2/getinfo	account	单个商品信息查询				yes	scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/v2/getinfobypage	account	全量商品信息查询				yes	scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/product/v2/status	account	导入或更新结果查询				yes	scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/scanticket/check	account	检查wxticket参数/清除扫码记录					scan-product retired
official	scan product (retired) 扫一扫	POST	/scan/testwhitelist/set	account	设置测试人员白名单					scan-product retired
mini	unique item code / intp 一物一码等	POST	/intp/eldermedical/gethospnoticelist	account	查询所有公告 (intp)				yes	
mini	unique item code / intp 一物一码等	POST	/intp/eldermedical/previewhopsnotice	account	公告草稿预览设置 (previewHopsNotice)				yes	
mini	unique item code / intp 一物一码等	POST	/intp/eldermedical/publichopsnotice	account	正式发布公告 (intp)				yes	
mini	unique item code / intp 一物一码等	POST	/intp/eldermedical/sethopsnotice	account	添加公告草稿 (sethopsnotice)				yes	
official	unique item code / intp 一物一码等	POST	/intp/marketcode/applycode	account	申请二维码				yes	
official	unique item code / intp 一物一码等	POST	/intp/marketcode/applycodedownload	account	下载二维码包				yes	
official	unique item code / intp 一物一码等	POST	/intp/marketcode/applycodequery	account	查询二维码申请单				yes	
official	unique item code / intp 一物一码等	POST	/intp/marketcode/codeactive	account	激活二维码				yes	
official	unique item code / intp 一物一码等	POST	/intp/marketcode/codeactivequery	account	查询二维码激活状态				yes	
official	unique item code / intp 一物一码等	POST	/intp/marketcode/tickettocode	account	code_ticket换code				yes	
mini	unique item code / intp 一物一码等	POST	/intp/quickcheckstudentidentity	account	快速获取学生身份 (quickCheckStudentIdentity)				yes	
mini	unique item code / intp 一物一码等	POST	/intp/realname/checkrealnameinfo	account	校验实名信息 (checkrealnameinfo)				yes	
official	unique item code / intp 一物一码等	POST	/intp/realname/getauthurl	account	获取用户实名信息-获取授权链接				yes	
mini	unique item code / intp 一物一码等	POST	/intp/transportcode/getbusinessview	account	仿原生跳转 (transportcode)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/applyupload	account	申请分片上传 (applyUpload)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/auditdrama	account	剧目提审 (auditDrama)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/authorizeapp	account	增加账号授权 (authorizeApp)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/authorizecopyright	account	增加版权授权 (authorizeCopyright)				yes	
mini	drama media 短剧媒资	GET,POST	/wxa/sec/vod/authorizedrama	account	增加剧目授权 (authorizedRama)		authorized_appid,authz_expire_time		yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/commitupload	account	确认上传 (commitUpload)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/deauthorizeapp	account	解除账号授权 (deauthorizeApp)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/deauthorizecopyright	account	解除版权授权 (deauthorizeCopyright)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/deauthorizedrama	account	解除剧目授权 (deauthorizeDrama)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/deletemedia	account	删除媒资 (deleteMedia)				yes	
mini	drama media 短剧媒资	GET,POST	/wxa/sec/vod/getauthorizeapps	account	查询账号授权信息 (getAuthorizeApps)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getauthorizedobjects	account	查询被授权信息 (getAuthorizedObjects)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getauthorizeobjects	account	查询授权信息 (getAuthorizeObjects)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getcdnlogs	account	查询CDN日志下载链接列表 (getCdnLogs)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getcdnusagedata	account	查询CDN用量数据 (getCdnUsageData)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getcopyrightauthorizationlist	account	查询版权授权信息 (getCopyrightAuthorizationList)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getcopyrightauthorizedlist	account	查询被版权授权信息 (getCopyrightAuthorizedList)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getdrama	account	获取剧目信息 (getDrama)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getdramalatestauditinfo	account	查询剧目审核信息 (getDramaLatestAuditInfo)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getmedia	account	获取媒资详细信息 (getMedia)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/getmedialink	account	获取媒资播放链接 (getMediaLink)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/gettask	account	查询任务 (getTask)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/listdramas	account	获取剧目列表 (listDramas)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/listmedia	account	获取媒资列表 (listMedia)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/listpackages	account	查询流量包详情 (listPackages)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/modifydramabasicinfo	account	修改剧目基本信息 (submitModifyDramaBasicInfoReq)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/pullupload	account	拉取上传 (pullUpload)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/replacedramamedia	account	替换审核通过的剧集 (replaceDramaMedia)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/singlefileupload	account	单个文件上传 (singleFileUpload)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/submitreplacedramamedias	account	提交替换剧集审核 (submitReplaceMedias)				yes	
mini	drama media 短剧媒资	POST	/wxa/sec/vod/uploadpart	account	上传分片 (uploadPart)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/batchprocessdramapromotion	account	批处理短剧合作推广计划 (batchProcessDramaPromotion)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/developergetiaadrama	account	获取短剧变现类型 (developerGetIaaDrama)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/developergetpublisheddrama	account	获取已上架短剧 (developerGetPublishedDrama)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/developerpublishdrama	account	短剧上架 (developerPublishDrama)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/developersetflushdrama	account	刷剧剧目设置 (developerSetFlushDrama)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/developersetiaadrama	account	设置短剧变现类型 (developerSetIaaDrama)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/developersetrecmddrama	account	推荐剧目 (developerSetRecmdDrama)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/getfinderevent	account	获取短剧合作推广活动 (getFinderEvent)				yes	
mini	drama player 短剧播放器	POST	/wxadrama/setplayerdramarecmdswitch	account	播放原始视频-推荐位控制接口 (setPlayerDramaRecmdSwitch)				yes	
mini	novels 小说作品	POST	/wxa/book/addbookauth	account	新增账号-小说授权 (addBookAuth)				yes	
mini	novels 小说作品	POST	/wxa/book/addbookauthbyappid	account	新增账号-账号授权 (addbookauthbyappid)				yes	
mini	novels 小说作品	POST	/wxa/book/auditbook	account	作品提审 (auditBook)				yes	
mini	novels 小说作品	POST	/wxa/book/batchcreatechapter	account	批量上传章节 (batchCreateChapter)				yes	
mini	novels 小说作品	POST	/wxa/book/createbook	account	创建作品 (createBook)				yes	
mini	novels 小说作品	POST	/wxa/book/createchapter	account	上传章节 (createChapter)				yes	
mini	novels 小说作品	POST	/wxa/book/delbookauth	account	删除指定的授权关系 (delBookAuth)				yes	
mini	novels 小说作品	POST	/wxa/book/delbookauthbyappid	account	删除指定的账号授权关系 (delbookauthbyappid)				yes	
mini	novels 小说作品	POST	/wxa/book/deletebook	account	删除作品 (deleteBook)				yes	
mini	novels 小说作品	POST	/wxa/book/deletechapter	account	删除章节 (deleteChapter)				yes	
mini	novels 小说作品	POST	/wxa/book/getbook	account	获取作品信息 (getBook)				yes	
mini	novels 小说作品	POST	/wxa/book/getchapter	account	获取章节信息 (getChapter)				yes	
mini	novels 小说作品	POST	/wxa/book/listbook	account	获取作品列表 (listBook)				yes	
mini	novels 小说作品	POST	/wxa/book/listchapter	account	获取章节列表 (listChapter)				yes	
mini	novels 小说作品	POST	/wxa/book/querybookauth	account	查看主授权关系列表-查看被授权关系列表 (queryBookAuth)				yes	
mini	novels 小说作品	POST	/wxa/book/querybookauthv2	account	查看账号主授权关系列表 (querybookauthv2)				yes	
mini	novels 小说作品	POST	/wxa/book/reorderchapter	account	调整章节顺序 (reorderChapter)				yes	
mini	novels 小说作品	POST	/wxa/book/replacechapter	account	替换章节 (replaceChapter)				yes	
mini	novels 小说作品	POST	/wxa/book/updatebook	account	编辑作品 (updateBook)				yes	
mini	novels 小说作品	POST	/wxa/book/updatechapterseq	account	调整章节相对顺序 (updateChapterSeq)				yes	
mini	novels 小说作品	POST	/wxa/business/novelreader/getpreviewsetting	account	预览设置获取 (getPreviewSetting)				yes	
mini	novels 小说作品	POST	/wxa/business/novelreader/setpreviewsetting	account	预览设置修改 (setPreviewSetting)				yes	
mini	novels 小说作品	POST	/wxa/business/novelreader/setrecmdnovel	account	读后推荐 (novelReaderSetRecmdNovel)				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/addguide2guidegroup	account	分组内添加顾问				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/addguideacct	account	为服务号添加顾问				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/addguidebuyerdisplaytag	account	设置自定义客户信息				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/addguidebuyerrelation	account	为顾问分配客户				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/addguidebuyertag	account	为客户设置标签				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/addguidemassendjob	account	添加群发任务				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/addguidetagoption	account	为标签添加可选值				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/cancelguidemassendjob	account	取消群发任务				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguide2guidegroup	account	分组内删除顾问				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguideacct	account	服务号对话能力（原微信导购助手）/顾问管理-删除顾问				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguidebuyerrelation	account	为顾问移除客户				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguidebuyertag	account	删除客户标签				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguidecardmaterial	account	删除小程序卡片素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguidegroup	account	删除指定顾问分组				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguideimagematerial	account	删除图片素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguidetagoption	account	删除指定标签类型				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/delguidewordmaterial	account	删除文字素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getgroupbyguide	account	获取顾问所在分组				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getgroupinfo	account	获取指定顾问分组信息，以及分组内顾问信息				yes	
official	shopping guide 对话能力/导购	GET,POST	/cgi-bin/guide/getguideacct	account	获取顾问信息		guide_account,guide_openid		yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguideacctconfig	account	获取离线自动回复与敏感词				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguideacctlist	account	获取服务号顾问列表					
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidebuyerchatrecord	account	获取顾问聊天记录				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidebuyerdisplaytag	account	获取自定义客户信息				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidebuyerrelation	account	查询指定顾问和客户的关系				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidebuyerrelationbybuyer	account	查询客户所属顾问				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidebuyerrelationlist	account	获取顾问的客户列表				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidebuyertag	account	查询客户标签				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidebuyertaginfo	account	查询标签信息					
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidecardmaterial	account	查询小程序卡片素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguideconfig	account	获取快捷回复与关注自动回复				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidegrouplist	account	获取服务号下所有顾问分组的列表				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguideimagematerial	account	查询图片素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidemassendjob	account	获取指定群发任务信息				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidemassendjoblist	account	获取群发任务列表				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidetagoption	account	获取标签和可选值				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/getguidewordmaterial	account	查询文字素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/guidecreateqrcode	account	生成顾问二维码				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/newguidegroup	account	新建顾问分组				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/newguidetagoption	account	新建可查询的标签类型				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/pushshowwxapathmenu	account	允许微信用户复制小程序页面路径					
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/queryguidebuyerbytag	account	根据标签值筛选客户				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/rebindguideacctforbuyer	account	为客户更换顾问				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/setguideacctconfig	account	为服务号设置敏感词与离线自动回复				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/setguidecardmaterial	account	添加小程序卡片素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/setguideconfig	account	设置快捷回复与关注自动回复				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/setguideimagematerial	account	添加图片素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/setguidewordmaterial	account	添加文字素材				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/updateguideacct	account	修改顾问的昵称或头像				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/updateguidebuyerrelation	account	修改客户昵称				yes	
official	shopping guide 对话能力/导购	POST	/cgi-bin/guide/updateguidemassendjob	account	修改群发任务				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/biz/getselecttitleurl	account	获取用户抬头（方式一）:获取商户专属二维码，立在收银台				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/biz/getusertitleurl	account	将发票抬头信息录入到用户微信中				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/clearoutinvoice	account	统一开票接口-发票冲红				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/getauthdata	account	查询授权完成状态				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/getauthurl	account	获取授权页链接				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/insert	account	将电子发票卡券插入用户卡包				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/makeoutinvoice	account	统一开票接口-开具蓝票				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/platform/createcard	account	创建发票卡券模板				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/platform/getpdf	account	查询已上传的PDF文件		action		yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/platform/setpdf	account	上传PDF				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/platform/updatestatus	account	更新发票卡券状态				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/queryinvoceinfo	account	统一开票接口-查询已开发票				yes	
both	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/reimburse/getinvoicebatch	account	批量查询报销发票信息				yes	
both	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/reimburse/getinvoiceinfo	account	查询报销发票信息				yes	
both	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/reimburse/updateinvoicestatus	account	报销方更新发票状态				yes	
both	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/reimburse/updatestatusbatch	account	报销方批量更新发票状态				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/rejectinsert	account	微信发票-拒绝开票				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/scantitle	account	获取用户抬头（方式二）:商户扫描用户的发票抬头二维码				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/setbizattr	account	设置支付后开票信息		action		yes	
official	e-invoice & non-tax 电子发票/非税	POST	/card/invoice/seturl	account	获取自身的开票平台识别码				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/createbillcard	account	创建财政电子票据接口				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/downloadbill	account	下载对帐单（提供给银行）				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/getbillauthurl	account	获取授权页链接				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/getorder	account	查询订单（提供给委办局、银行、财政）				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/getorderlist	account	查询订单列表				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/getrealname	account	获取实名信息				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/insertbill	account	将财政电子票据添加到用户微信卡包				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/micropay	account	提交刷卡支付				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/mocknotification	account	测试支付结果通知				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/mockqueryfee	account	测试查询应收信息				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/notifyinconsistentorder	account	通知不一致订单（提供给财政）				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/queryfee	account	查询应收信息（提供给委办局）				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/refund	account	申请退款（提供给银行）				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/unifiedorder	account	支付下单（提供给委办局）				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/vehicle/entrancenotify	account	用户入场通知				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/vehicle/payapply	account	非税车主平台-申请扣款				yes	
official	e-invoice & non-tax 电子发票/非税	POST	/nontax/vehicle/querystate	account	用户状态查询				yes	
mini	live broadcast 小程序直播	POST	/wxa/business/get_wxa_followers	account	获取长期订阅用户 (getFollowers)				yes	
mini	live broadcast 小程序直播	POST	/wxa/business/getgoodswarehouse	account	获取商品的信息与审核状态 (getGoodsAuditInfo)				yes	
mini	live broadcast 小程序直播	POST	/wxa/business/getliveinfo	account	获取直播间列表和回放 (getLiveInfo)		action		yes	
mini	live broadcast 小程序直播	POST	/wxa/business/push_message	account	发送直播开始事件 (pushMessage)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/getgoodswarehouse	account	broadcast getgoodswarehouse				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/add	account	添加并提审商品 (addGoods)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/audit	account	重新提交商品审核 (resubmitAudit)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/delete	account	删除商品 (deleteGoodsInfo)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/deleteInRoom	account	删除直播间商品 (deleteDoods)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/getVideo	account	下载商品讲解视频 (downloadGoodsVideo)				yes	
mini	live broadcast 小程序直播	GET	/wxaapi/broadcast/goods/getapproved	account	获取商品列表 (getGoodsInfo)		offset,limit,status		yes	
mini	live broadcast 小程序直播	GET	/wxaapi/broadcast/goods/getkey	account	直播挂件获取全局KEY (getdefault)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/onsale	account	上下架商品 (SaleGoods)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/push	account	推送商品 (pushGoods)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/resetaudit	account	撤回商品审核 (resetAudit)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/setkey	account	直播挂件设置全局KEY (setdefault)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/sort	account	直播间商品排序 (sortGoods)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/goods/update	account	更新商品 (updateGoodsinfo)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/role/addrole	account	设置成员角色 (getRoleListdw)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/role/deleterole	account	移除成员角色 (deleteRole)				yes	
mini	live broadcast 小程序直播	GET	/wxaapi/broadcast/role/getrolelist	account	查询成员列表 (getRoleList)		keyword,role,offset,limit		yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/addassistant	account	添加管理直播间小助手 (addveAssistant)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/addgoods	account	导入商品 (importGoods)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/addsubanchor	account	添加主播副号 (addSubAnchor)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/create	account	创建直播间 (createRoom)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/deleteroom	account	删除直播间 (deleteRoom)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/deletesubanchor	account	删除主播副号 (deleteSubAnchor)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/editroom	account	编辑直播间 (editRoom)				yes	
mini	live broadcast 小程序直播	GET	/wxaapi/broadcast/room/getassistantlist	account	查询直播间小助手 (getAssistantList)		roomId		yes	
mini	live broadcast 小程序直播	GET	/wxaapi/broadcast/room/getpushurl	account	获取直播间推流地址 (getPushUrl)		roomId		yes	
mini	live broadcast 小程序直播	GET	/wxaapi/broadcast/room/getsharedcode	account	获取直播间分享二维码 (getSharedCode)		roomId,params		yes	
mini	live broadcast 小程序直播	GET	/wxaapi/broadcast/room/getsubanchor	account	获取主播副号 (getSubAnchor)		roomId		yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/modifyassistant	account	修改直播间小助手 (modifyAssistant)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/modifysubanchor	account	修改主播副号 (modifySubAnchor)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/removeassistant	account	删除直播间小助手 (removeAssistant)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/updatecomment	account	禁言管理 (updateComment)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/updatefeedpublic	account	官方收录管理 (updateFeedPublic)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/updatekf	account	客服功能管理 (updateKF)				yes	
mini	live broadcast 小程序直播	POST	/wxaapi/broadcast/room/updatereplay	account	回放功能管理 (updateReplay)				yes	
mini	express & delivery 物流/配送	POST	/cgi-bin/express/business/accountService/bind	account	绑定、解绑物流账号					
mini	express & delivery 物流/配送	GET	/cgi-bin/express/business/accountService/getall	account	获取所有绑定的物流账号					
mini	express & delivery 物流/配送	POST	/cgi-bin/express/delivery/return/add	account	return add				yes	
mini	express & delivery 物流/配送	POST	/cgi-bin/express/delivery/return/get	account	return get				yes	
mini	express & delivery 物流/配送	POST	/cgi-bin/express/delivery/return/unbind	account	return unbind				yes	
mini	express & delivery 物流/配送	POST	/cgi-bin/express/delivery/single_waybill/evaluate_feedback	account	single_waybill evaluate_feedback				yes	
mini	express & delivery 物流/配送	POST	/cgi-bin/express/local/business/delivery/update_order	account	配送公司更新配送单状态					
mini	express & delivery 物流/配送	POST	/cgi-bin/express/local/business/update_order	account	business update_order				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/delivery/getall	account	获取已支持的配送公司列表 (getAllImmeDelivery)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/open	account	申请开通即时配送 (openDelivery)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/add	account	添加配送单 (addLocalOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/addtips	account	添加小费 (addTips)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/cancel	account	取消配送单 (cancelLocalOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/confirm_return	account	异常件退回商家确认 (abnormalConfirm)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/get	account	拉取配送单信息 (getLocalOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/pre_add	account	预下配送单 (preAddOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/precancel	account	预取消配送单 (preCancelOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/order/readd	account	重新下单 (reOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/realmock_update_order	account	模拟更新配送单状态 (realMockUpdateOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/shop/add	account	发起绑定请求 (bindLocalAccount)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/shop/get	account	拉取已绑定账号 (getBindAccount)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/business/test_update_order	account	模拟配送公司更新配送单状态 (mockUpdateOrder)				yes	
mini	instant delivery 即时配送	POST	/cgi-bin/express/local/delivery/update_order	account	更新配送单状态 (updateOrder)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/account/bind	account	绑定/解绑物流账号 (bindAccount)				yes	
mini	logistics assistant 物流助手	GET	/cgi-bin/express/business/account/getall	account	获取所有绑定的物流账号 (getAllAccount)			yes	yes	
mini	logistics assistant 物流助手	GET	/cgi-bin/express/business/delivery/getall	account	获取支持的快递公司列表 (getAllDelivery)			yes	yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/order/add	account	生成运单 (addOrder)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/order/batchget	account	批量获取运单数据				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/order/cancel	account	取消运单 (cancelOrder)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/order/get	account	获取运单数据 (getOrder)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/path/get	account	查询运单轨迹 (getPath)				yes	
mini	logistics assistant 物流助手	GET	/cgi-bin/express/business/printer/getall	account	获取打印员 (getPrinter)			yes	yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/printer/update	account	配置面单打印员 (updatePrinter)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/quota/get	account	获取电子面单余额 (getQuota)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/business/test_update_order	account	模拟更新订单状态 (testUpdateOrder)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/contact/get	account	获取面单联系人信息 (getContact)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/path/update	account	更新运单轨迹 (updatePath)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/scatter/update_complaint_result	account	运力返回用户投诉处理结果 (scatterupdatecomplainresult)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/service/business/update	account	更新商户审核结果 (updateBusiness)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/single_waybill/cancel_order	account	运力取消订单 (scatterdeliverycancel)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/single_waybill/fee	account	运力更新需支付的运费 (scatterupdateorderfee)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/single_waybill/get_bill	account	对账单下载 (scatter)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/single_waybill/refund_order	account	运力公司退款 (scatterdeliveryrefund)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/single_waybill/update	account	运力更新订单状态 (scatterupdateorderstatus)				yes	
mini	logistics assistant 物流助手	POST	/cgi-bin/express/delivery/template/preview	account	预览面单模板 (previewTemplate)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/no_worry_return/add	account	创建退货ID (addReturnId)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/no_worry_return/get	account	查询退货ID状态 (getReturnId)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/no_worry_return/unbind	account	解绑退货ID (unbindReturnId)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/open_msg/follow_waybill	account	传运单 (follow)				yes	replaced by the trace interfaces
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/open_msg/get_delivery_list	account	获取运力id列表 (get)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/open_msg/query_follow_trace	account	查运单 (query)				yes	replaced by the trace interfaces
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/open_msg/query_trace	account	查询运单 (query)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/open_msg/trace_waybill	account	传运单 (trace)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods	account	更新物品信息接口 (update)				yes	replaced by the trace interfaces
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/open_msg/update_waybill_goods	account	更新物流信息 (update)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/pathnotify	account	推送已绑定物流轨迹信息 (deliveryPathNotify)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/delivery/userquery	account	用户手机状态查询 (deliveryUserQuery)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/addorder	account	创建配送单 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/apply	account	开通门店权限 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/balancequery	account	门店余额查询 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/cancelorder	account	取消配送单 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/createstore	account	创建门店 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/getcity	account	查询支持同城配送的城市 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/getpaymode	account	查询扣费主体 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/mocknotify	account	模拟回调接口 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/preaddorder	account	查询运费 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/queryflow	account	门店运费流水查询 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/queryorder	account	查询配送单 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/querystore	account	查询门店 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/setpaymode	account	设置扣费主体 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/storecharge	account	门店运费充值 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/storerefund	account	门店运费退款 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/cgi-bin/express/intracity/updatestore	account	更新门店 (intracity)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/applypay	account	申请支付 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/claim	account	无忧退理赔 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/createchargeid	account	申请充值订单号 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/createorder	account	发货时投保 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/getorderlist	account	拉取保单信息 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/getpayorderlist	account	拉取充值订单信息 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/getsummary	account	拉取理赔摘要 (insurance)				yes	
mini	wechat logistics 微信物流服务	GET,POST	/wxa/business/insurance_freight/open	account	开通无忧退货 (insurance)				yes	
mini	wechat logistics 微信物流服务	GET,POST	/wxa/business/insurance_freight/query_open	account	查询开通状态 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/refund	account	充值保费退款 (insurance)				yes	
mini	wechat logistics 微信物流服务	POST	/wxa/business/insurance_freight/update_notify_funds	account	设置保费告警余额 (insurance)				yes	
mini	customer service 客服	POST	/cgi-bin/business/get	account	客服子商户拉取单个商户信息 (getbusiness)				yes	
mini	customer service 客服	POST	/cgi-bin/business/list	account	客服子商户拉取多个商户信息 (listbusiness)				yes	
mini	customer service 客服	POST	/cgi-bin/business/register	account	客服子商户创建商户 (registerbusiness)				yes	
mini	customer service 客服	POST	/cgi-bin/business/update	account	客服子商户更新商户信息 (updatebusiness)				yes	
both	customer service 客服	GET	/cgi-bin/customservice/getkflist	account	获取所有客服账号 (getkflist)		business_id		yes	
both	customer service 客服	GET	/cgi-bin/customservice/getonlinekflist	account	获取在线客服列表 (getonlinekflist)		business_id		yes	
mini	customer service 客服	POST	/cgi-bin/message/custom/business/send	account	客服消息统一请求地址格式				yes	
mini	customer service 客服	POST	/cgi-bin/message/custom/business/typing	account	客服输入状态 (typing)				yes	
both	customer service 客服	POST	/cgi-bin/message/custom/send	account	发送客服消息 (sendCustomMessage)			yes	yes	
both	customer service 客服	POST	/cgi-bin/message/custom/typing	account	客服输入状态				yes	
both	customer service 客服	POST	/customservice/kfaccount/add	account	添加客服账号 (addkfaccount)				yes	
mini	customer service 客服	GET	/customservice/kfaccount/canceladmin	account	取消客服管理员 (cancelkfadmin)		kf_openid,business_id		yes	
both	customer service 客服	GET,POST	/customservice/kfaccount/del	account	删除客服账号 (delkfaccount)		kf_openid,kf_account		yes	
official	customer service 客服	POST	/customservice/kfaccount/inviteworker	account	邀请绑定客服帐号				yes	
mini	customer service 客服	GET	/customservice/kfaccount/setadmin	account	设置客服管理员 (setkfadmin)		kf_openid,business_id		yes	
official	customer service 客服	POST	/customservice/kfaccount/update	account	修改客服帐号				yes	
official	customer service 客服	POST	/customservice/kfaccount/uploadheadimg	account	上传客服头像		kf_account		yes	
official	customer service 客服	POST	/customservice/kfsession/close	account	关闭会话				yes	
official	customer service 客服	POST	/customservice/kfsession/create	account	客服消息/功能-创建会话				yes	
official	customer service 客服	GET	/customservice/kfsession/getsession	account	获取客户会话状态		openid		yes	
official	customer service 客服	GET	/customservice/kfsession/getsessionlist	account	获取客服会话列表		kf_account		yes	
official	customer service 客服	GET	/customservice/kfsession/getwaitcase	account	获取未接入会话列表				yes	
official	customer service 客服	POST	/customservice/msgrecord/getmsglist	account	获取聊天记录				yes	
official	customer service 客服	POST	/customservice/msgrecord/getrecord	account	获取客服聊天记录				yes	
mini	customer service 客服	POST	/customservice/work/bind	account	绑定微信客服 (bindKfWork)				yes	
mini	customer service 客服	GET,POST	/customservice/work/get	account	查询绑定情况 (getKfWorkBound)				yes	
mini	customer service 客服	POST	/customservice/work/unbind	account	解除绑定微信客服 (unbindKfWork)				yes	
official	mass send 群发	POST	/cgi-bin/media/uploadnews	account	上传图文消息素材				yes	
official	mass send 群发	POST	/cgi-bin/media/uploadvideo	account	上传视频素材				yes	
official	mass send 群发	POST	/cgi-bin/message/mass/delete	account	群发消息-删除群发				yes	
official	mass send 群发	POST	/cgi-bin/message/mass/get	account	查询群发消息发送状态				yes	
official	mass send 群发	POST	/cgi-bin/message/mass/preview	account	群发消息-预览				yes	
official	mass send 群发	POST	/cgi-bin/message/mass/send	account	根据OpenID列表群发				yes	
official	mass send 群发	POST	/cgi-bin/message/mass/sendall	account	根据标签进行群发				yes	
official	mass send 群发	GET,POST	/cgi-bin/message/mass/speed/get	account	获取群发速度				yes	
official	mass send 群发	POST	/cgi-bin/message/mass/speed/set	account	设置群发速度				yes	
official	template message 模板消息	POST	/cgi-bin/message/template/send	account	发送模板消息				yes	
official	template message 模板消息	POST	/cgi-bin/template/api_add_template	account	获得模板ID				yes	
official	template message 模板消息	POST	/cgi-bin/template/api_set_industry	account	设置所属行业				yes	
official	template message 模板消息	POST	/cgi-bin/template/del_private_template	account	模板消息-删除模板				yes	
official	template message 模板消息	GET	/cgi-bin/template/get_all_private_template	account	获取模板列表				yes	
official	template message 模板消息	GET	/cgi-bin/template/get_industry	account	获取设置的行业信息				yes	
both	subscribe notification 订阅通知/订阅消息	POST	/cgi-bin/message/subscribe/bizsend	account	订阅通知消息发送				yes	
both	subscribe notification 订阅通知/订阅消息	POST	/cgi-bin/message/subscribe/send	account	发送订阅消息 (sendMessage)				yes	
both	subscribe notification 订阅通知/订阅消息	POST	/wxaapi/newtmpl/addtemplate	account	选用模板 (addwxanewtemplate)				yes	
both	subscribe notification 订阅通知/订阅消息	POST	/wxaapi/newtmpl/deltemplate	account	删除模板 (delwxanewtemplate)				yes	
both	subscribe notification 订阅通知/订阅消息	GET	/wxaapi/newtmpl/getcategory	account	获取类目 (getCategory)				yes	
both	subscribe notification 订阅通知/订阅消息	GET	/wxaapi/newtmpl/getpubtemplatekeywords	account	获取模板中的关键词 (getpubnewtemplatekeywords)		tid		yes	
both	subscribe notification 订阅通知/订阅消息	GET	/wxaapi/newtmpl/getpubtemplatetitles	account	获取类目下的公共模板 (getPubNewTemplatetitles)		ids,start,limit		yes	
both	subscribe notification 订阅通知/订阅消息	GET	/wxaapi/newtmpl/gettemplate	account	获取已有模板列表 (getwxapubnewtemplate)				yes	
official	one-time subscribe 一次性订阅	POST	/cgi-bin/message/template/subscribe	account	推送订阅模板消息给到授权微信用户				yes	
mini	messages 消息(订阅/动态)	POST	/wxa/get_user_notify	account	查询服务卡片状态 (getUserNotify)				yes	
mini	messages 消息(订阅/动态)	POST	/wxa/set_user_notify	account	激活与更新服务卡片 (setUserNotify)				yes	
mini	messages 消息(订阅/动态)	POST	/wxa/set_user_notifyext	account	更新服务卡片扩展信息 (setUserNotifyExt)				yes	
mini	updatable message 动态消息	GET,POST	/cgi-bin/message/wxopen/activityid/create	account	创建被分享动态消息的 activity_id。详见动态消息		openid,unionid		yes	
mini	updatable message 动态消息	POST	/cgi-bin/message/wxopen/updatablemsg/send	account	修改动态消息 (setUpdatableMsg)				yes	
mini	mini template/uniform message 小程序模板消息	POST	/cgi-bin/message/wxopen/chattoolmsg/send	account	修改小程序聊天工具的动态卡片消息 (setChatToolMsg)				yes	
mini	mini template/uniform message 小程序模板消息	POST	/cgi-bin/message/wxopen/employeerelationmsg/send	account	发送订阅消息				yes	
mini	mini template/uniform message 小程序模板消息	POST	/cgi-bin/message/wxopen/template/send	account	发送模版消息					mini template msgs retired
mini	mini template/uniform message 小程序模板消息	POST	/cgi-bin/message/wxopen/template/uniform_send	account	下发小程序和公众号统一的服务消息				yes	mini part retired
official	auto reply 自动回复	GET	/cgi-bin/get_current_autoreply_info	account	获取公众号的自动回复规则				yes	
mini	device message 设备消息	POST	/cgi-bin/message/device/subscribe/send	account	发送设备消息 (sendHardwareDeviceMessage)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/cancelpay	account	米大师取消支付 (midas.cancelPay)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/getbalance	account	米大师查询余额 (midas.getBalance)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/pay	account	米大师扣除游戏币 (midas.pay)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/present	account	米大师赠送游戏币 (midas.present)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/sandbox/cancelpay	account	米大师取消支付（沙箱） (midas.cancelPay)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/sandbox/getbalance	account	米大师查询余额（沙箱） (midas.getBalance)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/sandbox/pay	account	米大师扣除游戏币（沙箱） (midas.pay)				yes	
mini	mini games 小游戏	POST	/cgi-bin/midas/sandbox/present	account	米大师赠送游戏币（沙箱） (midas.present)				yes	
mini	mini games 小游戏	POST	/datacube/getgameanalysisdata	account	获取小游戏分析数据 (analysis.getGameAnalysisData)				yes	
mini	mini games 小游戏	POST	/wxa/business/gamematch/creatematchrule	account	创建对局匹配规则 (gamematch.createMatchRule)				yes	
mini	mini games 小游戏	POST	/wxa/business/gamematch/deletematchrule	account	删除对局匹配规则 (gamematch.deleteMatchRule)				yes	
mini	mini games 小游戏	POST	/wxa/business/gamematch/getallmatchrule	account	获取全部对局匹配规则 (gamematch.getAllMatchRule)				yes	
mini	mini games 小游戏	POST	/wxa/business/gamematch/setmatchopenstate	account	设置对局匹配开关 (gamematch.setMatchIdOpenState)				yes	
mini	mini games 小游戏	POST	/wxa/business/gamematch/updatematchrule	account	更新对局匹配规则 (gamematch.updateMatchRule)				yes	
mini	mini games 小游戏	POST	/wxa/business/getpayfororder	account	获取代付订单 (business.getPayForOrder)				yes	
mini	mini games 小游戏	POST	/wxa/createwxagameroom	account	创建帧同步游戏房间 (lockStep.createGameRoom)				yes	
mini	mini games 小游戏	POST	/wxa/game/cancelpay	account	虚拟支付 2.0 取消支付 (cancelPay)		sig_method,signature,pay_sig		yes	
mini	mini games 小游戏	POST	/wxa/game/content_spam/media_check_sync	account	小游戏图片安全检测 (gamesecurity.mediaCheck)				yes	
mini	mini games 小游戏	POST	/wxa/game/content_spam/msg_sec_check	account	小游戏文本安全检测 (gamesecurity.msgSecCheck)				yes	
mini	mini games 小游戏	POST	/wxa/game/getbalance	account	虚拟支付 2.0 查询余额 (getBalance)		sig_method,signature,pay_sig		yes	
mini	mini games 小游戏	POST	/wxa/game/pay	account	虚拟支付 2.0 扣除游戏币 (pay)		sig_method,signature,pay_sig		yes	
mini	mini games 小游戏	POST	/wxa/game/present	account	虚拟支付 2.0 赠送游戏币 (present)		sig_method,signature,pay_sig		yes	
mini	mini games 小游戏	POST	/wxa/game/queryorderinfo	account	虚拟支付 2.0 查询订单 (queryOrder)		sig_method,signature,pay_sig		yes	
mini	mini games 小游戏	GET	/wxa/getwxagameframe	account	获取帧同步游戏帧数据 (lockStep.getGameFrame)		access_info,begin_frame_id,end_frame_id		yes	
mini	mini games 小游戏	GET	/wxa/getwxagameidentityinfo	account	获取帧同步游戏身份信息 (lockStep.getGameIdentityInfo)		access_info		yes	
mini	mini games 小游戏	GET	/wxa/getwxagameroominfo	account	获取帧同步游戏房间信息 (lockStep.getGameRoomInfo)		access_info		yes	
mini	mini games 小游戏	POST	/wxa/remove_user_storage	account	删除用户托管数据 (storage.removeUserStorage)		openid,signature,sig_method		yes	
mini	mini games 小游戏	POST	/wxa/set_user_storage	account	写入用户托管数据 (storage.setUserStorage)		openid,signature,sig_method		yes	
mini	mini games 小游戏	POST	/wxa/setuserinteractivedata	account	写入用户关系链互动数据 (storage.setUserInteractiveData)		openid,signature,sig_method		yes	
official	stores 门店	GET	/cgi-bin/api_getwxcategory	account	获取门店类目表					
official	stores 门店	POST	/cgi-bin/poi/addpoi	account	微信门店-创建门店				yes	
official	stores 门店	POST	/cgi-bin/poi/delpoi	account	微信门店-删除门店				yes	
official	stores 门店	POST	/cgi-bin/poi/getpoi	account	查询门店信息				yes	
official	stores 门店	POST	/cgi-bin/poi/getpoilist	account	查询门店列表				yes	
official	stores 门店	GET,POST	/cgi-bin/poi/getwxcategory	account	门店类目表				yes	
official	stores 门店	POST	/cgi-bin/poi/updatepoi	account	修改门店服务信息				yes	
official	stores 门店	POST	/wxa/add_store	account	微信门店小程序-添加门店				yes	
official	stores 门店	POST	/wxa/apply_merchant	account	创建门店小程序				yes	
mini	stores 门店	POST	/wxa/applywxastore	account	申请门店小程序					
both	stores 门店	POST	/wxa/create_map_poi	account	在腾讯地图中创建门店				yes	
official	stores 门店	POST	/wxa/del_store	account	微信门店小程序-删除门店				yes	
both	stores 门店	GET	/wxa/get_district	account	从腾讯地图拉取省市区信息				yes	
official	stores 门店	GET	/wxa/get_merchant_audit_info	account	查询门店小程序审核结果				yes	
both	stores 门店	GET	/wxa/get_merchant_category	account	拉取门店小程序类目				yes	
official	stores 门店	POST	/wxa/get_store_info	account	获取单个门店信息				yes	
official	stores 门店	POST	/wxa/get_store_list	account	获取门店信息列表				yes	
official	stores 门店	POST	/wxa/modify_merchant	account	修改门店小程序信息				yes	
both	stores 门店	POST	/wxa/search_map_poi	account	在腾讯地图中搜索门店				yes	
official	stores 门店	POST	/wxa/update_store	account	更新门店信息				yes	
mini	nearby mini 附近小程序	POST	/wxa/addnearbypoi	account	添加地点 (addNearbyPoi)				yes	
mini	nearby mini 附近小程序	POST	/wxa/delnearbypoi	account	删除地点 (deleteNearbyPoi)				yes	
mini	nearby mini 附近小程序	GET	/wxa/getnearbydetailpage	account	查询门店详情		poi_id		yes	
mini	nearby mini 附近小程序	GET	/wxa/getnearbyofficialserviceinfo	account	门店小程序拉取官方服务标签				yes	
mini	nearby mini 附近小程序	GET,POST	/wxa/getnearbypoilist	account	查看地点 (getNearbyPoiList)		page,page_rows		yes	
mini	nearby mini 附近小程序	GET	/wxa/getstorewxaattr	account	查询门店小程序类目信息				yes	
mini	nearby mini 附近小程序	POST	/wxa/nearbyapplycategory	account	申请门店小程序类目				yes	
mini	nearby mini 附近小程序	POST	/wxa/setnearbypoishowstatus	account	设置展示状态 (setShowStatus)				yes	
official	store v1 (retired) 微信小店	POST	/merchant/category/getproperty	account	获取指定分类的所有属性					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/category/getsku	account	获取指定子分类的所有SKU					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/category/getsub	account	获取指定分类的所有子分类					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/common/upload_img	account	微信小店/功能接口-上传图片		filename			WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/create	account	微信小店/商品管理-增加商品					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/del	account	微信小店/商品管理-删除商品					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/express/add	account	增加邮费模板					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/express/del	account	删除邮费模板					WeChat Store v1 retired
official	store v1 (retired) 微信小店	GET	/merchant/express/getall	account	获取所有邮费模板					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/express/getbyid	account	获取指定ID的邮费模板					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/express/update	account	修改邮费模板					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/get	account	微信小店/商品管理-查询商品					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/getbystatus	account	获取指定状态的所有商品					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/group/add	account	微信小店/分组管理-增加分组					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/group/del	account	微信小店/分组管理-删除分组					WeChat Store v1 retired
official	store v1 (retired) 微信小店	GET	/merchant/group/getall	account	获取所有分组					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/group/getbyid	account	根据分组ID获取分组信息					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/group/productmod	account	修改分组商品					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/group/propertymod	account	修改分组属性					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/modproductstatus	account	商品上下架					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/order/close	account	微信小店/订单管理-关闭订单					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/order/getbyfilter	account	根据订单状态/创建时间获取订单详情					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/order/getbyid	account	根据订单ID获取订单详情					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/order/setdelivery	account	设置订单发货信息					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/shelf/add	account	微信小店/货架管理-增加货架					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/shelf/del	account	微信小店/货架管理-删除货架					WeChat Store v1 retired
official	store v1 (retired) 微信小店	GET	/merchant/shelf/getall	account	获取所有货架					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/shelf/getbyid	account	根据货架ID获取货架信息					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/shelf/mod	account	微信小店/货架管理-修改货架					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/shelf/setdeliverymod	account	修改货架					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/stock/add	account	微信小店/库存管理-增加库存					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/stock/reduce	account	微信小店/库存管理-减少库存					WeChat Store v1 retired
official	store v1 (retired) 微信小店	POST	/merchant/update	account	微信小店/商品管理-修改商品					WeChat Store v1 retired
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/famousbrand/apply	account	品牌申请 (famousBrandApply)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/famousbrand/get_status	account	小程序品牌申请状态查询 (getFamousBrandApplyStatus)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/get_order	account	查询订单发货状态 (getOrder)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/get_order_list	account	查询订单列表 (getOrderList)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/is_trade_managed	account	查询小程序是否已开通发货信息管理服务 (isTradeManaged)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/is_trade_management_confirmation_completed	account	查询小程序是否已完成交易结算管理确认 (isTradeManagementConfirmationCompleted)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/notify_confirm_receive	account	确认收货提醒 (notifyConfirmReceive)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/opspecialorder	account	特殊发货报备 (opspecialorder)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/set_msg_jump_path	account	消息跳转路径设置 (setMsgJumPpath)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/setwxatradetypecgi	account	小程序交易类型变更申请 (setwxatradetypecgi)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/upload_combined_shipping_info	account	发货信息合单录入 (uploadCombinedShippingInfo)				yes	
mini	trade management 小程序交易管理(发货)	POST	/wxa/sec/order/upload_shipping_info	account	发货信息录入 (uploadShippingInfo)				yes	
mini	trade guarantee 交易保障	POST	/wxaapi/minishop/busiAppeal	account	商家申诉 (busiAppeal)				yes	
mini	trade guarantee 交易保障	POST	/wxaapi/minishop/bussiRespondComplaint	account	商家回应投诉 (respondComplaint)				yes	
mini	trade guarantee 交易保障	POST	/wxaapi/minishop/bussiSupplyProof	account	商家补充凭证 (supplyProof)				yes	
mini	trade guarantee 交易保障	POST	/wxaapi/minishop/bussiSupplyRefund	account	商家提交退款凭证 (submitRefund)				yes	
mini	trade guarantee 交易保障	GET	/wxaapi/minishop/complaintOrderDetail	account	查询投诉单详情 (getOrderDetail)		complaintOrderId		yes	
mini	trade guarantee 交易保障	GET	/wxaapi/wxamptrade/get_guarantee_status	account	获取交易保障标状态 (GetGuaranteeStatus)				yes	
mini	trade guarantee 交易保障	GET	/wxaapi/wxamptrade/get_penalty_list	account	获取小程序交易体验分违规记录 (GetPenaltyList)		offset,limit		yes	
mini	comments (mini) 交易评价	POST	/wxaapi/comment/apikfquota/reset	account	重置Api客服quota (resetApiKfQuota)				yes	
mini	comments (mini) 交易评价	GET	/wxaapi/comment/commentinfo/get	account	查询评价详情 (getCommentInfo)		commentId		yes	
mini	comments (mini) 交易评价	POST	/wxaapi/comment/commentreply/add	account	创建回复 (addCommenTreply)				yes	
mini	comments (mini) 交易评价	POST	/wxaapi/comment/commentreply/delete	account	删除回复 (deleteCommenTreply)				yes	
mini	comments (mini) 交易评价	POST	/wxaapi/comment/confirmcompromise	account	确认和解 (confirmCompromise)				yes	
mini	comments (mini) 交易评价	GET	/wxaapi/comment/mpcommentlist/get	account	查询评价列表 (getCcommentList)		startTime,endTime,filterType,offset,limit		yes	
mini	comments (mini) 交易评价	POST	/wxaapi/comment/reply/add	account	创建评论 (addReply)				yes	
mini	comments (mini) 交易评价	POST	/wxaapi/comment/reply/delete	account	删除评论 (deleteReply)				yes	
mini	comments (mini) 交易评价	GET	/wxaapi/comment/replyandcommentreplylist/get	account	查询评论列表 (getCommenTreplyList)		commentId		yes	
mini	user orders 购物订单	POST	/user-order/combine-orders	account	上传合单购物详情 (uploadCombinedShoppingInfo)				yes	
mini	user orders 购物订单	POST	/user-order/combine-orders/shippings	account	上传合单物流信息 (uploadCombinedShippingInfo)				yes	
mini	user orders 购物订单	POST	/user-order/orders	account	上传购物详情 (uploadShoppingInfo)				yes	
mini	user orders 购物订单	POST	/user-order/orders/shippings	account	上传物流信息 (uploadShippingInfo)				yes	
mini	user orders 购物订单	POST	/user-order/shoppinginfo/verify	account	验证购物详情上传结果 (ShoppingInfoVerifyUploadResult)				yes	
mini	WeChat store gifts 微信小店礼物	POST	/channels/ec/open/upload	account	上传礼物单图片素材 (openUpload)				yes	
mini	WeChat store gifts 微信小店礼物	POST	/channels/ec/order/presentorder/create	account	创建礼物订单 (createPresentOrder)				yes	
mini	promoter 推客	POST	/promoter/addpromoter	account	promoter addpromoter				yes	
mini	promoter 推客	POST	/promoter/addrole	account	promoter addrole				yes	
mini	promoter 推客	POST	/promoter/getinvitationmaterial	account	promoter getinvitationmaterial				yes	
mini	promoter 推客	POST	/promoter/getmsg	account	promoter getmsg				yes	
mini	promoter 推客	POST	/promoter/getmsgclickdata	account	promoter getmsgclickdata				yes	
mini	promoter 推客	POST	/promoter/getorder	account	promoter getorder				yes	
mini	promoter 推客	POST	/promoter/getpromoter	account	promoter getpromoter				yes	
mini	promoter 推客	POST	/promoter/getrelation	account	promoter getrelation				yes	
mini	promoter 推客	POST	/promoter/getrole	account	promoter getrole				yes	
mini	promoter 推客	POST	/promoter/getsharematerial	account	promoter getsharematerial				yes	
mini	promoter 推客	POST	/promoter/sendmsg	account	promoter sendmsg				yes	
mini	promoter 推客	POST	/promoter/singlesendmsg	account	promoter singlesendmsg				yes	
mini	promoter 推客	POST	/promoter/updatepromoter	account	promoter updatepromoter				yes	
mini	promoter 推客	POST	/promoter/updaterole	account	promoter updaterole				yes	
mini	paid capability 付费管理	GET	/wxa/charge/usage/get	account	查询购买资源包的用量情况 (getUsageDetail)		spuId,offset,limit		yes	
mini	paid capability 付费管理	GET	/wxa/charge/usage/get_recent_average	account	获取小程序某个付费能力的最近用量数据 (getRecentAverageUsage)		spuId		yes	
mini	red packet cover 红包封面	POST	/redpacketcover/wxapp/cover_url/get_by_token	account	获取微信红包封面 (getRedPacketCoverUrl)				yes	
official	users & tags 用户管理	POST	/cgi-bin/changeopenid	account	公众号粉丝迁移				yes	
official	users & tags 用户管理	POST	/cgi-bin/groups/create	account	创建分组				yes	replaced by tags
official	users & tags 用户管理	POST	/cgi-bin/groups/delete	account	删除分组				yes	replaced by tags
official	users & tags 用户管理	GET	/cgi-bin/groups/get	account	查询所有分组				yes	replaced by tags
official	users & tags 用户管理	POST	/cgi-bin/groups/getid	account	查询用户所在分组				yes	replaced by tags
official	users & tags 用户管理	POST	/cgi-bin/groups/members/batchupdate	account	批量移动用户分组				yes	replaced by tags
official	users & tags 用户管理	POST	/cgi-bin/groups/members/update	account	移动用户分组				yes	replaced by tags
official	users & tags 用户管理	POST	/cgi-bin/groups/update	account	修改分组名				yes	replaced by tags
official	users & tags 用户管理	POST	/cgi-bin/tags/create	account	用户标签管理-创建标签				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/delete	account	用户标签管理-删除标签				yes	
official	users & tags 用户管理	GET	/cgi-bin/tags/get	account	获取公众号已创建的标签				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/getidlist	account	获取用户身上的标签列表				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/members/batchblacklist	account	用户管理-拉黑用户				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/members/batchtagging	account	批量为用户打标签				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/members/batchunblacklist	account	取消拉黑用户				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/members/batchuntagging	account	批量为用户取消标签				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/members/getblacklist	account	获取公众号的黑名单列表				yes	
official	users & tags 用户管理	POST	/cgi-bin/tags/update	account	用户标签管理-编辑标签				yes	
official	users & tags 用户管理	GET,POST	/cgi-bin/user/get	account	获取用户列表		next_openid		yes	
official	users & tags 用户管理	GET	/cgi-bin/user/info	account	获取用户基本信息		openid,lang		yes	
official	users & tags 用户管理	POST	/cgi-bin/user/info/batchget	account	批量获取用户基本信息				yes	
official	users & tags 用户管理	POST	/cgi-bin/user/info/updateremark	account	设置用户备注名				yes	
official	users & tags 用户管理	POST	/cgi-bin/user/tag/get	account	获取标签下粉丝列表				yes	
official	web OAuth 网页授权	GET	/connect/oauth2/authorize	none	网页授权跳转 (browser redirect)	open.weixin.qq.com	appid,connect_redirect,redirect_uri,response_type,scope,state			
official	web OAuth 网页授权	GET	/connect/qrconnect	none	网站应用扫码登录页 (browser redirect)	open.weixin.qq.com	appid,redirect_uri,response_type,scope,state			
official	web OAuth 网页授权	GET	/sns/auth	user	检验授权凭证（access_token）是否有效		openid		yes	
official	web OAuth 网页授权	GET	/sns/oauth2/access_token	secret	通过code换取网页授权access_token		grant_type,appid,secret,code		yes	
official	web OAuth 网页授权	GET,POST	/sns/oauth2/refresh_token	refresh	刷新access_token		grant_type,appid,refresh_token		yes	
official	web OAuth 网页授权	GET,POST	/sns/userinfo	user	拉取用户信息		openid,lang		yes	
mini	mini login 小程序登录	GET	/sns/jscode2session	secret	小程序登录凭证校验 (code2Session)		grant_type,appid,secret,js_code		yes	
mini	mini login 小程序登录	GET	/wxa/checksession	account	检验登录态 (checkSessionKey)		openid,signature,sig_method		yes	
mini	mini login 小程序登录	GET	/wxa/resetusersessionkey	account	重置登录态 (ResetUserSessionKey)		openid,signature,sig_method		yes	
mini	mini user 用户信息	POST	/wxa/business/checkencryptedmsg	account	检查加密信息 (checkEncryptedData)			yes	yes	
mini	mini user 用户信息	GET,POST	/wxa/business/getuserencryptkey	account	获取用户encryptKey (getUserEncryptKey)		openid,signature,sig_method	yes	yes	
mini	mini user 用户信息	POST	/wxa/business/getuserphonenumber	account	获取手机号 (getPhoneNumber)			yes	yes	
mini	mini user 用户信息	GET	/wxa/getpaidunionid	account	支付后获取Unionid (getPaidUnionid)		openid,mch_id,out_trade_no,transaction_id		yes	
mini	mini user 用户信息	POST	/wxa/getpluginopenpid	account	获取插件用户openpid (getPluginOpenPId)			yes	yes	
official	comments 留言管理	POST	/cgi-bin/comment/close	account	关闭已群发文章评论				yes	
official	comments 留言管理	POST	/cgi-bin/comment/delete	account	图文消息留言管理-删除评论				yes	
official	comments 留言管理	POST	/cgi-bin/comment/list	account	查看指定文章的评论数据				yes	
official	comments 留言管理	POST	/cgi-bin/comment/markelect	account	将评论标记精选				yes	
official	comments 留言管理	POST	/cgi-bin/comment/open	account	打开已群发文章评论				yes	
official	comments 留言管理	POST	/cgi-bin/comment/reply/add	account	图文消息留言管理-回复评论				yes	
official	comments 留言管理	POST	/cgi-bin/comment/reply/delete	account	图文消息留言管理-删除回复				yes	
official	comments 留言管理	POST	/cgi-bin/comment/unmarkelect	account	将评论取消精选				yes	
both	soter 生物认证	POST	/cgi-bin/soter/verify_signature	account	生物认证秘钥签名验证 (verifySignature)				yes	
mini	virtual payment 虚拟支付	POST	/xpay/bind_transfer_accout	account	绑定广告金充值账户 (bind)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/cancel_currency_pay	account	代币支付退款 (cancel)		signature,pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/cancel_subscribe_contract	account	商家解约 (cancel)				yes	
mini	virtual payment 虚拟支付	POST	/xpay/complete_complaint	account	完成投诉处理 (complete)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/create_funds_bill	account	充值广告金 (create)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/create_withdraw_order	account	创建提现单 (create)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/currency_pay	account	扣减代币 (currency)		signature,pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/download_adverfunds_order	account	下载广告金对应的商户订单信息 (download)				yes	
mini	virtual payment 虚拟支付	POST	/xpay/download_bill	account	下载小程序账单 (download)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/download_ios_settlement_bill	account	下载虚拟支付ios月结账单 (download)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/get_complaint_detail	account	获取投诉详情 (get)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/get_complaint_list	account	获取投诉列表 (get)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/get_negotiation_history	account	获取协商历史 (get)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/get_upload_file_sign	account	获取微信支付反馈投诉图片的签名头部 (get)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/notify_provide_goods	account	通知已发货完成 (notify)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/present_currency	account	代币赠送 (present)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_adver_funds	account	查询广告金发放记录 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_biz_balance	account	查询商家账户可提现余额 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_download_order	account	查询下载订单任务 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_funds_bill	account	查询广告金充值记录 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_order	account	查询创建的订单 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_publish_goods	account	查询批量发布道具任务 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_punishment_reasons	account	商户被管控原因查询 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_recover_bill	account	查询广告金回收记录 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_subscribe_contract	account	查询签约关系 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_transfer_account	account	查询广告金充值账户 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_upload_goods	account	查询批量上传道具任务 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_user_balance	account	查询代币余额 (query)		signature,pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/query_withdraw_order	account	查询提现单 (query)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/refund_order	account	启动订单退款任务 (refund)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/response_complaint	account	回复用户 (response)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/send_subscribe_pre_payment	account	预通知扣款 (send)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/start_download_order	account	下载支付订单 (start)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/start_publish_goods	account	启动批量发布道具任务 (start)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/start_upload_goods	account	批量上传道具 (start)		pay_sig		yes	
mini	virtual payment 虚拟支付	POST	/xpay/submit_subscribe_pay_order	account	发起订阅扣款 (submit)				yes	
mini	virtual payment 虚拟支付	POST	/xpay/upload_vp_file	account	上传媒体文件 (upload)		pay_sig		yes	`;
