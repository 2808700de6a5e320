import { referenceTo } from '../answers/identity.js';
import { visibleJson } from '../visible.js';
import { ROLES, type Role } from '../words.js';
import { NumberTexts } from './number_texts.js';
import type { Program, RubricPlan } from './program.js';
import type { HeadReader } from './read_head.js';
import { GAPS, STATUSES } from './results.js';
import type { ScoredSheet } from './scored.js';

/** One line of `score` without its end, as every way writes it: nothing in it can steer a terminal or a CI log. */
export function lineOf(scored: ScoredSheet): string {
  return visibleJson(JSON.stringify(scored));
}

/** Coverages kept of each rubric and status, as a power of two: there are not many. */
const BITS = 7;

/** Levels that can be reached, 0 for none. */
const REACHED = 6;

/**
 * Writes the line of a scored sheet straight from the results: byte for byte what `lineOf` makes of the object. Everything
 * that only depends on the program is put together once.
 */
export class LineWriter {
  readonly #program: Program;
  readonly #texts: NumberTexts;
  /** Between the id of the rater and the day. */
  readonly #asked: string;
  readonly #claimed = new NumberTexts('', ',"credited_points":');
  /** By rubric and status, up to the claimed points. */
  readonly #heads: readonly (readonly NumberTexts[])[];
  /** By rubric, role, level reached and gap, from behind the credited points. */
  readonly #tails: readonly (readonly string[])[];

  constructor(program: Program, texts: NumberTexts, packNamed: boolean) {
    const { asked, pack, rubrics } = program;
    this.#program = program;
    this.#texts = texts;
    const { relation, form, sitting } = asked;
    const named = { relation, pack: packNamed ? referenceTo(pack) : null, form };
    const all = sitting === undefined ? named : { ...named, sitting };
    this.#asked = `,${JSON.stringify(all).slice(1, -1)},"answered_on":"`;
    this.#heads = rubrics.map((plan, at) => STATUSES.map((status) => headOf(plan, at, status)));
    this.#tails = rubrics.map((plan) => ROLES.flatMap((role) => tailsOf(plan, role)));
  }

  /** `profile`: JSON. */
  line(head: HeadReader, role: Role, profile: string): string {
    const agreed = head.agreed === undefined ? '' : `,"agreed_to":${JSON.stringify(head.agreed)}`;
    let line = `{"format":1,"subject":${textOf(head.subject)},"rater":${textOf(head.rater)}${this.#asked}${head.answeredOn}","role":"${role}","profile":${profile}${agreed},"scores":{`;
    const { rubrics, results } = this.#program;
    const { status, coverage, claimed, credited, reached, gap } = results;
    const texts = this.#texts;
    const offset = ROLES.indexOf(role) * REACHED;
    for (let at = 0; at < rubrics.length; at += 1) {
      const tail = ((offset + (reached[at] as number)) * GAPS.length + (gap[at] as number)) | 0;
      line += this.#heads[at]?.[status[at] as number]?.of(coverage[at] as number);
      line += this.#claimed.of(claimed[at] as number);
      line += texts.of(credited[at] as number);
      line += this.#tails[at]?.[tail];
    }
    return `${line}},"causes":${causesOf(head)},"findings":${this.#findings()}}`;
  }

  #findings(): string {
    const { findings, rubrics, slots } = this.#program;
    let ids = '';
    for (let at = 0; at < findings.length; at += 1) {
      const finding = findings[at] as (typeof findings)[number];
      if (finding.holds() === true) ids += ids === '' ? `"${finding.id}"` : `,"${finding.id}"`;
    }
    for (let at = 0; at < rubrics.length; at += 1) {
      if (slots.orphans[at] !== 1) continue;
      const id = `"nobody_owns_${rubrics[at]?.rubric.id}"`;
      ids += ids === '' ? id : `,${id}`;
    }
    return `[${ids}]`;
  }
}

function headOf({ rubric: { id, version, about } }: RubricPlan, at: number, status: string): NumberTexts {
  const head = JSON.stringify({ [id]: { version, about, status } }).slice(1, -2);
  return new NumberTexts(`${at === 0 ? '' : ','}${head},"coverage":`, ',"claimed_points":', BITS);
}

function tailsOf({ settings }: RubricPlan, role: Role): string[] {
  const target = settings.target[role];
  return Array.from({ length: REACHED }, (_, reached) =>
    GAPS.map((gap) => `,${JSON.stringify({ reached: reached === 0 ? null : reached, target, gap }).slice(1)}`),
  ).flat();
}

/** Checked ids and words: letters, digits and _. */
function causesOf({ causes }: HeadReader): string {
  let json = '';
  for (const id in causes) json += `${json === '' ? '' : ','}"${id}":"${causes[id]}"`;
  return `{${json}}`;
}

/** A text as JSON that is inert on a terminal. */
function textOf(text: string): string {
  return /^[\w .@/+=:-]*$/.test(text) ? `"${text}"` : visibleJson(JSON.stringify(text));
}
