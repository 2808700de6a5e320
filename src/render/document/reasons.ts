import type { Gap, Priority, Report } from '../../core/report/types.js';
import { level } from '../display.js';
import { capital, sentence } from '../sentence.js';
import { capNotes, openCapNotes } from './cap_words.js';
import { findingWords } from './finding_words.js';
import { blockerWords, rubricTitle, scoreOf } from './names.js';
import { answeredWords } from './shared_moves.js';

/** Why a priority stands where it stands: its numbers, and what it carries. */
export function reasonWords(report: Report, priority: Priority): string {
  switch (priority.kind) {
    case 'gap':
      return gapReason(report, priority);
    case 'finding': {
      const finding = report.findings.find(({ id }) => id === priority.id);
      if (finding === undefined) return '';
      return findingWords(report, finding).message;
    }
    case 'show_proof':
      return priority.rubrics
        .flatMap((id) => [sentence(`${rubricTitle(report, id)}: ${numbers(report, id)}`), ...heldDown(report, id)])
        .join(' ');
    case 'answer_more':
      return priority.rubrics.flatMap((id) => [`${answeredWords(report, id)}.`, ...heldOpen(report, id)]).join(' ');
  }
}

/** What holds a score down, where one answer does. */
function heldDown(report: Report, rubric: string): string[] {
  const target = report.gaps.find((gap) => gap.rubric === rubric)?.target ?? null;
  const score = scoreOf(report, rubric);
  return score === undefined ? [] : capNotes(score, target);
}

function heldOpen(report: Report, rubric: string): string[] {
  const score = scoreOf(report, rubric);
  return score === undefined ? [] : openCapNotes(score);
}

function gapReason(report: Report, { id }: Priority): string {
  const gap = report.gaps.find((one) => one.rubric === id);
  if (id === null || gap === undefined) return '';
  const shown = numbers(report, id);
  const first = `${capital(shown)}${rank(report, gap)}.`;
  return [first, ...heldDown(report, id), ...heldBack(report, gap), ...links(report, gap)].join(' ');
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Importance has no unit a reader could know; its order among the areas asked says what it is for. */
function rank(report: Report, gap: Gap): string {
  const before = report.gaps.filter(({ importance }) => importance > gap.importance).length;
  if (report.gaps.length < 2) return '';
  return `; ${PLACES[before] ?? `number ${before + 1}`} in importance of ${report.gaps.length} areas`;
}

/** "claimed 2.4, proven so far 2.1, target 3.0" */
function numbers(report: Report, rubric: string): string {
  const score = scoreOf(report, rubric);
  const target = report.gaps.find((gap) => gap.rubric === rubric)?.target ?? null;
  const { claimed, credited } = score ?? { claimed: { level: null }, credited: { level: null } };
  if (claimed.level === null) return `${level(null)}, target ${level(target)}`;
  return `claimed ${level(claimed.level, target)}, proven so far ${level(credited.level, target)}, target ${level(target)}`;
}

/** A score at the target is no reason by itself: what holds it back is. */
function heldBack(report: Report, gap: Gap): string[] {
  const score = scoreOf(report, gap.rubric);
  return gap.class !== 'blocked' || score === undefined ? [] : blockerWords(score);
}

/** A prerequisite may stand before a larger gap; the reader is told which way round. */
function links(report: Report, gap: Gap): string[] {
  return report.gaps.flatMap((other) =>
    other.after
      .filter(({ rubric }) => rubric === gap.rubric)
      .map(({ because }) => sentence(`It goes before ${other.title}: ${because}`)),
  );
}
