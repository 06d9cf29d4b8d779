import { WechatMessageError } from '../message.errors.js';
import { CDATA_END, CDATA_START, sectionEnd, skipBlank } from './cdata-section.js';
import { MAX_DEPTH } from './limits.js';
import { DECLARATION, OF_WECHAT, ONCE } from './xml-grammar.js';

/** An end tag: behind a `]]>`, a section may end. */
const END_TAG = /[ \t\r\n]*<\/([A-Za-z_][\w.-]*)[ \t\r\n]*>/y;
const TAG = /<(\/?)([A-Za-z_][\w.-]*)[ \t\r\n]*(\/?)>/y;
/** How long a second reading is looked for: characters that are read again. No push of WeChat's comes near it. */
const MAX_EFFORT = 1_000_000;
/** What an attempt costs besides, and one that is known to fail. */
const ATTEMPT = 100;
const KNOWN_ATTEMPT = 2;

/** An element of the document's own reading, with its place among its siblings. */
interface Placed {
  readonly name: string;
  /** Siblings of one name that stand side by side are one run. */
  readonly run: number;
  /** The names from the root to this one, joined: sections of one path are alike. */
  readonly path: string;
  lastChild: string;
  runs: number;
}

/** A CDATA section of the document's own reading. */
interface Section {
  readonly name: string;
  /** The elements around it, the root first. */
  readonly parents: readonly Placed[];
  readonly self: Placed;
  readonly path: string;
  /** Where its text begins. */
  readonly start: number;
  /** Where its `]]>` stands. */
  readonly end: number;
  /** The names of {@link ONCE} that stand in the root until here, between commas. */
  readonly seen: string;
}

/**
 * Refuses a document of which there is a second reading.
 *
 * WeChat does not mask `]]>` in what users type, so a user can type the end of their own text and go on with elements
 * of their choice. The end that WeChat wrote still follows, and an attacker has to leave it inside something: in a
 * later section, or behind a second element of the same name. Either way the document can be read as WeChat meant
 * it, too: with one long text. Where both readings are possible nobody can tell which one is right.
 *
 * Two things are let through. A list can be read as a shorter list whose item holds the markup of the others; that is
 * so for every list, and an attacker gains items of the same list by it and nothing beside them. And what WeChat
 * fills itself holds no `]]>`, so a reading that puts one there does not count.
 *
 * The document has been read before, so it is known to be well-formed.
 *
 * @throws WechatMessageError
 */
export function checkSingleReading(text: string): void {
  const ends = new Map<string, number[]>();
  let isRepeated = false;
  for (let at = text.indexOf(CDATA_END); at !== -1; at = text.indexOf(CDATA_END, at + 1)) {
    END_TAG.lastIndex = at + CDATA_END.length;
    const name = END_TAG.exec(text)?.[1];
    if (name === undefined) continue;
    const ofName = ends.get(name);
    if (ofName === undefined) {
      ends.set(name, [at]);
    } else {
      ofName.push(at);
      isRepeated = true;
    }
  }
  // A section that has one place to end at ends there.
  if (isRepeated) new SecondReading(text, ends).refuse();
}

class SecondReading {
  private readonly sections: Section[] = [];
  private readonly refuted = new Set<string>();
  private effort = 0;

  constructor(
    private readonly text: string,
    /** By the name of an element, where a section in it may end. */
    private readonly ends: ReadonlyMap<string, readonly number[]>,
  ) {
    this.readAsItIs();
  }

  refuse(): void {
    const lastOfPath = new Map<string, Section>();
    const firsts = new Map<string, Section>();
    for (const section of this.sections) {
      const { path, seen } = section;
      const before = lastOfPath.get(path);
      if (before !== undefined && !isOneList(before, section)) throw ambiguous();
      lastOfPath.set(path, section);
      if (!firsts.has(path + seen)) firsts.set(path + seen, section);
    }
    const pathOfEnd = new Map(this.sections.map(({ end, path }) => [end, path]));
    // Whether the rest can be read depends on the path and on where it begins, so the first section of a path
    // stands for the others.
    for (const section of firsts.values()) this.refuseOther(section, pathOfEnd);
  }

  /** Refuses the document where a section may also end elsewhere. */
  private refuseOther(
    { name, parents, path, start, seen }: Section,
    pathOfEnd: ReadonlyMap<number, string>,
  ): void {
    if (isOfWechat(name, parents.length)) return;
    const names = parents.map((parent) => parent.name);
    for (const end of this.ends.get(name)!) {
      this.spend(1);
      // The section's own end, and those of the other items of its list, have the same path.
      if (end < start || pathOfEnd.get(end) === path) continue;
      if (this.canRead(this.behind(end, name), names, seen)) throw ambiguous();
    }
  }

