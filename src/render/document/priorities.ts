import type { Priority, Report } from '../../core/report/types.js';
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
  const blocks = report.priorities.map((priority, index): Block => {
    const facts = [...reasons(report, priority, language), ...firstMove(report, priority, index, language)];
    const title = priorityTitle(report, priority, language);
    return { kind: 'entry', mark: String(index + 1), title, blocks: [{ kind: 'facts', facts }] };
  });
  return section(language.texts.priorities.title(blocks.length), blocks);
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

function reasons(report: Report, priority: Priority, language: Language): readonly Fact[] {
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
function firstMove(report: Report, priority: Priority, index: number, language: Language): readonly Fact[] {
  const { priorities, moves } = language.texts;
  const { headline } = report;
  const isHeadline = headline?.priority === index;
  const shared = sharedMove(report, priority, language);
  if (shared !== null) {
    if (isHeadline) return fact(priorities.firstMove, priorities.above);
    return [...fact(priorities.firstMove, shared.do), ...fact(moves.doneWhen, shared.done_when)];
  }
  const move = priority.first_move;
  const above =
    isHeadline && headline?.action ? fact(priorities.firstMove, `${headline.action.title}. ${priorities.above}`) : [];
  if (move === null || (isHeadline && isSame(move, headline?.action ?? null))) return above;
  const label = above.length > 0 ? priorities.next : priorities.firstMove;
  return [...above, ...fact(label, `${move.title}. ${move.do}`), ...moveFacts(report, move, language)];
}
