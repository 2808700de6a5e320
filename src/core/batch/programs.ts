import type { Pack, Rubric } from '../rubric/types.js';
import type { HeadReader } from './read_head.js';

/** What a sheet names: a pack as "id@version", or else rubrics. */
export interface Names {
  readonly pack: string | null;
  readonly rubrics: readonly string[];
}

/** A pack and all of its rubrics. */
export interface Instrument {
  readonly pack: Pack;
  readonly rubrics: readonly Rubric[];
}

/** What is asked by these names. null: no such thing here, or answers to them have to be migrated first. */
export type FindInstrument = (names: Names) => Instrument | null;

/** On what it depends what a sheet is scored with; without a pack also on its rubrics. */
type HeadKey = Pick<HeadReader, 'pack' | 'relation' | 'form' | 'sitting'>;

/** Of no sheet: sheets without a pack are told apart by their rubrics, and looked up. */
const NO_KEY: HeadKey = { pack: null, relation: 'self', form: 'full', sitting: undefined };

/** Programs kept; beyond that all are made again. Hardly any input mixes so many. */
const MOST = 64;

/** What sheets are scored with, each made where it is first asked for. */
export class Programs<Ready> {
  readonly #find: FindInstrument;
  readonly #make: (instrument: Instrument) => Ready | null;
  readonly #known = new Map<string, Ready | null>();
  #lastKey = NO_KEY;
  #last: Ready | null = null;

  /** `make`: what sheets of the head that is read are scored with; null: they go the long way. */
  constructor(find: FindInstrument, make: (instrument: Instrument) => Ready | null) {
    this.#find = find;
    this.#make = make;
  }

  /** By what the head says so far; null: the sheet goes the long way. */
  for(head: HeadReader): Ready | null {
    // A sitting belongs to a pack.
    if (head.pack === null && head.sitting !== undefined) return null;
    if (isSame(this.#lastKey, head)) return this.#last;
    this.#last = this.#lookUp(head);
    const { pack, relation, form, sitting } = head;
    this.#lastKey = { pack, relation, form, sitting };
    return this.#last;
  }

  #lookUp(head: HeadReader): Ready | null {
    const { pack, rubrics, relation, form, sitting } = head;
    const key = `${pack ?? rubrics.join(' ')} ${relation} ${form} ${sitting ?? ''}`;
    const found = this.#known.get(key);
    if (found !== undefined) return found;
    if (this.#known.size >= MOST) this.#known.clear();
    const instrument = this.#find({ pack, rubrics });
    const fresh = instrument === null ? null : this.#make(instrument);
    this.#known.set(key, fresh);
    return fresh;
  }
}

/** Most sheets ask what the one before asked. */
function isSame(last: HeadKey, { pack, relation, form, sitting }: HeadKey): boolean {
  const isPack = pack !== null && last.pack === pack;
  return isPack && last.relation === relation && last.form === form && last.sitting === sitting;
}
