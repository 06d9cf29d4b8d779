import type { PushOptions } from '../push/push-sender.js';
import { readUrl } from './account-fields.js';
import { Fields } from './fields.js';

/** Reads the options of one push; what is missing is taken from its account. */
export function readPushOptions(fields: Fields): PushOptions {
  const style = fields.has('xmlStyle') ? Fields.of(fields.raw('xmlStyle'), '"xmlStyle"') : undefined;
  return {
    mode: fields.choice('mode', ['normal', 'compatible', 'safe']),
    format: fields.choice('format', ['xml', 'json']),
    webhookUrl: readUrl(fields),
    replyTimeoutMs: fields.number('replyTimeoutMs', 1, 600_000),
    deliveries: fields.whole('deliveries', 1, 100),
    keyIndex: fields.whole('keyIndex', 0, 9),
    xmlStyle: style && {
      cdataEverywhere: style.flag('cdataEverywhere'),
      indented: style.flag('indented'),
      reversed: style.flag('reversed'),
      wellFormed: style.flag('wellFormed'),
    },
  };
}
