import { referenceTo } from '../answers/identity.js';
import { visibleJson } from '../visible.js';
import { ROLES, type Role } from '../words.js';
import { COMMA, QUOTE } from './bytes.js';
import type { Context } from './context.js';
import type { NumberBytes } from './number_bytes.js';
import type { Program, RubricPlan } from './program.js';
import type { HeadReader } from './read_head.js';
import { GAPS, STATUSES } from './results.js';
import type { ScoredSheet } from './scored.js';
import { bytesOf, type Sink } from './sink.js';

/** One line of `score` without its end, as every way writes it: nothing in it can steer a terminal or a CI log. */
export function lineOf(scored: ScoredSheet): string {
  return visibleJson(JSON.stringify(scored));
}

/** Levels that can be reached, 0 for none. */
const REACHED = 6;

const CLAIMED = bytesOf(',"claimed_points":');
const CREDITED = bytesOf(',"credited_points":');

/**
 * Writes the line of a scored sheet straight from the results: byte for byte what `lineOf` makes of the object. Everything
 * that only depends on the program is put into bytes once.
 */
export class LineWriter {
  readonly #program: Program;
  readonly #numbers: NumberBytes;
  /** Between the id of the rater and the day. */
  readonly #asked: Uint8Array;
  /** By role, between the day and the context. */
  readonly #roles = ROLES.map((role) => bytesOf(`","role":"${role}","profile":`));
  /** By rubric and status, up to the coverage. */
  readonly #heads: readonly Uint8Array[];
  /** By rubric, role, level reached and gap, from behind the credited points. */
  readonly #tails: readonly (readonly Uint8Array[])[];
  /** The ids of findings in quotes, then those of what nobody owns. */
  readonly #findings: readonly Uint8Array[];
  readonly #orphans: readonly Uint8Array[];

  constructor(program: Program, numbers: NumberBytes, packNamed: boolean) {
    const { asked, pack, rubrics, findings } = program;
    this.#program = program;
    this.#numbers = numbers;
    const { relation, form, sitting } = asked;
    const named = { relation, pack: packNamed ? referenceTo(pack) : null, form };
    const all = sitting === undefined ? named : { ...named, sitting };
    this.#asked = bytesOf(`,${JSON.stringify(all).slice(1, -1)},"answered_on":"`);
    this.#heads = rubrics.flatMap((plan, at) => STATUSES.map((status) => headOf(plan, at, status)));
    this.#tails = rubrics.map((plan) => ROLES.flatMap((role) => tailsOf(plan, role)));
    this.#findings = findings.map(({ id }) => bytesOf(`"${id}"`));
    this.#orphans = rubrics.map(({ rubric }) => bytesOf(`"nobody_owns_${rubric.id}"`));
  }

  into(head: HeadReader, context: Context, sink: Sink): void {
    sink.text('{"format":1,"subject":');
    head.subject.into(sink);
    sink.text(',"rater":');
    head.rater.into(sink);
    sink.piece(this.#asked);
    sink.text(head.answeredOn);
    const place = context.role;
    sink.piece(this.#roles[place] as Uint8Array);
    context.into(sink);
    if (head.agreed !== undefined) sink.text(`,"agreed_to":${JSON.stringify(head.agreed)}`);
    sink.text(',"scores":{');
    this.#scores(place * REACHED, sink);
    sink.text('},"causes":{');
    writeCauses(head, sink);
    sink.text('},"findings":[');
    this.#held(sink);
    sink.text(']}');
  }

  /** `offset`: of the role among the tails. */
  #scores(offset: number, sink: Sink): void {
    const { status, coverage, claimed, credited, reached, gap } = this.#program.results;
    const numbers = this.#numbers;
    for (let at = 0; at < this.#tails.length; at += 1) {
      const tail = ((offset + (reached[at] as number)) * GAPS.length + (gap[at] as number)) | 0;
      sink.piece(this.#heads[at * STATUSES.length + (status[at] as number)] as Uint8Array);
      numbers.into(coverage, at, sink);
      sink.piece(CLAIMED);
      numbers.into(claimed, at, sink);
      sink.piece(CREDITED);
      numbers.into(credited, at, sink);
      sink.piece((this.#tails[at] as readonly Uint8Array[])[tail] as Uint8Array);
    }
  }

  #held(sink: Sink): void {
    const { findings, rubrics, slots } = this.#program;
    const from = sink.length;
    for (let at = 0; at < findings.length; at += 1) {
      if (findings[at]?.holds() === true) add(this.#findings[at] as Uint8Array, from, sink);
    }
    for (let at = 0; at < rubrics.length; at += 1) {
      if (slots.orphans[at] === 1) add(this.#orphans[at] as Uint8Array, from, sink);
    }
  }
}

/** One more of a list that began at `from`. */
function add(piece: Uint8Array, from: number, sink: Sink): void {
  if (sink.length > from) sink.byte(COMMA);
  sink.piece(piece);
}

function headOf({ rubric: { id, version, about } }: RubricPlan, at: number, status: string): Uint8Array {
  const head = JSON.stringify({ [id]: { version, about, status } }).slice(1, -2);
  return bytesOf(`${at === 0 ? '' : ','}${head},"coverage":`);
}

function tailsOf({ settings }: RubricPlan, role: Role): Uint8Array[] {
  const target = settings.target[role];
  return Array.from({ length: REACHED }, (_, reached) =>
    GAPS.map((gap) => bytesOf(`,${JSON.stringify({ reached: reached === 0 ? null : reached, target, gap }).slice(1)}`)),
  ).flat();
}

/** Checked ids and words: letters, digits and _. */
function writeCauses({ causes }: HeadReader, sink: Sink): void {
  for (let at = 0; at < causes.length; at += 2) {
    sink.text(at === 0 ? '"' : ',"');
    sink.text(causes[at] as string);
    sink.text('":"');
    sink.text(causes[at + 1] as string);
    sink.byte(QUOTE);
  }
}
