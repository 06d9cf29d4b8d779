/** Words that WeCom writes together. */
const WORDS: Readonly<Record<string, string>> = {
  userid: 'userId',
  aeskey: 'aesKey',
  aibotid: 'robotId',
  msgtype: 'msgType',
  eventtype: 'eventType',
};
/** Fields whose own name is taken by a property that every push has. */
const RENAMED: Readonly<Record<string, string>> = {
  Name: 'displayName',
  Format: 'voiceFormat',
  create_time: 'notifiedAt',
};

const known = new Map<string, string>();

/** `ExternalUserID` and `external_userid` as a property: `externalUserId`. The generator of the types has the same. */
export function propertyOf(name: string): string {
  let property = known.get(name);
  if (property === undefined) known.set(name, (property = RENAMED[name] ?? camel(name)));
  return property;
}

function camel(name: string): string {
  const words = name
    .replace(/ID(?=$|[A-Z_])/g, 'Id')
    .replace(/^[A-Z]+(?![a-z])/, (all) => all.toLowerCase())
    .split('_')
    .map((word) => WORDS[word] ?? word);
  const joined = words.map((word, index) => (index === 0 ? word : upperFirst(word))).join('');
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
