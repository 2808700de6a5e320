import type { Evidence } from '../../core/answers/types.js';
import type { ItemScore, RubricScore } from '../../core/report/scores.js';
import type { Gap, Report } from '../../core/report/types.js';
import { amount, level, percent, points } from '../display.js';
import { NO_POINTS, NOT_APPLICABLE, PROOF, SHOWN, WITNESS } from '../phrases.js';
import { capital } from '../sentence.js';
import { type Block, bullets, type Fact, fact, paragraph, type Table } from './document.js';
import { blockerWords, mainView } from './names.js';
import { stepsUpWords } from './steps_up.js';

/** How the level of one area comes about; the terms printed add up to the points. */
export interface Working {
  readonly rubric: string;
  readonly title: string;
  readonly levels: string;
  /** Question by question, as a table and as lines: the same numbers. */
  readonly table: Table;
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  /** What was named with the answers. */
  readonly shown: readonly Block[];
}

export function workingsOf(report: Report): readonly Working[] {
  return (mainView(report)?.scores ?? []).map((score) => {
    const asked = score.items.filter(isPart);
    return {
      rubric: score.rubric,
      title: score.title,
      levels: levelsOf(score),
      table: { kind: 'table', head: HEAD, rows: asked.map(rowOf) },
      lines: asked.map(lineOf),
      facts: factsOf(report, score),
      shown: shownBy(score),
    };
  });
}

function levelsOf({ claimed, credited }: RubricScore): string {
  if (claimed.level === null) return capital(level(null));
  return `Claimed ${level(claimed.level)}, proven so far ${level(credited.level, claimed.level)}`;
}

/** What was not asked of this sheet at all is no part of the sum. */
function isPart({ reason }: ItemScore): boolean {
  return reason !== 'hidden' && reason !== 'not_on_screen_form' && reason !== 'not_asked_of_this_relation';
}

const HEAD = ['Question', 'Answer', 'Weight', 'Claimed', 'Proven so far', 'Adds to claimed', 'Proof'];

function rowOf(item: ItemScore): string[] {
  const { title, answer, weight, claimed_level, credited_level, claimed_contribution, proof } = item;
  if (claimed_level === null) return [title, withoutPoints(item), '', '', '', '', ''];
  return [
    title,
    answer ?? '',
    amount(weight),
    level(claimed_level),
    level(credited_level, claimed_level),
    `${points(claimed_contribution ?? 0)} points`,
    proof === null ? '' : PROOF[proof],
  ];
}

function lineOf(item: ItemScore): string {
  const { title, answer, weight, claimed_level, credited_level, claimed_contribution, proof } = item;
  if (claimed_level === null) return `${title}: ${withoutPoints(item)}`;
  const proven = credited_level === claimed_level ? '' : `, proven so far ${level(credited_level, claimed_level)}`;
  const adds = `weight ${amount(weight)} adds ${points(claimed_contribution ?? 0)} points`;
  const parts = [`claimed ${level(claimed_level)}${proven}`, adds, proof === null ? '' : PROOF[proof], answer ?? ''];
  return `${title}: ${parts.filter(Boolean).join('; ')}`;
}

function withoutPoints({ answer, reason, not_applicable }: ItemScore): string {
  const why = not_applicable === null ? (reason === null ? '' : NO_POINTS[reason]) : exemptionWords(not_applicable);
  return [answer ?? '', why].filter(Boolean).join('; ');
}

function exemptionWords({ reason, whose }: NonNullable<ItemScore['not_applicable']>): string {
  return `${NOT_APPLICABLE[reason]}${whose === null ? '' : `, whose: ${whose}`}; it leaves both sums`;
}

function factsOf(report: Report, score: RubricScore): readonly Fact[] {
  const { claimed, credited, coverage, reached } = score;
  const gap = report.gaps.find(({ rubric }) => rubric === score.rubric);
  const next = reached === null || reached >= 5 ? '' : blockerWords(score).join(' ');
  return [
    ...fact('Claimed', sumWords(claimed)),
    ...fact('Proven so far', sumWords(credited)),
    ...fact('Answered', `${percent(coverage)} of the weight that applies${boundWords(score)}`),
    ...fact(
      'Level reached',
      next === '' ? reachedWords(reached) : `${reached}. For level ${(reached ?? 0) + 1}: ${next}`,
    ),
    ...fact('One step up', stepsUpWords(report, score)),
    ...fact('Order', orderWords(gap)),
  ];
}

function reachedWords(reached: number | null): string | null {
  return reached === null ? null : String(reached);
}

/** Points 0 to 100; level 1 to 5 (scoring method §1). */
function sumWords({ points: sum, level: reached, raw_points }: RubricScore['claimed']): string | null {
  if (sum === null || reached === null || raw_points === null) return null;
  const held = sum < raw_points ? `, held down to ${points(sum)}` : '';
  return `the terms add up to ${points(raw_points)} of 100 points${held}; level = 1 + points ÷ 25 = ${level(reached)}`;
}

function boundWords({ claimed: { low, high } }: RubricScore): string {
  if (low === null || high === null || low === high) return '';
  return `; with every open question at worst ${level(low)}, at best ${level(high)}`;
}

/** Gaps come in this order (design §6.4), an area that others stand on first. */
function orderWords(gap: Gap | undefined): string | null {
  if (gap === undefined || gap.order === null || gap.claimed_gap === null) return null;
  const { importance, claimed_gap, order, target } = gap;
  return `target ${level(target)}, gap ${points(claimed_gap)}; importance ${amount(importance)} × ((1 + gap)² − 1) = ${amount(order)}`;
}

/** What was named as proof, and notes that belong to the answer. */
function shownBy({ items }: RubricScore): readonly Block[] {
  const shown = items.flatMap(({ title, evidence, note, type }) => {
    const pieces = [...evidence.map(pieceWords), ...(note === null || type === 'text' ? [] : [`note: ${note}`])];
    return pieces.length === 0 ? [] : [`${title}: ${pieces.join('; ')}`];
  });
  return shown.length === 0 ? [] : [paragraph('Named with the answers:'), ...bullets(shown)];
}

function pieceWords({ kind, note, date, seen_by }: Evidence): string {
  const seen = seen_by === undefined ? '' : `seen by ${WITNESS[seen_by]}`;
  return [SHOWN[kind], note ?? '', date ?? '', seen].filter(Boolean).join(', ');
}
