import type { Evidence } from '../../core/answers/types.js';
import type { ItemScore, RubricScore } from '../../core/report/scores.js';
import type { Gap, Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { capital } from '../sentence.js';
import { answerWords, fiveWords } from './anchors.js';
import { type Block, bullets, type Entry, type Fact, fact, paragraph, type Table } from './document.js';
import { blockerWords, mainView, ownView } from './names.js';
import { stepsUpWords } from './steps_up.js';

/** How the level of one area comes about; the terms printed add up to the points. */
export interface Working {
  readonly rubric: string;
  readonly title: string;
  readonly levels: string;
  /** Question by question, as a table and as lines: the same numbers. */
  readonly table: Table;
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  /** What one step up and a 5 look like, question by question. */
  readonly pictures: readonly Entry[];
  /** What was named with the answers. */
  readonly shown: readonly Block[];
}

export function workingsOf(report: Report, language: Language): readonly Working[] {
  const { question, answer, weight, claimed, proven, adds, proof } = language.texts.workings.head;
  const head = [question, answer, weight, claimed, proven, adds, proof];
  // Proof and notes are the leader's, whoever the level is by.
  const own = ownView(report)?.scores ?? [];
  return (mainView(report)?.scores ?? []).map((score) => {
    const asked = score.items.filter(isPart);
    return {
      rubric: score.rubric,
      title: score.title,
      levels: levelsOf(report, score, language),
      table: { kind: 'table', head, rows: asked.map((item) => rowOf(item, language)) },
      lines: asked.map((item) => lineOf(item, language)),
      facts: factsOf(report, score, language),
      pictures: picturesIn(report, score, language.texts),
      shown: shownBy(own.find(({ rubric }) => rubric === score.rubric) ?? score, language),
    };
  });
}

function levelsOf(report: Report, { rubric, claimed, credited }: RubricScore, language: Language): string {
  const { texts, level } = language;
  const { levels, numbers } = texts;
  if (claimed.level === null) return capital(level(null));
  const target = report.gaps.find((gap) => gap.rubric === rubric)?.target ?? null;
  const proven = levels.proven(level(credited.level, target));
  return capital(numbers.list([levels.claimed(level(claimed.level, target)), proven]));
}

/** What was not asked of this sheet at all is no part of the sum. */
function isPart({ reason }: ItemScore): boolean {
  return reason !== 'hidden' && reason !== 'not_on_screen_form' && reason !== 'not_asked_of_this_relation';
}

function rowOf(item: ItemScore, { texts, amount, level, points }: Language): string[] {
  const { title, answer, weight, claimed_level, credited_level, claimed_contribution, proof } = item;
  if (claimed_level === null) return [title, withoutPoints(item, texts), '', '', '', '', ''];
  return [
    title,
    answer ?? '',
    amount(weight),
    level(claimed_level),
    level(credited_level, claimed_level),
    texts.workings.points(points(claimed_contribution ?? 0)),
    proof === null ? '' : texts.words.proof[proof],
  ];
}

function lineOf(item: ItemScore, { texts, amount, level, points }: Language): string {
  const { title, answer, weight, claimed_level, credited_level, claimed_contribution, proof } = item;
  if (claimed_level === null) return `${title}: ${withoutPoints(item, texts)}`;
  const { levels, numbers, words, workings } = texts;
  const isProven = credited_level === claimed_level;
  const proven = isProven ? '' : levels.proven(level(credited_level, claimed_level));
  const adds = workings.weightAdds(amount(weight), points(claimed_contribution ?? 0));
  const shown = proof === null ? '' : words.proof[proof];
  const parts = [numbers.list([levels.claimed(level(claimed_level)), proven]), adds, shown, answer ?? ''];
  return `${title}: ${parts.filter(Boolean).join('; ')}`;
}

function withoutPoints({ answer, reason, not_applicable }: ItemScore, texts: Texts): string {
  const without = reason === null ? '' : texts.words.noPoints[reason];
  const why = not_applicable === null ? without : exemptionWords(not_applicable, texts);
  return [answer ?? '', why].filter(Boolean).join('; ');
}

function exemptionWords(
  { reason, whose }: NonNullable<ItemScore['not_applicable']>,
  { words, workings, answers }: Texts,
): string {
  const named = whose === null ? '' : `, ${answers.whose(whose)}`;
  return `${words.notApplicable[reason]}${named}; ${workings.leavesBoth}`;
}

function factsOf(report: Report, score: RubricScore, language: Language): readonly Fact[] {
  const { workings } = language.texts;
  const { claimed, credited, coverage } = score;
  const gap = report.gaps.find(({ rubric }) => rubric === score.rubric);
  const answered = [workings.share(language.percent(coverage)), ...boundWords(score, language)];
  return [
    ...fact(workings.claimed, sumWords(claimed, language)),
    ...fact(workings.proven, sumWords(credited, language)),
    ...fact(workings.answered, answered.join('; ')),
    ...fact(workings.levelReached, reachedWords(score, language)),
    ...fact(workings.oneStepUp, stepsUpWords(report, score, language)),
    ...fact(workings.order, orderWords(gap, language)),
  ];
}

function reachedWords(score: RubricScore, language: Language): string | null {
  const { reached } = score;
  if (reached === null) return null;
  const missing = reached >= 5 ? '' : blockerWords(score, language).join(' ');
  return missing === '' ? String(reached) : language.texts.workings.forNext(reached, reached + 1, missing);
}

/** Points 0 to 100; level 1 to 5 (scoring method §1). */
function sumWords(
  { points: sum, level: reached, raw_points }: RubricScore['claimed'],
  { texts, points, level }: Language,
): string | null {
  if (sum === null || reached === null || raw_points === null) return null;
  return texts.workings.sum(points(raw_points), sum < raw_points ? points(sum) : null, level(reached));
}

function boundWords({ claimed: { low, high } }: RubricScore, { texts, level }: Language): readonly string[] {
  if (low === null || high === null || low === high) return [];
  return [texts.workings.bounds(level(low), level(high))];
}

/** Gaps come in this order (design §6.4), an area that others stand on first. */
function orderWords(gap: Gap | undefined, { texts, level, points, amount }: Language): string | null {
  if (gap === undefined || gap.order === null || gap.claimed_gap === null) return null;
  const { importance, claimed_gap, order, target } = gap;
  return texts.workings.orderOf(level(target), points(claimed_gap), amount(importance), amount(order));
}

function picturesIn(report: Report, { rubric, items }: RubricScore, texts: Texts): readonly Entry[] {
  const { oneStepUp, fiveLooksLike } = texts.priorities;
  return report.pictures.flatMap((picture): Entry[] => {
    const item = items.find((each) => each.item === picture.item);
    if (picture.rubric !== rubric || item === undefined) return [];
    const facts = [
      ...fact(oneStepUp, picture.next && answerWords(picture.next, texts)),
      ...fact(fiveLooksLike, fiveWords(picture.five, texts)),
    ];
    return [{ kind: 'entry', title: item.title, blocks: [{ kind: 'facts', facts }] }];
  });
}

/** What was named as proof, and notes that belong to the answer. */
function shownBy({ items }: RubricScore, language: Language): readonly Block[] {
  const { workings } = language.texts;
  const shown = items.flatMap(({ title, evidence, note, type }) => {
    const notes = note === null || type === 'text' ? [] : [workings.note(note)];
    const pieces = [...evidence.map((piece) => pieceWords(piece, language)), ...notes];
    return pieces.length === 0 ? [] : [`${title}: ${pieces.join('; ')}`];
  });
  return shown.length === 0 ? [] : [paragraph(workings.named), ...bullets(shown)];
}

function pieceWords({ kind, note, date, seen_by }: Evidence, { texts, day }: Language): string {
  const { words, workings } = texts;
  const seen = seen_by === undefined ? '' : workings.seenBy(words.witness[seen_by]);
  return [words.shown[kind], note ?? '', date === undefined ? '' : day(date), seen].filter(Boolean).join(', ');
}
