/** A map that forgets its oldest entry beyond `limit`. */
export class BoundedMap<T> extends Map<string, T> {
  constructor(private readonly limit: number) {
    super();
  }

  override set(key: string, value: T): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.limit) this.delete(this.keys().next().value!);
    return this;
  }
}
