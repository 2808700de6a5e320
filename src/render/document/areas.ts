import type { RubricScore } from '../../core/report/scores.js';
import type { Gap, Report, View } from '../../core/report/types.js';
import { level, questions, shortfall } from '../display.js';
import { GAP, GAP_NOTE, RELATION, STATUS } from '../phrases.js';
import { sentence } from '../sentence.js';
import { capNotes, openCapNotes } from './cap_words.js';
import { type Block, type Fact, fact, type ScoreRow, type Section, section } from './document.js';
import { blockerWords, mainView, rubricTitle } from './names.js';

/** One bar per rubric, with what holds the next level back. One block per relation that answered. */
export function areasSection(report: Report): readonly Section[] {
  const blocks = report.views.filter((view) => view.scores.length > 0).flatMap((view) => viewBlocks(report, view));
  return section('Every area', blocks);
}

function viewBlocks(report: Report, view: View): readonly Block[] {
  const scores: Block = { kind: 'scores', rows: view.scores.map((score) => rowOf(report, view, score)) };
  const notes = view.scores.flatMap((score) => notesOf(report, view, score));
  const blocks = [scores, { kind: 'facts' as const, facts: notes }];
  if (report.views.length === 1) return blocks;
  return [{ kind: 'entry', title: `As answered by: ${RELATION[view.relation]}`, blocks }];
}

function rowOf(report: Report, view: View, score: RubricScore): ScoreRow {
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
    without: STATUS[score.status] ?? level(null),
    verdict: gap === undefined ? '' : [GAP[gap.class], below].filter(Boolean).join(' '),
    gap: gap?.class ?? null,
  };
}

/** Gaps are computed from the main view only; another relation's row must not borrow its verdict. */
function gapOf(report: Report, view: View, score: RubricScore): Gap | undefined {
  return view === mainView(report) ? report.gaps.find((gap) => gap.rubric === score.rubric) : undefined;
}

/** What the bar cannot show, as one fact per area. */
function notesOf(report: Report, view: View, score: RubricScore): readonly Fact[] {
  const gap = gapOf(report, view, score);
  const target = gap?.target ?? null;
  const open = gap?.class === 'unknown' ? openCapNotes(score) : [];
  const notes = [statusNotes(score), classNotes(report, gap), capNotes(score, target), open, blockerNotes(score, gap)];
  return fact(score.title, notes.flat().join(' '));
}

function statusNotes(score: RubricScore): string[] {
  const counted = score.items.filter((item) => item.counts);
  const answered = questions(counted.filter((item) => item.claimed_points !== null).length, counted.length);
  return [
    score.status === 'provisional' ? `Provisional: ${answered}.` : '',
    score.status === 'withheld' ? `${answered}.` : '',
    score.mostly_not_applicable ? 'Most of it was answered "does not apply": read the level with care.' : '',
  ].filter(Boolean);
}

function classNotes(report: Report, gap: Gap | undefined): string[] {
  if (gap === undefined) return [];
  const note = GAP_NOTE[gap.class];
  const links = gap.after.map((link) => sentence(`${rubricTitle(report, link.rubric)} comes first: ${link.because}`));
  return note === null ? links : [note, ...links];
}

/** "Level 2 reached, level 3 not yet. …" */
function blockerNotes(score: RubricScore, gap: Gap | undefined): string[] {
  if (score.reached === null) return [];
  // Beyond the target nothing is asked for, so nothing is missing.
  if (score.blockers.length === 0 || gap?.class === 'met') return [`Level ${score.reached} reached.`];
  return [`Level ${score.reached} reached, level ${score.reached + 1} not yet.`, ...blockerWords(score)];
}
