import type { Priority } from '../../core/report/advice.js';
import type { Gap, Report } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { capital, sentence } from '../sentence.js';
import { capNotes, openCapNotes } from './cap_words.js';
import { findingWords } from './finding_words.js';
import { blockerWords, rubricTitle, scoreOf } from './names.js';
import { measuredBy } from './several/basis.js';
import { answeredWords } from './shared_moves.js';

/** Why a priority stands where it stands: its numbers, and what it carries. */
export function reasonWords(report: Report, priority: Priority, language: Language): string {
  switch (priority.kind) {
    case 'gap':
      return gapReason(report, priority, language);
    case 'finding': {
      const finding = report.findings.find(({ id }) => id === priority.id);
      if (finding === undefined) return '';
      return findingWords(report, finding, language).message;
    }
    case 'show_proof':
      return priority.rubrics
        .flatMap((id) => [
          sentence(`${rubricTitle(report, id)}: ${numbersOf(report, id, language)}`),
          ...heldDown(report, id, language),
        ])
        .join(' ');
    case 'answer_more':
      return priority.rubrics
        .flatMap((id) => [`${answeredWords(report, id, language)}.`, ...heldOpen(report, id, language)])
        .join(' ');
  }
}

/** What holds a score down, where one answer does. */
function heldDown(report: Report, rubric: string, language: Language): string[] {
  const target = report.gaps.find((gap) => gap.rubric === rubric)?.target ?? null;
  const score = scoreOf(report, rubric);
  return score === undefined ? [] : capNotes(score, target, language);
}

function heldOpen(report: Report, rubric: string, language: Language): string[] {
  const score = scoreOf(report, rubric);
  return score === undefined ? [] : openCapNotes(score, language);
}

function gapReason(report: Report, { id }: Priority, language: Language): string {
  const gap = report.gaps.find((one) => one.rubric === id);
  if (id === null || gap === undefined) return '';
  const first = `${capital(numbersOf(report, id, language))}${rank(report, gap, language)}.`;
  const held = [...heldDown(report, id, language), ...heldBack(report, gap, language)];
  return [first, ...held, ...links(report, gap, language)].join(' ');
}

function rank(report: Report, gap: Gap, { texts }: Language): string {
  const before = report.gaps.filter(({ importance }) => importance > gap.importance).length;
  if (report.gaps.length < 2) return '';
  return `; ${texts.priorities.rank(before + 1, report.gaps.length)}`;
}

/** "claimed 2.4, proven so far 2.1, target 3.0" */
function numbersOf(report: Report, rubric: string, { texts, level }: Language): string {
  const score = scoreOf(report, rubric);
  const gap = report.gaps.find((one) => one.rubric === rubric);
  const target = gap?.target ?? null;
  const measured = measuredBy(report, gap);
  const { claimed, credited } = score ?? { claimed: { level: null }, credited: { level: null } };
  const { levels, numbers } = texts;
  const goal = levels.target(level(target));
  if (claimed.level === null) return numbers.list([level(null), goal]);
  const said = level(claimed.level, target);
  // Who observes is not asked for proof.
  if (measured?.by === 'others') return numbers.list([texts.several.basis.level.others(said), goal]);
  const first = measured === null ? levels.claimed(said) : texts.several.basis.level.consultant(said);
  return numbers.list([first, levels.proven(level(credited.level, target)), goal]);
}

/** A score at the target is no reason by itself: what holds it back is. */
function heldBack(report: Report, gap: Gap, language: Language): string[] {
  const score = scoreOf(report, gap.rubric);
  return gap.class !== 'blocked' || score === undefined ? [] : blockerWords(score, language);
}

/** A prerequisite may stand before a larger gap; the reader is told which way round. */
function links(report: Report, gap: Gap, { texts }: Language): string[] {
  return report.gaps.flatMap((other) =>
    other.after
      .filter(({ rubric }) => rubric === gap.rubric)
      .map(({ because }) => sentence(texts.priorities.goesBefore(other.title, because))),
  );
}
