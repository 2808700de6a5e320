/** Places; a power of two. */
const BITS = 13;

/** Numbers as JSON writes them, NaN as null. The same few thousand come again and again, and each is put into digits once; bounded. */
export class NumberTexts {
  readonly #numbers = new Float64Array(1 << BITS).fill(Number.NaN);
  readonly #texts: string[] = Array.from({ length: 1 << BITS }, () => '');
  readonly #bits = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#bits.buffer);

  of(value: number): string {
    this.#bits[0] = value;
    const halves = this.#halves;
    const place =
      Math.imul((halves[0] as number) ^ Math.imul(halves[1] as number, 0x85ebca6b), 0x9e3779b1) >>> (32 - BITS);
    if (this.#numbers[place] === value) return this.#texts[place] as string;
    // As JSON.stringify does it with what is no number; NaN equals no place, so it is never found above.
    if (Number.isNaN(value)) return 'null';
    const text = String(value);
    this.#numbers[place] = value;
    this.#texts[place] = text;
    return text;
  }
}
