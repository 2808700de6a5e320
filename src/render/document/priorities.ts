import type { Priority, Report } from '../../core/report/types.js';
import { CAUSE, NO_CAUSE } from '../phrases.js';
import { answerWords, fiveWords } from './anchors.js';
import { type Block, type Fact, fact, type Section, section } from './document.js';
import { type FindingWords, findingWords } from './finding_words.js';
import { isSame, moveFacts } from './moves.js';
import { rubricTitle } from './names.js';
import { reasonWords } from './reasons.js';
import { sharedMove } from './shared_moves.js';

const COUNT = ['', 'One priority', 'Two priorities', 'Three priorities'];

/** At most three, each with its reason, what stands in the way, the picture of a 5, and a first move. */
export function prioritiesSection(report: Report): readonly Section[] {
  const blocks = report.priorities.map((priority, index): Block => {
    const facts = [...reasons(report, priority), ...firstMove(report, priority, index)];
    const title = priorityTitle(report, priority);
    return { kind: 'entry', mark: String(index + 1), title, blocks: [{ kind: 'facts', facts }] };
  });
  return section(COUNT[blocks.length] ?? 'Priorities', blocks);
}

function findingOf(report: Report, { kind, id }: Priority): FindingWords | null {
  const finding = report.findings.find((one) => kind === 'finding' && one.id === id);
  return finding === undefined ? null : findingWords(report, finding);
}

/** What a priority is called. */
export function priorityTitle(report: Report, priority: Priority): string {
  const finding = findingOf(report, priority);
  if (finding !== null) return finding.title;
  return sharedMove(report, priority)?.title ?? rubricTitle(report, priority.id ?? '');
}

function reasons(report: Report, priority: Priority): readonly Fact[] {
  const { picture, cause } = priority;
  const inTheWay =
    cause === null ? (sharedMove(report, priority)?.in_the_way ?? NO_CAUSE[priority.kind]) : CAUSE[cause];
  return [
    ...fact('Why', reasonWords(report, priority)),
    ...fact('Because', findingOf(report, priority)?.because),
    ...fact('In the way', inTheWay),
    ...fact('Works on', picture?.item),
    ...fact('Today', picture?.now && answerWords(picture.now)),
    ...fact('One step up', picture?.next && answerWords(picture.next)),
    ...fact('A 5 looks like', picture && fiveWords(picture.five)),
  ];
}

/** The headline is not told twice. */
function firstMove(report: Report, priority: Priority, index: number): readonly Fact[] {
  const { headline } = report;
  const isHeadline = headline?.priority === index;
  const shared = sharedMove(report, priority);
  if (shared !== null) {
    if (isHeadline) return fact('First move', ABOVE);
    return [...fact('First move', shared.do), ...fact('Done when', shared.done_when)];
  }
  const move = priority.first_move;
  const above = isHeadline && headline?.action ? fact('First move', `${headline.action.title}. ${ABOVE}`) : [];
  if (move === null || (isHeadline && isSame(move, headline?.action ?? null))) return above;
  const label = above.length > 0 ? 'Then' : 'First move';
  return [...above, ...fact(label, `${move.title}. ${move.do}`), ...moveFacts(report, move)];
}

const ABOVE = 'This is the one move above.';
