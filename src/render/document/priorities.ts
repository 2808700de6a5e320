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
  const blocks = prioritiesInWords(report, ABOVE).map(({ mark, title, reasons, firstMove }): Block => {
    return { kind: 'entry', mark, title, blocks: [{ kind: 'facts', facts: [...reasons, ...firstMove] }] };
  });
  return section(COUNT[blocks.length] ?? 'Priorities', blocks);
}

export interface PriorityWords {
  readonly mark: string;
  readonly title: string;
  /** The reason first, then what stands in the way and the picture of a 5. */
  readonly reasons: readonly Fact[];
  /** The move first, then when it is done and what it takes. */
  readonly firstMove: readonly Fact[];
}

/** `there`: where the one move is told, as a sentence; it is not told twice. */
export function prioritiesInWords(report: Report, there: string): readonly PriorityWords[] {
  return report.priorities.map((priority, index) => ({
    mark: String(index + 1),
    title: titleOf(report, priority),
    reasons: reasonsOf(report, priority),
    firstMove: firstMoveOf(report, priority, index, there),
  }));
}

function findingOf(report: Report, { kind, id }: Priority): FindingWords | null {
  const finding = report.findings.find((one) => kind === 'finding' && one.id === id);
  return finding === undefined ? null : findingWords(report, finding);
}

function titleOf(report: Report, priority: Priority): string {
  const finding = findingOf(report, priority);
  if (finding !== null) return finding.title;
  return sharedMove(report, priority)?.title ?? rubricTitle(report, priority.id ?? '');
}

function reasonsOf(report: Report, priority: Priority): readonly Fact[] {
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
function firstMoveOf(report: Report, priority: Priority, index: number, there: string): readonly Fact[] {
  const { headline } = report;
  const isHeadline = headline?.priority === index;
  const shared = sharedMove(report, priority);
  if (shared !== null) {
    if (isHeadline) return fact('First move', there);
    return [...fact('First move', shared.do), ...fact('Done when', shared.done_when)];
  }
  const move = priority.first_move;
  const above = isHeadline && headline?.action ? fact('First move', `${headline.action.title}. ${there}`) : [];
  if (move === null || (isHeadline && isSame(move, headline?.action ?? null))) return above;
  const label = above.length > 0 ? 'Then' : 'First move';
  return [...above, ...fact(label, `${move.title}. ${move.do}`), ...moveFacts(report, move)];
}

const ABOVE = 'This is the one move above.';