  /** Notes the sections of the reading that the reader has made. */
  private readAsItIs(): void {
    const { text } = this;
    const declaration = DECLARATION.exec(text);
    let at = declaration === null ? 0 : declaration[0].length;
    let seen = ',';
    const open: Placed[] = [];
    do {
      const tag = this.nextTag(at)!;
      at = tag.behind;
      if (tag.isEnd) {
        open.pop();
        continue;
      }
      const { name } = tag;
      const self = place(name, open.at(-1));
      if (open.length === 1 && ONCE.has(name)) seen += `${name},`;
      if (tag.isEmpty) continue;
      const content = skipBlank(text, at);
      if (!text.startsWith(CDATA_START, content)) {
        open.push(self);
        continue;
      }
      const start = content + CDATA_START.length;
      const end = sectionEnd(text, name, text.indexOf(']]>', start), content > at);
      this.sections.push({ name, parents: [...open], self, path: self.path, start, end, seen });
      at = this.behind(end, name);
    } while (open.length > 0);
  }

  /**
   * Whether the rest of the document can be read, with any end for any section.
   *
   * @param open the names of the elements that are open
   * @param seen as in {@link Section}
   */
  private canRead(from: number, open: readonly string[], seen: string): boolean {
    const attempt = `${from} ${open.join('/')} ${seen}`;
    const isKnown = this.refuted.has(attempt);
    this.spend(isKnown ? KNOWN_ATTEMPT : ATTEMPT);
    if (isKnown) return false;
    const result = this.tryToRead(from, [...open], seen);
    if (!result) this.refuted.add(attempt);
    return result;
  }

  private tryToRead(from: number, open: string[], given: string): boolean {
    const { text } = this;
    let at = from;
    let seen = given;
    while (open.length > 0) {
      const tag = this.nextTag(at);
      if (tag === undefined) return false;
      const { name } = tag;
      at = tag.behind;
      if (tag.isEnd) {
        if (open.pop() !== name) return false;
        continue;
      }
      if (open.length >= MAX_DEPTH) return false;
      if (open.length === 1 && ONCE.has(name)) {
        if (seen.includes(`,${name},`)) return false;
        seen += `${name},`;
      }
      if (tag.isEmpty) continue;
      const content = skipBlank(text, at);
      if (text.startsWith(CDATA_START, content))
        return this.canEnd(content + CDATA_START.length, name, open, seen);
      open.push(name);
    }
    return skipBlank(text, at) === text.length;
  }

  /** Whether the rest can be read from the start of a section's text, with any end for that section. */
  private canEnd(start: number, name: string, open: readonly string[], seen: string): boolean {
    const only = isOfWechat(name, open.length) ? this.text.indexOf(']]>', start) : undefined;
    for (const end of this.ends.get(name) ?? []) {
      this.spend(1);
      if (end < start || (only !== undefined && end !== only)) continue;
      if (this.canRead(this.behind(end, name), open, seen)) return true;
    }
    return false;
  }

  /** The next tag; `undefined` where something else stands that is not a text outside CDATA either. */
  private nextTag(from: number) {
    const { text } = this;
    const at = text.indexOf('<', from);
    if (at === -1) return undefined;
    this.spend(at - from);
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null || text.slice(from, at).includes(']]>')) return undefined;
    return { isEnd: tag[1] !== '', name: tag[2]!, isEmpty: tag[3] !== '', behind: TAG.lastIndex };
  }

  private spend(effort: number): void {
    this.effort += effort;
    if (this.effort > MAX_EFFORT) throw ambiguous();
  }

  /** Behind the end tag that follows the `]]>` at `end`. */
  private behind(end: number, name: string): number {
    const tag = skipBlank(this.text, end + 3);
    return skipBlank(this.text, tag + 2 + name.length) + 1;
  }
}

/** An element as the next child of its parent. */
function place(name: string, parent: Placed | undefined): Placed {
  if (parent !== undefined && parent.lastChild !== name) {
    parent.lastChild = name;
    parent.runs++;
  }
  const path = parent === undefined ? name : `${parent.path}/${name}`;
  return { name, run: parent?.runs ?? 0, path, lastChild: '', runs: 0 };
}

/** Whether two sections of one path stand in items, side by side, of one list. */
function isOneList(one: Section, other: Section): boolean {
  const parted = one.parents.findIndex((parent, i) => parent !== other.parents[i]);
  return parted === -1
    ? one.self.run === other.self.run
    : one.parents[parted]!.run === other.parents[parted]!.run;
}

/** Whether an element is one that WeChat fills itself. */
function isOfWechat(name: string, depth: number): boolean {
  return depth === 1 && OF_WECHAT.has(name);
}

function ambiguous(): WechatMessageError {
  return new WechatMessageError('ambiguous');
}
