import type { Item, Rubric } from '../core/rubric/types.js';
import { visible } from '../core/visible.js';
import { wrapped } from './wrap.js';

/** A rubric as a person reads it: questions with their anchors, proof and actions. */
export function rubricText(rubric: Rubric, width: number): string {
  const lines = [
    `${visible(rubric.title)}  (${rubric.id} ${rubric.version}, about the ${rubric.about})`,
    '',
    wrapped(rubric.summary, width),
    '',
    ...rubric.why.map(({ text, source }) => wrapped(`${text} ${sourceNote(rubric, source)}`, width, 2, '- ')),
    '',
    ...rubric.items.flatMap((item, index) => itemLines(rubric, item, index, width)),
    'Actions',
    '',
    ...rubric.actions.flatMap((action) => [
      wrapped(
        `${action.title} (${action.horizon.replace('_', ' ')}, ${action.owner}, ${action.kind.replaceAll('_', ' ')})`,
        width,
        2,
        '- ',
      ),
      wrapped(action.do, width, 4, '    '),
      wrapped(`Done when: ${action.done_when}`, width, 4, '    '),
      '',
    ]),
    'Sources',
    '',
    ...rubric.sources.map(({ title, grade, link }) =>
      wrapped(`[${grade}] ${title}${link === undefined ? '' : ` ${link}`}`, width, 2, '- '),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function sourceNote(rubric: Rubric, id: string): string {
  const source = rubric.sources.find((each) => each.id === id);
  return source === undefined ? '' : `[${source.grade}: ${source.title}]`;
}

function itemLines(rubric: Rubric, item: Item, index: number, width: number): string[] {
  const marks = [
    item.type,
    item.must ? 'must' : '',
    item.screen ? 'screen' : '',
    item.when === null ? '' : `when ${item.when.source}`,
  ];
  return [
    wrapped(`${index + 1}. ${item.title}  (${item.id}: ${marks.filter((mark) => mark !== '').join(', ')})`, width, 3),
    wrapped(item.ask.self, width, 3, '   '),
    ...choices(item).map(([mark, text]) => wrapped(text, width, 6, `   ${mark}. `.padEnd(6))),
    ...(item.help === undefined ? [] : [wrapped(`Help: ${item.help}`, width, 3, '   ')]),
    ...(item.antipattern === undefined ? [] : [wrapped(`Not this: ${item.antipattern}`, width, 3, '   ')]),
    ...(item.evidence.examples.length === 0
      ? []
      : [wrapped(`What would prove it: ${item.evidence.examples.join('; ')}`, width, 3, '   ')]),
    ...rubric.caps
      .filter((cap) => cap.item === item.id)
      .map(({ below, at_most, because, grade }) =>
        wrapped(`Below ${below} the whole area counts as ${at_most} at most. [${grade}] ${because}`, width, 3, '   '),
      ),
    '',
  ];
}

function choices(item: Item): (readonly [string, string])[] {
  if (item.type === 'level') return item.anchors.map((anchor, index) => [String(index + 1), anchor]);
  if (item.type === 'choice' || item.type === 'checklist')
    return item.options.map(({ text }, index) => [String(index + 1), text]);
  if (item.type === 'allocation') return item.parts.map(({ text }, index) => [String(index + 1), text]);
  return [];
}
