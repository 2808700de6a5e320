import { namesIn } from '../conditions/names.js';
import type { Pack, PackRubric, Rubric } from '../rubric/types.js';
import { pointsOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import { ROLES } from '../words.js';
import { conditionIn, type Facts } from './condition.js';
import type { Block, Column, Dialect, Layer } from './dialect.js';
import { ItemColumns, naming } from './item.js';
import { allOf, cases, isOneOf, literal } from './quote.js';
import { answersColumn, profileFacts } from './sheet.js';
import { askedOfWhom, reachNothing } from './who.js';

/** What is read of a rubric afterwards; every name begins with the block's. */
export const RESULTS = ['status', 'coverage', 'claimed', 'credited', 'reached', 'target', 'gap', 'problem'] as const;

/** One rubric of a pack, at a position in it, as layers of columns. Errors: Unsupported, naming item and construct. */
export function rubricBlock(dialect: Dialect, pack: Pack, rubric: Rubric, settings: PackRubric, at: number): Block {
  return naming(rubric, () => new RubricColumns(dialect, pack, rubric, `r${at}`).block(settings, answersColumn(at)));
}

class RubricColumns {
  readonly #dialect: Dialect;
  readonly #pack: Pack;
  readonly #rubric: Rubric;
  readonly #name: string;
  readonly #items: readonly ItemColumns[];
  /** Contributions are summed in the order of the ids, as everywhere. */
  readonly #sorted: readonly ItemColumns[];

  constructor(dialect: Dialect, pack: Pack, rubric: Rubric, name: string) {
    this.#dialect = dialect;
    this.#pack = pack;
    this.#rubric = rubric;
    this.#name = name;
    this.#items = rubric.items.map(
      (item, at) => new ItemColumns(dialect, item, `${name}i${at}`, askedOfWhom(pack, rubric, item)),
    );
    this.#sorted = [...this.#items].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
  }

  block(settings: PackRubric, json: string): Block {
    const ids = this.#rubric.items.map(({ id }) => id);
    const parts = this.#dialect.split(json, ids, `${this.#name}_parts`);
    const own = this.#items.map((item, at) => item.layers(parts.members[at] ?? ''));
    const depth = Math.max(...own.map((layers) => layers.length));
    return {
      name: this.#name,
      title: `${this.#rubric.id}@${this.#rubric.version}`,
      layers: [
        parts.before === null ? [] : [parts.before],
        ...Array.from({ length: depth }, (_, level) => own.flatMap((layers) => layers[level] ?? [])),
        ...this.#routing(),
        this.#items.flatMap((item) => item.scored()),
        this.#items.map((item) => item.credited()),
        ...this.#sums(settings, json, ids),
      ],
      keeps: RESULTS.map((result) => `${this.#name}_${result}`),
    };
  }

  /** A condition that looks at other answers stands a layer above what these are asked by. */
  #routing(): readonly Layer[] {
    const depths = new Map<string, number>();
    for (const { item } of this.#items) {
      const names = item.when === null ? [] : namesIn(item.when.tree);
      const under = names.map(([group, id = '']) => (group === 'answers' ? (depths.get(id) ?? -1) + 1 : 0));
      depths.set(item.id, Math.max(0, ...under));
    }
    const most = Math.max(...depths.values());
    return Array.from({ length: most + 1 }, (_, depth) =>
      this.#items
        .filter(({ item }) => depths.get(item.id) === depth)
        .map((item) => item.asked((path) => this.#earlier(path, item))),
    );
  }

  /** An answer steers only while its own question is asked. */
  #earlier(path: readonly string[], asking: ItemColumns): ReturnType<Facts> {
    const [group, id] = path;
    if (group !== 'answers') return profileFacts(path);
    const at = this.#items.findIndex(({ item }) => item.id === id);
    const found = this.#items[at];
    if (found === undefined || at >= this.#items.indexOf(asking) || found.typed.fact === null) return null;
    const { type, is } = found.typed.fact;
    return { type, is: `(CASE WHEN ${found.name}_q THEN ${is} END)` };
  }

  #sums(settings: PackRubric, json: string, ids: readonly string[]): readonly Layer[] {
    const [r, n] = [this.#name, this.#dialect.number];
    const sum = (part: (item: ItemColumns) => string) =>
      this.#sorted
        .filter(({ item }) => item.weight > 0)
        .map(part)
        .join(' + ') || n(0);
    const weights = (holds: (name: string) => string) =>
      sum(({ name, item }) => `CASE WHEN ${holds(name)} THEN ${n(item.weight)} ELSE ${n(0)} END`);
    const raw = (points: string) =>
      sum(
        ({ name, item }) =>
          `CASE WHEN ${name}_k AND ${name}_p IS NOT NULL THEN (${n(item.weight)} * ${name}_${points}) / ${r}_known ELSE ${n(0)} END`,
      );
    const within = (points: string) =>
      `CASE WHEN ${r}_status = 'ok' OR ${r}_status = 'provisional' THEN least(${raw(points)}, ${this.#ceiling(points)}) END`;
    const level = (points: string) => `${n(1)} + ${r}_${points} / ${n(25)}`;
    return [
      [
        { name: `${r}_known`, is: weights((name) => `${name}_k AND ${name}_p IS NOT NULL`) },
        { name: `${r}_applies`, is: weights((name) => `${name}_k`) },
        { name: `${r}_problem`, is: this.#problem(json, ids) },
      ],
      [{ name: `${r}_coverage`, is: `CASE WHEN ${r}_applies = 0 THEN ${n(0)} ELSE ${r}_known / ${r}_applies END` }],
      [{ name: `${r}_status`, is: this.#status() }],
      [
        { name: `${r}_claimed`, is: within('p') },
        { name: `${r}_credited`, is: within('c') },
      ],
      [
        { name: `${r}_cl`, is: level('claimed') },
        { name: `${r}_dl`, is: level('credited') },
        { name: `${r}_target`, is: this.#target(settings) },
      ],
      [{ name: `${r}_reached`, is: this.#reached() }],
      [{ name: `${r}_gap`, is: this.#gap() }],
    ];
  }

  #problem(json: string, ids: readonly string[]): string {
    const { id } = this.#rubric;
    const keys = `CASE WHEN ${this.#dialect.isObject(json)} THEN ${this.#dialect.keysWithin(json, ids)} ELSE FALSE END`;
    const strange = `${json} IS NOT NULL AND NOT ${keys}`;
    const each = this.#items.map(({ name, item }) => `${literal(`${id}.${item.id} `)} || ${name}_x`);
    const text = literal(`${id} has an answer to a question that it does not ask`);
    return `CASE WHEN ${strange} THEN ${text} ELSE coalesce(${[...each, 'CAST(NULL AS VARCHAR)'].join(', ')}) END`;
  }

  #status(): string {
    const [r, n] = [this.#name, this.#dialect.number];
    return cases(
      [
        [`${r}_applies = 0`, "'not_applicable'"],
        [`${r}_coverage >= ${n(0.8 - TOLERANCE)}`, "'ok'"],
        [`${r}_coverage >= ${n(0.5 - TOLERANCE)}`, "'provisional'"],
      ],
      "'withheld'",
    );
  }

  /** What the caps leave that answers below their limits trigger; far above every score without any. */
  #ceiling(points: string): string {
    const n = this.#dialect.number;
    const held = this.#rubric.caps.map(({ item, below, at_most }) => {
      const { name } = this.#named(item);
      const low = `${n(1)} + ${name}_${points} / ${n(25)} < ${n(below - TOLERANCE)}`;
      return `CASE WHEN ${name}_k AND ${low} THEN ${n(pointsOf(at_most))} ELSE ${n(1000)} END`;
    });
    return held.length === 0 ? n(1000) : `least(${held.join(', ')}, ${n(1000)})`;
  }

  #named(id: string): ItemColumns {
    const found = this.#items.find(({ item }) => item.id === id);
    if (found === undefined) throw new Error(`unchecked rubric: no item ${id}`);
    return found;
  }

  #target({ target }: PackRubric): string {
    return cases(ROLES.map((role) => [`h_role = ${literal(role)}`, this.#dialect.number(target[role])] as const));
  }

  #reached(): string {
    const [r, n] = [this.#name, this.#dialect.number];
    const none = [
      `${r}_dl IS NULL`,
      "h_form_word = 'screen'",
      isOneOf('h_who', reachNothing(this.#pack, this.#rubric)),
    ];
    const levels = [5, 4, 3, 2].map((level) => {
      const carried = `floor(${r}_dl + ${n(TOLERANCE)}) >= ${n(level)}`;
      return [allOf([carried, ...this.#musts(level), ...this.#gates(level)]), String(level)] as const;
    });
    return cases([[`(${none.join(' OR ')})`, 'NULL'], ...levels], '1');
  }

  /** Blank does not hold, what does not apply leaves. */
  #musts(level: number): readonly string[] {
    const n = this.#dialect.number;
    return this.#items
      .filter(({ item }) => item.must)
      .map(({ name }) => {
        const high = `${n(1)} + ${name}_c / ${n(25)} >= ${n(level - TOLERANCE)}`;
        return `(NOT ${name}_k OR coalesce(${high}, FALSE))`;
      });
  }

  #gates(level: number): readonly string[] {
    const gates = this.#rubric.gates.filter((gate) => gate.level <= level);
    return gates.map((gate) =>
      naming({ id: 'gates' }, () => `coalesce(${conditionIn(this.#dialect, gate.needs, this.#levels)}, FALSE)`),
    );
  }

  /** The levels credited, and the profile. */
  readonly #levels: Facts = (path) => {
    const [group, id] = path;
    if (group !== 'level') return profileFacts(path);
    const found = this.#items.find(({ item }) => item.id === id);
    if (found === undefined) return null;
    const n = this.#dialect.number;
    return { type: 'number', is: `(${n(1)} + ${found.name}_c / ${n(25)})` };
  };

  #gap(): string {
    const [r, n] = [this.#name, this.#dialect.number];
    const low = `${r}_target - ${n(TOLERANCE)}`;
    const open = [...new Set(this.#rubric.caps.map(({ item }) => item))].map((item) => {
      const { name } = this.#named(item);
      return [`${name}_k AND ${name}_c IS NULL`, "'unknown'"] as const;
    });
    return cases(
      [
        [`${r}_status = 'not_applicable'`, 'NULL'],
        [`${r}_cl IS NULL OR ${r}_dl IS NULL`, "'unknown'"],
        [`${r}_cl < ${low}`, "'real'"],
        [`${r}_dl < ${low}`, "'unproven'"],
        [`${r}_reached IS NULL OR ${r}_status <> 'ok'`, "'unknown'"],
        [`${r}_reached < floor(${r}_target + ${n(TOLERANCE)})`, "'blocked'"],
        ...open,
      ],
      "'met'",
    );
  }
}

/** Names and expressions of one row of the result; the first says whether the rubric is asked at all. */
export function resultOf(rubric: Rubric, at: number, asked: string): readonly Column[] {
  const r = (result: (typeof RESULTS)[number]) => `r${at}_${result}`;
  return [
    { name: 'asked', is: asked },
    { name: 'rubric', is: literal(rubric.id) },
    { name: 'version', is: literal(rubric.version) },
    { name: 'about', is: literal(rubric.about) },
    { name: 'status', is: r('status') },
    { name: 'coverage', is: r('coverage') },
    { name: 'claimed_points', is: r('claimed') },
    { name: 'credited_points', is: r('credited') },
    { name: 'reached', is: r('reached') },
    { name: 'target', is: r('target') },
    { name: 'gap', is: r('gap') },
  ];
}
