/**
 * Hashes of 64 bits that were seen, in open addressing over two flat tables: a million take 16 MiB and nothing else is
 * made while they are added. The hash of nobody, all zeros, is kept apart.
 */
export class LeaderSet {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #zero = false;
  #held = 0;

  get size(): number {
    return this.#held + (this.#zero ? 1 : 0);
  }

  /** Whether it is new; then it is kept. */
  add(high: number, low: number): boolean {
    if (high === 0 && low === 0) {
      const isNew = !this.#zero;
      this.#zero = true;
      return isNew;
    }
    const at = this.#placeOf(high, low);
    if (this.#isHeld(at)) return false;
    this.#high[at] = high;
    this.#low[at] = low;
    this.#held += 1;
    if (this.#held * 2 > this.#high.length) this.#grow();
    return true;
  }

  has(high: number, low: number): boolean {
    return high === 0 && low === 0 ? this.#zero : this.#isHeld(this.#placeOf(high, low));
  }

  /** Every hash once, in no order that means anything. */
  *each(): Iterable<readonly [high: number, low: number]> {
    if (this.#zero) yield [0, 0];
    for (let at = 0; at < this.#high.length; at += 1)
      if (this.#isHeld(at)) yield [this.#high[at] ?? 0, this.#low[at] ?? 0];
  }

  #isHeld(at: number): boolean {
    return this.#high[at] !== 0 || this.#low[at] !== 0;
  }

  /** Where it lies, or the free place where it would. There is always one: at most half is taken. */
  #placeOf(high: number, low: number): number {
    const mask = this.#high.length - 1;
    let at = (high ^ low) & mask;
    while (this.#isHeld(at) && (this.#high[at] !== high || this.#low[at] !== low)) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const high = this.#high;
    const low = this.#low;
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    for (let old = 0; old < high.length; old += 1) {
      const h = high[old] ?? 0;
      const l = low[old] ?? 0;
      if (h === 0 && l === 0) continue;
      const at = this.#placeOf(h, l);
      this.#high[at] = h;
      this.#low[at] = l;
    }
  }
}
