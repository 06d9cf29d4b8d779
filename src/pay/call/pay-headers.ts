/** WeChat Pay refuses requests without `Accept` or `User-Agent`. */
const USER_AGENT = `nestjs-wechat (${process.platform}; Node.js ${process.versions.node})`;

/**
 * The headers of every request.
 *
 * @param serial of the key that the answer is to be signed with
 */
export function payHeaders(authorization: string, serial: string | undefined): Record<string, string> {
  return {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    authorization,
    ...(serial !== undefined && { 'wechatpay-serial': serial }),
  };
}
