/** Hashes in a page. */
const ROOM = 512;

/** Sorted hashes, high and low half in turn. */
interface Page {
  readonly halves: Uint32Array;
  held: number;
}

/**
 * Hashes of 64 bits that were seen, sorted, in pages of one size; a full one gives half of what it holds to a new one. So
 * memory grows with the number of hashes, some 12 bytes for each, and nothing is thrown away on the way: tables that double
 * leave as much behind as they hold.
 */
export class LeaderSet {
  readonly #pages: Page[] = [emptyPage()];
  /** Both halves of the first hash of each page; zeros for the first, which takes what is below all others. */
  readonly #highs: number[] = [0];
  readonly #lows: number[] = [0];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether it is new; then it is kept. */
  add(high: number, low: number): boolean {
    const at = this.#pageOf(high, low);
    const page = this.#pages[at] as Page;
    const place = placeIn(page, high, low);
    if (stands(page, place, high, low)) return false;
    insert(page, place, high, low);
    this.#size += 1;
    if (page.held === ROOM) this.#split(at);
    return true;
  }

  has(high: number, low: number): boolean {
    const page = this.#pages[this.#pageOf(high, low)] as Page;
    return stands(page, placeIn(page, high, low), high, low);
  }

  /** Every hash once, the smallest first. */
  *each(): Iterable<readonly [high: number, low: number]> {
    for (const { halves, held } of this.#pages)
      for (let at = 0; at < held * 2; at += 2) yield [halves[at] as number, halves[at + 1] as number];
  }

  /** The last page whose first hash is not above. */
  #pageOf(high: number, low: number): number {
    const highs = this.#highs;
    let from = 0;
    let to = highs.length;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      const first = highs[middle] as number;
      if (first < high || (first === high && (this.#lows[middle] as number) <= low)) from = middle;
      else to = middle;
    }
    return from;
  }

  #split(at: number): void {
    const page = this.#pages[at] as Page;
    const fresh = emptyPage();
    fresh.halves.set(page.halves.subarray(ROOM));
    fresh.held = ROOM / 2;
    page.held = ROOM / 2;
    this.#pages.splice(at + 1, 0, fresh);
    this.#highs.splice(at + 1, 0, fresh.halves[0] as number);
    this.#lows.splice(at + 1, 0, fresh.halves[1] as number);
  }
}

function emptyPage(): Page {
  return { halves: new Uint32Array(ROOM * 2), held: 0 };
}

/** Where a hash stands in its page, or would. */
function placeIn({ halves, held }: Page, high: number, low: number): number {
  let from = 0;
  let to = held;
  while (from < to) {
    const middle = (from + to) >> 1;
    const here = halves[middle * 2] as number;
    if (here < high || (here === high && (halves[middle * 2 + 1] as number) < low)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function stands({ halves, held }: Page, place: number, high: number, low: number): boolean {
  return place < held && halves[place * 2] === high && halves[place * 2 + 1] === low;
}

function insert(page: Page, place: number, high: number, low: number): void {
  const { halves, held } = page;
  halves.copyWithin(place * 2 + 2, place * 2, held * 2);
  halves[place * 2] = high;
  halves[place * 2 + 1] = low;
  page.held += 1;
}
