import data from '../../../scripts/data/pushes.json' with { type: 'json' };

/** A field as scripts/data/pushes.json describes it. */
export interface FieldData {
  readonly name: string;
  readonly type: 'string' | 'int' | 'int64' | 'float' | 'bool' | 'object' | 'array';
  readonly optional?: boolean;
  readonly as?: string;
  readonly alias?: string;
  readonly of?: 'string' | 'int';
  readonly item?: string;
  readonly mayBeFlat?: boolean;
  readonly fields?: readonly FieldData[];
}

/** A kind of push as scripts/data/pushes.json describes it. */
export interface PushData {
  readonly name: string;
  readonly msgType?: string;
  readonly event?: string;
  readonly infoType?: string;
  readonly fields: readonly FieldData[];
}

/** All kinds of pushes. */
export const PUSHES = data.pushes as readonly PushData[];

/** One push in both formats, and the expected result. */
export interface Fixture {
  readonly xml: string;
  readonly json: string;
  readonly typed: Record<string, unknown>;
}

/** Texts that a careless reader would change. */
const TEXTS = [
  'oA-b_9',
  '汉字与 emoji 😀👨‍👩‍👧',
  ' with white space ',
  '\n',
  '007',
  '1e5',
  '0x1F',
  '+8613800000000',
  'true',
  'null',
  '6054768590064713728',
  'a]]>b]]]]>c',
  ']]]]><![CDATA[>',
  '<xml><status><![CDATA[1]]></status></xml>',
  '</Content><Injected>1</Injected>',
  'nul \0 bell \u0007 escape \u001b',
  '\ufffe\uffff\u2028\u0085',
  '&lt;&amp;&#65;',
  '"quoted" \\ back',
  '{"json":[1,{"a":"b"}]}',
  'https://example.com/?a=1&b=%20#c',
  '__proto__',
];

/** Fields whose value decides the kind of push. */
const DECIDING: Record<string, string> = {
  'subscribe.EventKey': 'qrscene_1|2|3',
  'subscribe_scan_product.EventKey': 'scene|ean13|6901939691600|ext',
};

