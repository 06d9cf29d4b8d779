// Measures XML parsers on pushes.
// docs/decisions/xml-parser.md says how to run it and what came out.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const installed = createRequire(pathToFileURL(`${process.cwd()}/`));
const { XMLParser, XMLValidator } = installed('fast-xml-parser');
const { SaxesParser } = installed('saxes');
const { parseXml: parseTree } = installed('@rgrove/parse-xml');
const { readPushXml } = await fromSource('../../src/message/parse/xml-reader.ts');

/** One module of the sources, bundled: the built package does not export it. */
async function fromSource(path) {
  const bundle = await rolldown({ input: fileURLToPath(new URL(path, import.meta.url)) });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const lenient = new XMLParser({ parseTagValue: false, processEntities: false, trimValues: false });

/** An object from the events of saxes, with nothing checked besides. */
function bySaxes(xml) {
  const parser = new SaxesParser();
  const stack = [{ name: '', children: Object.create(null), text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', ({ name }) => stack.push({ name, children: undefined, text: '' }));
  parser.on('text', (text) => (stack.at(-1).text += text));
  parser.on('cdata', (text) => (stack.at(-1).text += text));
  parser.on('closetag', () => {
    const { name, children, text } = stack.pop();
    (stack.at(-1).children ??= Object.create(null))[name] = children ?? text;
  });
  parser.write(xml).close();
  return stack[0].children.xml;
}

/** An object from the tree of parse-xml, with nothing checked besides. */
function byTree(xml) {
  const convert = (element) => {
    const object = Object.create(null);
    let children = false;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      children = true;
      object[child.name] = convert(child);
    }
    return children ? object : element.text;
  };
  return convert(parseTree(xml).root);
}

const parsers = {
  'fast-xml-parser': (xml) => lenient.parse(xml).xml,
  'fast-xml-parser with its validator': (xml) => {
    const verdict = XMLValidator.validate(xml);
    if (verdict !== true) throw new Error(verdict.err.msg);
    return lenient.parse(xml).xml;
  },
  saxes: bySaxes,
  '@rgrove/parse-xml': byTree,
  'our own reader': readPushXml,
};

const text = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName>
<FromUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></FromUserName>
<CreateTime>1714037059</CreateTime>
<MsgType><![CDATA[text]]></MsgType>
<Content><![CDATA[${'这是一条 600 字节的消息 '.repeat(9)}]]></Content>
<MsgId>6054768590064713728</MsgId></xml>`;
const envelope = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName><Encrypt><![CDATA[${'q+/Z'.repeat(235)}]]></Encrypt></xml>`;
const items = `<item><ArticleIdx>1</ArticleIdx><UserDeclareState>0</UserDeclareState><AuditState>2</AuditState></item>`;
const event = `<xml><ToUserName><![CDATA[gh]]></ToUserName><MsgType><![CDATA[event]]></MsgType><CopyrightCheckResult><Count>5</Count><ResultList>${items.repeat(5)}</ResultList><CheckState>2</CheckState></CopyrightCheckResult></xml>`;
const pushes = { 'text push': text, envelope, 'mass-send event': event };

/** Microseconds a call: of 300 short rounds, all parsers in turn, the fastest, which noise has touched least. */
function measure(xml) {
  const fastest = new Map(Object.keys(parsers).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < 300; round++) {
    for (const [name, parse] of Object.entries(parsers)) {
      const start = performance.now();
      for (let i = 0; i < 200; i++) parse(xml);
      fastest.set(name, Math.min(fastest.get(name), (performance.now() - start) * 5));
    }
  }
  return fastest;
}

const columns = Object.values(pushes).map(measure);
const rows = Object.keys(parsers).map((name) => [
  name,
  ...columns.map((column) => column.get(name).toFixed(1)),
]);
const head = ['microseconds', ...Object.keys(pushes)];
const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
process.stdout.write(`${lines.join('\n')}\n`);
