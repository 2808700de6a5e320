import type { RubricScore } from '../../core/report/scores.js';
import type { Gap, Report, View } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { sentence } from '../sentence.js';
import { capNotes, openCapNotes } from './cap_words.js';
import { type Block, type Fact, fact, type ScoreRow, type Section, section } from './document.js';
import { blockerWords, mainView, rubricTitle, viewsTold } from './names.js';
import { basesOf, basisBlocks, measuredBy } from './several/basis.js';

/** One bar per rubric, with what holds the next level back. One block per relation that answered. */
export function areasSection(report: Report, language: Language): readonly Section[] {
  const views = viewsTold(report).filter((view) => view.scores.length > 0);
  const blocks = views.flatMap((view) => viewBlocks(report, view, language));
  return section(language.texts.areas.title, blocks.length === 0 ? [] : [...basisBlocks(report, language), ...blocks]);
}

function viewBlocks(report: Report, view: View, language: Language): readonly Block[] {
  const scores: Block = { kind: 'scores', rows: view.scores.map((score) => rowOf(report, view, score, language)) };
  const notes = view.scores.flatMap((score) => notesOf(report, view, score, language));
  const blocks = [scores, { kind: 'facts' as const, facts: notes }];
  if (viewsTold(report).length === 1) return blocks;
  return [{ kind: 'entry', title: language.texts.areas.answeredBy(view.relation), blocks }];
}

function rowOf(report: Report, view: View, score: RubricScore, { texts, level, shortfall }: Language): ScoreRow {
  const target = report.rubrics.find((rubric) => rubric.id === score.rubric)?.target ?? null;
  const gap = gapOf(report, view, score);
  const below = gap?.class === 'real' ? shortfall(score.claimed.level, target) : null;
  return {
    name: score.title,
    claimed: score.claimed.level,
    credited: score.credited.level,
    target,
    low: score.claimed.low,
    high: score.claimed.high,
    without: texts.words.status[score.status] ?? level(null),
    verdict: gap === undefined ? '' : [verdictWords(report, gap, texts), below].filter(Boolean).join(' '),
    gap: gap?.class ?? null,
  };
}

/** What others were not asked, nobody can answer more of. */
function verdictWords(report: Report, gap: Gap, { several, words }: Texts): string {
  const isSeen = gap.class === 'unknown' && measuredBy(report, gap)?.by === 'others';
  return isSeen ? several.basis.seenInPart : words.gap[gap.class];
}

/** Gaps are computed from the main view only; another relation's row must not borrow its verdict. */
function gapOf(report: Report, view: View, score: RubricScore): Gap | undefined {
  return view === mainView(report) ? report.gaps.find((gap) => gap.rubric === score.rubric) : undefined;
}

/** What the bar cannot show, as one fact per area. */
function notesOf(report: Report, view: View, score: RubricScore, language: Language): readonly Fact[] {
  const gap = gapOf(report, view, score);
  const target = gap?.target ?? null;
  const open = gap?.class === 'unknown' ? openCapNotes(score, language) : [];
  const notes = [
    basisNotes(report, gap, language),
    statusNotes(score, language),
    classNotes(report, gap, language),
    capNotes(score, target, language),
    open,
    blockerNotes(score, gap, language),
  ];
  return fact(score.title, notes.flat().join(' '));
}

/** Whose view it is, where not all areas go by the same. */
function basisNotes(report: Report, gap: Gap | undefined, { texts, level }: Language): string[] {
  const measured = measuredBy(report, gap);
  if (measured === null || basesOf(report).size < 2) return [];
  return [texts.several.basis.area[measured.by](level(measured.level, gap?.target))];
}

function statusNotes(score: RubricScore, { texts: { areas }, questions }: Language): string[] {
  const counted = score.items.filter((item) => item.counts);
  const answered = questions(counted.filter((item) => item.claimed_points !== null).length, counted.length);
  return [
    score.status === 'provisional' ? areas.provisional(answered) : '',
    score.status === 'withheld' ? `${answered}.` : '',
    score.mostly_not_applicable ? areas.mostlyNotApplicable : '',
  ].filter(Boolean);
}

function classNotes(report: Report, gap: Gap | undefined, { texts: { words, areas } }: Language): string[] {
  if (gap === undefined) return [];
  const note = words.gapNote[gap.class];
  const links = gap.after.map((link) => sentence(areas.comesFirst(rubricTitle(report, link.rubric), link.because)));
  return note === null ? links : [note, ...links];
}

/** "Level 2 reached, level 3 not yet. …" */
function blockerNotes(score: RubricScore, gap: Gap | undefined, language: Language): string[] {
  const { levels } = language.texts;
  const { reached } = score;
  if (reached === null) return [];
  // Beyond the target nothing is asked for, so nothing is missing.
  if (score.blockers.length === 0 || gap?.class === 'met') return [levels.reached(reached)];
  return [levels.nextNotYet(reached, reached + 1), ...blockerWords(score, language)];
}
