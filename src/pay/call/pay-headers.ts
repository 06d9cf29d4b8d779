/** WeChat Pay refuses requests without `Accept` or `User-Agent`. */
const USER_AGENT = `nestjs-wechat (${process.platform}; Node.js ${process.versions.node})`;

/**
 * The headers of every request.
 *
 * @param own those of the call
 * @param serial of the key that the answer is to be signed with
 */
export function payHeaders(
  own: Readonly<Record<string, string>>,
  authorization: string,
  serial: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    authorization,
  };
  if (serial !== undefined) headers['wechatpay-serial'] = serial;
  for (const name of Object.keys(own)) headers[name] ??= own[name]!;
  // As WeChat Pay documents it, without parameters.
  if (own['content-type']?.startsWith('application/json')) headers['content-type'] = 'application/json';
  return headers;
}
