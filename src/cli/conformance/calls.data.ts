/**
 * The calls of `nestjs-wechat conformance`. None of them changes anything, sends anything to anybody, or creates
 * anything: they read, or name what does not exist and are refused. One a line: which kind of account has it (`any`,
 * `official`, `mini`), `GET` or `POST`, the path, and the body. `{token}` and `{appid}` stand for those of the account.
 */
const LINES = `
any GET /cgi-bin/token
any GET /cgi-bin/token?grant_type=client_credential&appid=wx0000000000000000&secret=none
any GET /cgi-bin/token?grant_type=nonsense&appid={appid}&secret=none
any GET /cgi-bin/stable_token
any POST /cgi-bin/stable_token {"grant_type":"client_credential","appid":"wx0000000000000000","secret":"none"}
any GET /cgi-bin/get_api_domain_ip
any GET /cgi-bin/get_api_domain_ip?access_token=
any GET /cgi-bin/get_api_domain_ip?access_token=undefined
any GET /cgi-bin/get_api_domain_ip?access_token=92_nonsense
any GET /cgi-bin/get_api_domain_ip?access_token={token}
any GET /cgi-bin/getcallbackip?access_token={token}
any GET /cgi-bin/no/such/path?access_token={token}
any POST /cgi-bin/openapi/quota/get?access_token={token} {"cgi_path":"/cgi-bin/get_api_domain_ip"}
any POST /cgi-bin/openapi/quota/get?access_token={token} {"cgi_path":"/no/such/path"}
any POST /cgi-bin/openapi/quota/get?access_token={token}
any POST /cgi-bin/openapi/rid/get?access_token={token} {"rid":"00000000-00000000-00000000"}
any GET /cgi-bin/media/get?access_token={token}&media_id=nonsense
any GET /cgi-bin/media/get?access_token={token}
any POST /cgi-bin/message/custom/send?access_token={token} {"touser":"nonsense","msgtype":"text","text":{"content":"x"}}
any POST /cgi-bin/message/custom/send?access_token={token} not-json
any POST /cgi-bin/message/custom/typing?access_token={token} {"touser":"nonsense","command":"Typing"}
any GET /wxaapi/newtmpl/getcategory?access_token={token}
any GET /wxaapi/newtmpl/gettemplate?access_token={token}
official GET /cgi-bin/user/get?access_token={token}
official GET /cgi-bin/user/get?access_token={token}&next_openid=nonsense
official GET /cgi-bin/user/info?access_token={token}&openid=nonsense
official GET /cgi-bin/user/info?access_token={token}
official POST /cgi-bin/user/info/batchget?access_token={token} {"user_list":[{"openid":"nonsense"}]}
official GET /cgi-bin/tags/get?access_token={token}
official POST /cgi-bin/tags/getidlist?access_token={token} {"openid":"nonsense"}
official POST /cgi-bin/user/tag/get?access_token={token} {"tagid":99999999,"next_openid":""}
official POST /cgi-bin/tags/members/getblacklist?access_token={token} {"begin_openid":""}
official GET /cgi-bin/menu/get?access_token={token}
official GET /cgi-bin/get_current_selfmenu_info?access_token={token}
official POST /cgi-bin/menu/trymatch?access_token={token} {"user_id":"nonsense"}
official POST /cgi-bin/menu/create?access_token={token} {"button":[]}
official POST /cgi-bin/menu/create?access_token={token} not-json
official GET /cgi-bin/template/get_industry?access_token={token}
official GET /cgi-bin/template/get_all_private_template?access_token={token}
official POST /cgi-bin/message/template/send?access_token={token} {"touser":"nonsense","template_id":"nonsense","data":{}}
official POST /cgi-bin/message/mass/get?access_token={token} {"msg_id":1}
official POST /cgi-bin/message/mass/speed/get?access_token={token} {}
official GET /cgi-bin/material/get_materialcount?access_token={token}
official POST /cgi-bin/material/batchget_material?access_token={token} {"type":"image","offset":0,"count":1}
official POST /cgi-bin/material/batchget_material?access_token={token} {"type":"nonsense","offset":0,"count":1}
official POST /cgi-bin/material/get_material?access_token={token} {"media_id":"nonsense"}
official GET /cgi-bin/draft/count?access_token={token}
official POST /cgi-bin/draft/batchget?access_token={token} {"offset":0,"count":1,"no_content":1}
official POST /cgi-bin/draft/get?access_token={token} {"media_id":"nonsense"}
official POST /cgi-bin/freepublish/batchget?access_token={token} {"offset":0,"count":1,"no_content":1}
official POST /cgi-bin/freepublish/get?access_token={token} {"publish_id":1}
official POST /cgi-bin/qrcode/create?access_token={token} {"action_name":"NONSENSE"}
official GET /cgi-bin/customservice/getkflist?access_token={token}
official GET /cgi-bin/customservice/getonlinekflist?access_token={token}
official GET /customservice/kfsession/getwaitcase?access_token={token}
official GET /cgi-bin/ticket/getticket?access_token={token}&type=nonsense
official POST /cgi-bin/comment/list?access_token={token} {"msg_data_id":1,"index":0,"begin":0,"count":1,"type":0}
official POST /datacube/getusersummary?access_token={token} {"begin_date":"2001-01-01","end_date":"2001-01-01"}
official GET /sns/oauth2/access_token?appid={appid}&secret=none&code=nonsense&grant_type=authorization_code
official GET /sns/userinfo?access_token=nonsense&openid=nonsense&lang=zh_CN
official GET /sns/auth?access_token=nonsense&openid=nonsense
mini GET /sns/jscode2session?appid={appid}&secret=none&js_code=nonsense&grant_type=authorization_code
mini GET /sns/jscode2session
mini POST /wxa/business/getuserphonenumber?access_token={token} {"code":"nonsense"}
mini POST /wxa/business/getuserphonenumber?access_token={token}
mini POST /wxa/business/checkencryptedmsg?access_token={token} {"encrypted_msg_hash":"nonsense"}
mini GET /wxa/checksession?access_token={token}&openid=nonsense&signature=nonsense&sig_method=hmac_sha256
mini GET /wxa/getpaidunionid?access_token={token}&openid=nonsense
mini POST /wxa/getwxacodeunlimit?access_token={token} {"scene":""}
mini POST /wxa/msg_sec_check?access_token={token} {"version":2,"scene":1,"openid":"nonsense","content":""}
mini POST /cgi-bin/message/subscribe/send?access_token={token} {"touser":"nonsense","template_id":"nonsense","data":{}}
mini POST /wxa/queryscheme?access_token={token} {"scheme":"nonsense"}
mini POST /wxa/query_urllink?access_token={token} {"url_link":"nonsense"}
mini POST /datacube/getweanalysisappiddailyvisittrend?access_token={token} {"begin_date":"20010101","end_date":"20010101"}
mini POST /wxa/sec/order/get_order?access_token={token} {"transaction_id":"nonsense"}
mini POST /wxa/sec/order/is_trade_managed?access_token={token} {"appid":"{appid}"}
`;

/** One call, and for which kind of account it is. */
export interface ConformanceCall {
  readonly kind: 'any' | 'official' | 'mini';
  readonly method: 'GET' | 'POST';
  /** With the query. */
  readonly path: string;
  readonly body: string | undefined;
}

/** The calls for a kind of account, in their order. */
export const conformanceCalls = (kind: 'official' | 'mini'): ConformanceCall[] =>
  LINES.trim()
    .split('\n')
    .map((line): ConformanceCall => {
      const [, of, method, path = '', body] = /^(\w+) (GET|POST) (\S+)(?: (.+))?$/.exec(line)!;
      return { kind: of as ConformanceCall['kind'], method: method as 'GET' | 'POST', path, body };
    })
    .filter((call) => call.kind === 'any' || call.kind === kind);
