import type { Priority } from '../../core/report/advice.js';
import type { Report } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { answerWords, fiveWords } from './anchors.js';
import { type Block, type Fact, fact, type Section, section } from './document.js';
import { type FindingWords, findingWords } from './finding_words.js';
import { isSame, moveFacts } from './moves.js';
import { rubricTitle } from './names.js';
import { reasonWords } from './reasons.js';
import { sharedMove } from './shared_moves.js';

/** At most three, each with its reason, what stands in the way, the picture of a 5, and a first move. */
export function prioritiesSection(report: Report, language: Language): readonly Section[] {
  const { title, above } = language.texts.priorities;
  const blocks = prioritiesInWords(report, above, language).map(({ mark, title: name, reasons, firstMove }): Block => {
    return { kind: 'entry', mark, title: name, blocks: [{ kind: 'facts', facts: [...reasons, ...firstMove] }] };
  });
  return section(title(blocks.length), blocks);
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
export function prioritiesInWords(report: Report, there: string, language: Language): readonly PriorityWords[] {
  return report.priorities.map((priority, index) => ({
    mark: String(index + 1),
    title: priorityTitle(report, priority, language),
    reasons: reasonsOf(report, priority, language),
    firstMove: firstMoveOf(report, index, there, language),
  }));
}

function findingOf(report: Report, { kind, id }: Priority, language: Language): FindingWords | null {
  const finding = report.findings.find((one) => kind === 'finding' && one.id === id);
  return finding === undefined ? null : findingWords(report, finding, language);
}

/** What a priority is called. */
export function priorityTitle(report: Report, priority: Priority, language: Language): string {
  const finding = findingOf(report, priority, language);
  if (finding !== null) return finding.title;
  return sharedMove(report, priority, language)?.title ?? rubricTitle(report, priority.id ?? '');
}

function reasonsOf(report: Report, priority: Priority, language: Language): readonly Fact[] {
  const { texts } = language;
  const { words, priorities } = texts;
  const { picture, cause } = priority;
  const inTheWay =
    cause === null
      ? (sharedMove(report, priority, language)?.in_the_way ?? words.noCause[priority.kind])
      : words.cause[cause];
  return [
    ...fact(priorities.why, reasonWords(report, priority, language)),
    ...fact(priorities.because, findingOf(report, priority, language)?.because),
    ...fact(priorities.inTheWay, inTheWay),
    ...fact(priorities.worksOn, picture?.item),
    ...fact(priorities.today, picture?.now && answerWords(picture.now, texts)),
    ...fact(priorities.oneStepUp, picture?.next && answerWords(picture.next, texts)),
    ...fact(priorities.fiveLooksLike, picture && fiveWords(picture.five, texts)),
  ];
}

/** The headline is not told twice. */
function firstMoveOf(report: Report, index: number, there: string, language: Language): readonly Fact[] {
  const { priorities, moves } = language.texts;
  const priority = report.priorities[index];
  if (priority === undefined) return [];
  const { headline } = report;
  const isHeadline = headline?.priority === index;
  const shared = sharedMove(report, priority, language);
  if (shared !== null) {
    if (isHeadline) return fact(priorities.firstMove, there);
    return [...fact(priorities.firstMove, shared.do), ...fact(moves.doneWhen, shared.done_when)];
  }
  const move = priority.first_move;
  const above = isHeadline && headline?.action ? fact(priorities.firstMove, `${headline.action.title}. ${there}`) : [];
  if (move === null || (isHeadline && isSame(move, headline?.action ?? null))) return above;
  const label = above.length > 0 ? priorities.next : priorities.firstMove;
  return [...above, ...fact(label, `${move.title}. ${move.do}`), ...moveFacts(report, move, language)];
}
