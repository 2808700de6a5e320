import type { Report } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { type Entry, paragraph, type Section, section } from './document.js';
import { moveFacts } from './moves.js';
import { sharedMove } from './shared_moves.js';

/** The one move for this week: the sentence a reader should remember. */
export function headlineSection(report: Report, language: Language): readonly Section[] {
  const { headline } = language.texts;
  const entry = headlineEntry(report, language);
  const block = entry === null ? paragraph(withoutMove(report, language)) : { kind: 'callout' as const, entry };
  const inWeek = (report.headline?.action?.horizon ?? 'week') === 'week';
  return section(inWeek ? headline.thisWeek : headline.begin, [block]);
}

function headlineEntry(report: Report, language: Language): Entry | null {
  if (report.headline === null) return null;
  const { action, priority } = report.headline;
  if (action !== null) {
    const facts = { kind: 'facts' as const, facts: moveFacts(report, action, language) };
    return { kind: 'entry', title: action.title, aside: action.rubric_title, blocks: [paragraph(action.do), facts] };
  }
  const move = sharedMove(report, report.priorities[priority], language);
  if (move === null) return null;
  const facts = [{ label: language.texts.moves.doneWhen, text: move.done_when }];
  return { kind: 'entry', title: move.title, blocks: [paragraph(move.do), { kind: 'facts', facts }] };
}

function withoutMove(report: Report, { texts: { headline } }: Language): string {
  return report.questions_answered < report.questions_asked ? headline.openFirst : headline.nothingOpen;
}