/** Makes a push of a kind with random values, optional fields and spellings. */
export function makeFixture(push: PushData, random: () => number): Fixture {
  const writer = new FixtureWriter(push.name, random);
  const events = push.event?.split('|');
  const event = events?.[Math.floor(random() * events.length)];
  const createTime = 1714036504 + Math.floor(random() * 1e6);
  const head: [string, string | number][] = push.infoType
    ? [
        ['AppId', 'wx0123456789abcdef'],
        ['CreateTime', createTime],
        ['InfoType', push.infoType],
      ]
    : [
        ['ToUserName', 'gh_97417a04a28d'],
        ['FromUserName', 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY'],
        ['CreateTime', createTime],
        ['MsgType', push.msgType!],
        ...(event === undefined ? [] : [['Event', writer.drift(event)] as [string, string]]),
      ];
  const fields = push.infoType ? push.fields.filter(({ name }) => name !== 'AppId') : push.fields;
  const body = writer.structure(fields, true);
  const jsonHead = head.map(([name, value]) =>
    member(
      name,
      name === 'CreateTime' && random() < 0.3 ? JSON.stringify(String(value)) : JSON.stringify(value),
    ),
  );
  const typed: Record<string, unknown> = {
    name: push.name,
    toUserName: push.infoType ? '' : 'gh_97417a04a28d',
    fromUserName: push.infoType ? '' : 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
    createTime,
    msgType: push.infoType ? 'component' : push.msgType,
    ...(event === undefined ? {} : { event }),
    ...(push.infoType ? { infoType: push.infoType, appId: 'wx0123456789abcdef' } : {}),
    ...body.typed,
  };
  return {
    xml: `<xml>${writer.gap()}${[...head.map(([name, value]) => `<${name}>${writer.xmlText(String(value))}</${name}>`), ...body.xml].join(writer.gap())}${writer.gap()}</xml>`,
    json: `{${[...jsonHead, ...body.json].join(',')}}`,
    typed,
  };
}

interface Written {
  /** Elements. */
  readonly xml: string[];
  /** Members of an object, or a single value. */
  readonly json: string[];
  readonly typed: unknown;
}

class FixtureWriter {
  constructor(
    private readonly push: string,
    private readonly random: () => number,
  ) {}

  structure(fields: readonly FieldData[], top = false): Written & { typed: Record<string, unknown> } {
    const xml: string[] = [];
    const json: string[] = [];
    const typed: Record<string, unknown> = {};
    for (const field of fields) {
      const property = field.as ?? camelCase(field.name);
      if (field.optional && this.random() < 0.4) {
        if (this.random() < 0.3) json.push(member(field.name, 'null'));
        continue;
      }
      const name = field.alias && this.random() < 0.3 ? field.alias : field.name;
      const value = this.value(field, name, top);
      xml.push(...value.xml);
      // JSON has no wrapper for these.
      json.push(...(field.mayBeFlat ? value.json : [member(name, value.json.join(','))]));
      typed[property] = value.typed;
    }
    return { xml, json, typed };
  }

  /** The elements, the JSON value (or the members of a flat field) and the typed value of a field. */
  private value(field: FieldData, name: string, top: boolean): Written {
    switch (field.type) {
      case 'object': {
        const { xml, json, typed } = this.structure(field.fields!);
        const members = field.mayBeFlat ? json : [`{${json.join(',')}}`];
        return { xml: [element(name, xml.join(this.gap()))], json: members, typed };
      }
      case 'array':
        return this.array(field, name);
      default: {
        const { text, json, typed } = this.scalar(field, top);
        return { xml: [element(name, this.xmlText(text))], json: [json], typed };
      }
    }
  }

  private array(field: FieldData, name: string): Written {
    const count = 1 + Math.floor(this.random() * 3);
    const items = Array.from({ length: count }, () => {
      if (field.of !== undefined) {
        const { text, json, typed } = this.scalar({ name, type: field.of }, false);
        return { xml: this.xmlText(text), json, typed };
      }
      const { xml, json, typed } = this.structure(field.fields!);
      return { xml: xml.join(this.gap()), json: `{${json.join(',')}}`, typed };
    });
    const elements = items.map((item) => element(field.item ?? name, item.xml));
    // The wrapper of a list is written once, or for each item.
    const each = this.random() < 0.2;
    const wrappers = each ? elements : [elements.join(this.gap())];
    const bare = count === 1 && this.random() < 0.5;
    const list = bare ? items[0]!.json : `[${items.map((item) => item.json).join(',')}]`;
    const wrapped = field.item !== undefined && this.random() < 0.5;
    return {
      xml: field.item === undefined ? elements : wrappers.map((content) => element(name, content)),
      json: [wrapped ? `{${member(field.item, list)}}` : list],
      typed: items.map((item) => item.typed),
    };
  }

  private scalar(field: FieldData, top: boolean): { text: string; json: string; typed: unknown } {
    const deciding = top ? DECIDING[`${this.push}.${field.name}`] : undefined;
    if (deciding !== undefined) return { text: deciding, json: JSON.stringify(deciding), typed: deciding };
    switch (field.type) {
      case 'int': {
        const number = Math.floor((this.random() - 0.2) * 1e6);
        return { text: String(number), json: this.quoted(String(number)), typed: number };
      }
      case 'float': {
        const number = Math.round(this.random() * 1e8) / 1e6;
        return { text: String(number), json: this.quoted(String(number)), typed: number };
      }
      case 'int64': {
        const digits = `60547685900647${Math.floor(this.random() * 90_000 + 10_000)}`;
        return { text: digits, json: this.quoted(digits), typed: digits };
      }
      case 'bool': {
        const truth = this.random() < 0.5;
        return { text: String(truth), json: this.quoted(String(truth)), typed: truth };
      }
      default: {
        const text = TEXTS[Math.floor(this.random() * TEXTS.length)]!;
        return { text, json: JSON.stringify(text), typed: text };
      }
    }
  }

  /** Numbers and booleans are sent as they are or as strings. */
  private quoted(literal: string): string {
    return this.random() < 0.5 ? literal : JSON.stringify(literal);
  }

  /** Text is sent in CDATA as it is, with or without white space around it, or as plain text if that means the same. */
  xmlText(text: string): string {
    const gap = this.gap();
    if (text.trim() === text && !text.includes(']]>') && this.random() < 0.3) {
      return gap + text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + gap;
    }
    return `${gap}<![CDATA[${text}]]>${gap}`;
  }

  gap(): string {
    return ['', '', '\n', '\r\n  '][Math.floor(this.random() * 4)]!;
  }

  /** WeChat does not always use the same case for event names. */
  drift(event: string): string {
    const draw = this.random();
    return draw < 0.1 ? event.toLowerCase() : draw < 0.2 ? event.toUpperCase() : event;
  }
}

const element = (name: string, content: string) => `<${name}>${content}</${name}>`;
const member = (name: string, value: string) => `${JSON.stringify(name)}:${value}`;

/** `Location_X` is `locationX`, `MsgID` is `msgId`, `PicMd5Sum` is `picMd5Sum`. */
function camelCase(name: string): string {
  const [first, ...others] = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
  return first! + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
