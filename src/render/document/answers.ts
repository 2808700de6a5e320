import type { ItemScore } from '../../core/report/scores.js';
import type { Report, UnansweredItem } from '../../core/report/types.js';
import type { ItemType } from '../../core/words.js';
import type { Language, Texts } from '../language/language.js';
import { type Block, bullets, type Section, section } from './document.js';
import { groupBy, itemsOf, rubricTitle } from './names.js';

/** Questions without an answer that counts, and those said not to apply. */
export function openSection(report: Report, { texts }: Language): readonly Section[] {
  const groups = groupBy(report.unanswered, (item) => item.rubric);
  const open = [...groups].map(
    ([rubric, items]) => `${rubricTitle(report, rubric)}: ${items.map((item) => openWords(item, texts)).join('; ')}.`,
  );
  return section(texts.answers.open, [...bullets(open), ...notApplicable(report, texts)]);
}

/** The section says "left open"; only another reason needs a word. */
function openWords({ title, reason }: UnansweredItem, { words }: Texts): string {
  return reason === 'not_asked_yet' ? title : `${title} (${words.noPoints[reason]})`;
}

function notApplicable(report: Report, texts: Texts): Block[] {
  const groups = groupBy(
    itemsOf(report).filter(({ item }) => item.not_applicable !== null),
    ({ score }) => score.title,
  );
  const lines = [...groups].map(
    ([title, all]) => `${title}: ${all.map(({ item }) => exemption(item, texts)).join('; ')}.`,
  );
  return lines.length > 0 ? [{ kind: 'entry', title: texts.answers.notApplicable, blocks: bullets(lines) }] : [];
}

function exemption(item: ItemScore, { words, answers }: Texts): string {
  if (item.not_applicable === null) return item.title;
  const { reason, whose } = item.not_applicable;
  return `${item.title} (${words.notApplicable[reason]}${whose === null ? '' : `; ${answers.whose(whose)}`})`;
}

/** Levels are told by their bar; numbers and free words lose something when only points are shown. */
const SHOWN_AS_GIVEN: Readonly<Record<ItemType, boolean>> = {
  level: false,
  yes_no: false,
  choice: false,
  checklist: false,
  metric: true,
  allocation: true,
  text: true,
};

/** The raw numbers and words behind metric, time and text questions. */
export function givenSection(report: Report, { texts }: Language): readonly Section[] {
  const given = itemsOf(report).filter(({ item }) => SHOWN_AS_GIVEN[item.type] && item.answer !== null);
  const groups = groupBy(given, ({ score }) => score.title);
  const blocks = [...groups].map(
    ([title, all]): Block => ({ kind: 'entry', title, blocks: bullets(all.map(({ item }) => givenWords(item))) }),
  );
  return section(texts.answers.given, blocks);
}

function givenWords(item: ItemScore): string {
  return `${item.title}: ${item.answer}${item.note === null ? '' : ` (${item.note})`}`;
}
