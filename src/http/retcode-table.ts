/** What is known of one return code. */
export interface RetcodeEntry<Class extends string = string> {
  readonly code: number;
  readonly class: Class;
  /** What WeChat means by it. */
  readonly meaning: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly advice: string;
}

/** The return codes of a product. The text that they are kept in is read when the first error asks for it. */
export class RetcodeTable<Class extends string> {
  private read: Map<number, RetcodeEntry<Class>> | undefined;

  /** @param text one line for each code: `code|class|meaning|advice`, the class as its place in `classes` */
  constructor(
    private readonly classes: readonly Class[],
    private readonly text: string,
  ) {}

  /** Every code, by number. */
  all(): ReadonlyMap<number, RetcodeEntry<Class>> {
    return (this.read ??= new Map(
      this.text
        .trim()
        .split('\n')
        .map((line) => {
          const [code, kind, meaning, advice] = line.split('|') as [string, string, string, string];
          return [Number(code), { code: Number(code), class: this.classes[Number(kind)]!, meaning, advice }];
        }),
    ));
  }

  /** What is known of a code; undefined for one that is not in the table. */
  find(errcode: number): RetcodeEntry<Class> | undefined {
    return this.all().get(errcode);
  }
}
