/** Numbers kept, as a power of two. */
const BITS = 12;

/** Numbers as JSON writes them. The same come again and again, and each is put into digits once; bounded. */
export class NumberTexts {
  readonly #numbers = new Float64Array(1 << BITS).fill(Number.NaN);
  readonly #texts = Array.from({ length: 1 << BITS }, () => '');
  readonly #value = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#value.buffer);

  /** `value`: finite. */
  of(value: number): string {
    this.#value[0] = value;
    const halves = this.#halves;
    const mixed = (halves[0] as number) ^ Math.imul(halves[1] as number, 0x85ebca6b);
    const place = Math.imul(mixed, 0x9e3779b1) >>> (32 - BITS);
    if (this.#numbers[place] === value) return this.#texts[place] as string;
    const text = String(value);
    this.#numbers[place] = value;
    this.#texts[place] = text;
    return text;
  }
}
