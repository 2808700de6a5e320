import type { Report } from '../../core/report/types.js';
import { type Entry, paragraph, type Section, section } from './document.js';
import { moveFacts } from './moves.js';
import { sharedMove } from './shared_moves.js';

/** The one move for this week: the sentence a reader should remember. */
export function headlineSection(report: Report): readonly Section[] {
  const entry = headlineEntry(report);
  const block = entry === null ? paragraph(withoutMove(report)) : { kind: 'callout' as const, entry };
  // Not every move ends within the week; each can be begun in it.
  const inWeek = (report.headline?.action?.horizon ?? 'week') === 'week';
  return section(inWeek ? 'The one move for this week' : 'The one move to begin this week', [block]);
}

function headlineEntry(report: Report): Entry | null {
  if (report.headline === null) return null;
  const { action, priority } = report.headline;
  if (action !== null) {
    const facts = { kind: 'facts' as const, facts: moveFacts(report, action) };
    return { kind: 'entry', title: action.title, aside: action.rubric_title, blocks: [paragraph(action.do), facts] };
  }
  const move = sharedMove(report, report.priorities[priority]);
  if (move === null) return null;
  const facts = [{ label: 'Done when', text: move.done_when }];
  return { kind: 'entry', title: move.title, blocks: [paragraph(move.do), { kind: 'facts', facts }] };
}

function withoutMove(report: Report): string {
  return report.questions_answered < report.questions_asked
    ? 'The open questions come first: they show where to start.'
    : 'Nothing is open. Keep what works, and look again in 90 days.';
}
