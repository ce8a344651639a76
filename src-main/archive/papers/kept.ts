/** The values of the last few keys that were asked for. */
export class Kept<Value> {
  readonly #values = new Map<string, Value>()

  /** `most` values are kept. */
  constructor(private readonly most: number) {}

  /** The value of a key, made when it is not there. */
  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key)
    const value = known ?? make()
    // A map runs in the order in which its keys were set, so that the first was asked for longest ago.
    this.#values.delete(key)
    this.#values.set(key, value)
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.most && oldest !== undefined) this.#values.delete(oldest)
    return value
  }
}
