import type { Evidence } from '../../core/answers/types.js';
import type { ItemScore, RubricScore } from '../../core/report/scores.js';
import type { Report } from '../../core/report/types.js';
import { amount, level, percent } from '../display.js';
import { NO_POINTS, PROOF, SHOWN, WITNESS } from '../phrases.js';
import { type Block, bullets, type Entry, type Fact, fact, paragraph } from './document.js';
import { mainView } from './names.js';

/** How the level of each area comes about, question by question: the terms printed add up to the points. */
export function workingsOf(report: Report): readonly Entry[] {
  return (mainView(report)?.scores ?? []).map((score) => ({
    kind: 'entry',
    title: score.title,
    aside: levelsOf(score),
    blocks: [tableOf(score), { kind: 'facts', facts: sumsOf(score) }, ...shownBy(score)],
  }));
}

function levelsOf({ claimed, credited }: RubricScore): string {
  if (claimed.level === null) return level(null);
  return `claimed ${level(claimed.level)}, proven so far ${level(credited.level, claimed.level)}`;
}

const HEAD = ['Question', 'Answer', 'Weight', 'Claimed', 'Proven so far', 'Adds to claimed', 'Proof'];

function tableOf({ items }: RubricScore): Block {
  return { kind: 'table', head: HEAD, rows: items.filter(isPart).map(rowOf) };
}

/** What was not asked of this sheet at all is no part of the sum. */
function isPart({ reason }: ItemScore): boolean {
  return reason !== 'hidden' && reason !== 'not_on_screen_form' && reason !== 'not_asked_of_this_relation';
}

function rowOf(item: ItemScore): string[] {
  const { title, answer, weight, reason, claimed_level, credited_level, claimed_contribution, proof } = item;
  if (claimed_level === null) {
    return [title, answer ?? '', reason === null ? '' : NO_POINTS[reason], '', '', '', ''];
  }
  return [
    title,
    answer ?? '',
    amount(weight),
    level(claimed_level),
    level(credited_level, claimed_level),
    `${amount(claimed_contribution ?? 0)} points`,
    proof === null ? '' : PROOF[proof],
  ];
}

function sumsOf(score: RubricScore): readonly Fact[] {
  const { claimed, credited, coverage } = score;
  return [
    ...fact('Claimed', sumWords(claimed)),
    ...fact('Proven so far', sumWords(credited)),
    ...fact('Answered', `${percent(coverage)} of the weight that applies${boundWords(score)}`),
  ];
}

/** Points 0 to 100; level 1 to 5 (scoring method §1). */
function sumWords({ points, level: reached, raw_points }: RubricScore['claimed']): string | null {
  if (points === null || reached === null || raw_points === null) return null;
  const held = points < raw_points ? `, held down to ${amount(points)}` : '';
  return `the terms add up to ${amount(raw_points)} of 100 points${held}; level = 1 + points ÷ 25 = ${level(reached)}`;
}

function boundWords({ claimed: { low, high } }: RubricScore): string {
  if (low === null || high === null || low === high) return '';
  return `; with every open question at worst ${level(low)}, at best ${level(high)}`;
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
