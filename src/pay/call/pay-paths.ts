import { WechatInputError } from '../../client/client.errors.js';

/** A path with values that are percent-encoded; a few of WeChat Pay's paths end in a slash. */
const PATH = /^(?:\/(?:[A-Za-z0-9_.~!*'()@:-]|%[0-9A-F]{2})+)+\/?(?:\?[^#\s]*)?$/i;
/** Paths of files, with or without a query. */
const UNSIGNED = new RegExp(
  `^/v3/(?:${[
    'billdownload/file',
    'transferdownload/(?:elecvoucherfile|signfile)',
    'new-tax-control-fapiao/download',
    '(?:global/)?statements',
    String.raw`merchant-service/images/(?!upload(?:\?|$))[^/?]+`,
  ].join('|')})(?:\\?|$)`,
);

/**
 * Refuses a path that could lead somewhere else, and those whose calls are signed in another way.
 *
 * @throws WechatInputError
 */
export function checkPayPath(path: unknown): void {
  if (typeof path !== 'string' || !PATH.test(path) || /\/(?:\.|%2e){1,2}(?:\/|$|\?)/i.test(path)) {
    throw new WechatInputError(
      'The path of a WeChat Pay call must begin with "/", and values in it must be percent-encoded, as ' +
        'encodeURIComponent() does it.',
    );
  }
  const reason = unsupportedReason(path);
  if (reason !== undefined) throw new WechatInputError(`${path} cannot be called: ${reason}.`);
}

/** Why calls to a path are refused, where they are. */
function unsupportedReason(path: string): string | undefined {
  if (path.startsWith('/brand/')) {
    return 'interfaces of brands (品牌) are signed with a key and certificate of the brand, which are not supported yet';
  }
  if (/^\/(?:v3\/global|hk\/v3)\//.test(path)) {
    return 'interfaces of overseas merchants (境外) have another host and other keys, which are not supported yet';
  }
  return undefined;
}

/** Whether the answer of a path is a file that WeChat Pay does not sign. Its hash is to be checked instead. */
export function isUnsignedAnswer(path: string): boolean {
  return UNSIGNED.test(path);
}

/**
 * Fills the parameters of a path, percent-encoded.
 *
 * @throws WechatInputError where one is missing or empty
 */
export function fillPath(template: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') {
      throw new WechatInputError(`The parameter ${name} of the path ${template} is missing.`);
    }
    const text = String(value);
    if (text === '.' || text === '..') throw new WechatInputError(`The parameter ${name} must not be dots.`);
    try {
      return encodeURIComponent(text);
    } catch {
      throw new WechatInputError(`The parameter ${name} is not well-formed Unicode.`);
    }
  });
}
