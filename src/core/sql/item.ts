import { kindOf } from '../items/index.js';
import type { Item } from '../rubric/types.js';
import { pointsOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import { conditionIn, type Facts } from './condition.js';
import type { Column, Dialect, Layer } from './dialect.js';
import { CLAIMS, carriedBy, evidenceOk } from './evidence.js';
import { cases, isOneOf, literal, Unsupported } from './quote.js';
import { profileFacts } from './sheet.js';
import { type TypedAnswer, typedAnswer } from './typed.js';

/** Everything that the long form of an answer may hold. */
const PARTS = ['state', 'value', 'evidence', 'note', 'reason', 'whose'] as const;
type Part = (typeof PARTS)[number];

/**
 * One question of one rubric as columns, all beginning with `name`: `_a` the answer, `_s` its state, `_v` value and `_e`
 * evidence as JSON, `_n` the value, `_q` whether it is asked, `_p` points claimed, `_k` whether it counts, `_x` what is wrong,
 * `_c` points credited.
 */
export class ItemColumns {
  readonly item: Item;
  readonly name: string;
  readonly typed: TypedAnswer;
  readonly #dialect: Dialect;
  readonly #who: readonly string[];
  readonly #parts: ReturnType<Dialect['split']>;

  constructor(dialect: Dialect, item: Item, name: string, who: readonly string[]) {
    this.item = item;
    this.name = name;
    this.#dialect = dialect;
    this.#who = who;
    this.#parts = dialect.split(`${name}_a`, PARTS, `${name}_o`);
    this.typed = naming(item, () =>
      typedAnswer(dialect, item, `${name}_v`, name, (condition) => conditionIn(dialect, condition, profileFacts)),
    );
  }

  /** Everything that depends on nothing but the answer. */
  layers(json: string): readonly Layer[] {
    const { name, typed } = this;
    const [state = '', value = '', evidence = ''] = this.#parts.members;
    const object = this.#dialect.isObject(`${name}_a`);
    const given = `CASE WHEN ${object} THEN CASE WHEN ${state} IS NULL THEN 'answered' ELSE ${this.#dialect.asText(state)} END WHEN ${name}_a IS NOT NULL THEN 'answered' END`;
    return [
      [{ name: `${name}_a`, is: json }],
      this.#parts.before === null ? [] : [this.#parts.before],
      [
        { name: `${name}_s`, is: given },
        { name: `${name}_e`, is: `CASE WHEN ${object} THEN ${evidence} END` },
        { name: `${name}_v0`, is: `CASE WHEN ${object} THEN ${value} ELSE ${name}_a END` },
      ],
      [{ name: `${name}_v`, is: `CASE WHEN ${name}_s = 'answered' THEN ${name}_v0 END` }],
      typed.columns,
      typed.more,
    ];
  }

  /** An unknown condition asks. */
  asked(facts: Facts): Column {
    const { when } = this.item;
    const open = `${this.#relation()}${this.item.screen ? '' : " AND h_form_word <> 'screen'"}`;
    const holds =
      when === null ? '' : ` AND (${naming(this.item, () => conditionIn(this.#dialect, when, facts))}) IS NOT FALSE`;
    return { name: `${this.name}_q`, is: `(${open}${holds})` };
  }

  #relation(): string {
    return isOneOf('h_who', this.#who);
  }

  scored(): Layer {
    const { name, item, typed } = this;
    const points = typed.points === null ? 'NULL' : typed.points;
    const collected = typed.points === null ? ` AND ${name}_s IS DISTINCT FROM 'answered'` : '';
    const counts = `(${name}_q AND ${name}_s IS DISTINCT FROM 'not_applicable'${collected})`;
    return [
      {
        name: `${name}_p`,
        is: `CAST(CASE WHEN ${name}_q AND ${name}_v IS NOT NULL THEN CASE WHEN ${typed.ok} THEN ${points} END END AS DOUBLE PRECISION)`,
      },
      { name: `${name}_k`, is: item.weight > 0 ? counts : 'FALSE' },
      { name: `${name}_x`, is: this.#problem() },
    ];
  }

  /** Answers beyond the screen form wait there; others that are not asked are no answers. */
  #problem(): string {
    const { name } = this;
    const beyond = this.item.screen ? '' : " AND h_form_word <> 'screen'";
    return cases([
      [`${name}_a IS NULL`, 'NULL'],
      [`NOT ${this.#relation()}`, literal('is not asked of this rater')],
      [`NOT ${name}_q${beyond}`, literal('is not asked here')],
      [`NOT coalesce(${this.#shapeOk()}, FALSE)`, literal('has no answer that the question allows')],
      [
        `CASE WHEN ${name}_e IS NOT NULL THEN NOT ${evidenceOk(this.#dialect, `${name}_e`)} ELSE FALSE END`,
        literal('has evidence that is not in order'),
      ],
    ]);
  }

  #shapeOk(): string {
    const { name, item } = this;
    const part = (key: Part) => this.#parts.members[PARTS.indexOf(key)] ?? '';
    const [note, reason, whose] = [part('note'), part('reason'), part('whose')];
    const keys = (...allowed: readonly Part[]) => {
      const within = this.#dialect.keysWithin(`${name}_a`, allowed, allowed.map(part));
      return `CASE WHEN ${this.#dialect.isObject(`${name}_a`)} THEN ${within} AND (${note} IS NULL OR ${this.#dialect.isText(note)}) ELSE TRUE END`;
    };
    const why = this.#dialect.asText(reason);
    const owner = `(${whose} IS NULL AND ${why} <> 'not_my_job' OR ${this.#dialect.isText(whose)})`;
    return cases(
      [
        [
          `${name}_s = 'answered'`,
          `${name}_v IS NOT NULL AND ${this.typed.ok} AND ${keys('state', 'value', 'evidence', 'note')}`,
        ],
        [isOneOf(`${name}_s`, ['dont_know', 'declined']), keys('state', 'note')],
        [
          `${name}_s = 'not_applicable'`,
          `${isOneOf(why, item.na?.reasons ?? [])} AND ${owner} AND ${keys('state', 'reason', 'whose', 'note')}`,
        ],
      ],
      'FALSE',
    );
  }

  /** Claims from `from` upwards are credited as far as their proof carries them. */
  credited(): Column {
    const { name, item } = this;
    const n = this.#dialect.number;
    const credited = `${name}_c`;
    if (!kindOf(item).needsProof) return { name: credited, is: `${name}_p` };
    const capped = (most: number) => (most === 5 ? `${name}_p` : `least(${name}_p, ${n(pointsOf(most))})`);
    const below = `${n(1)} + ${name}_p / ${n(25)} < ${n(item.evidence.from - TOLERANCE)}`;
    const carried = carriedBy(this.#dialect, `${name}_e`, item.evidence, capped);
    return {
      name: credited,
      is: `CASE WHEN ${name}_p IS NULL OR NOT ${CLAIMS} OR ${below} THEN ${name}_p ELSE ${carried} END`,
    };
  }
}

/** What is not supported, with the question or rubric it stands in: `hiring.scorecard: a list …`. */
export function naming<T>({ id }: { readonly id: string }, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    const within = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?: /.test(error.message);
    throw new Unsupported(`${id}${within ? '.' : ': '}${error.message}`);
  }
}
