import type { Action, Item, MetricItem, Rubric } from '../core/rubric/types.js';

/** A part of a rubric as a person reads it; what it looks like is the layout's. */
export type Part =
  | {
      readonly kind: 'title' | 'heading' | 'entry';
      readonly text: string;
      readonly note?: string;
      readonly mark?: string;
    }
  | { readonly kind: 'text'; readonly text: string }
  /** Numbered from 1, or with dots. */
  | { readonly kind: 'list'; readonly numbered: boolean; readonly lines: readonly string[] };

/** A rubric from top to bottom: why it matters, the questions with their anchors and proof, actions, sources. */
export function rubricPage(rubric: Rubric): readonly Part[] {
  const { id, version, about, title, summary, why, items, gates, actions, examples, sources } = rubric;
  return [
    { kind: 'title', text: title, note: `${id} ${version}, about the ${about}` },
    { kind: 'text', text: summary },
    ...bullets(why.map(({ text, source }) => `${text} ${sourceNote(rubric, source)}`)),
    { kind: 'heading', text: 'Questions' },
    ...items.flatMap((item, index) => itemParts(rubric, item, index)),
    ...section(
      'Levels that ask for more',
      gates.map(({ level, needs, message }) => `${message} (level ${level} needs ${needs.source})`),
    ),
    ...(actions.length === 0 ? [] : [{ kind: 'heading', text: 'Actions' } as const, ...actions.flatMap(actionParts)]),
    ...section(
      'Filled-in examples',
      examples.map(({ file, title: what }) => `${what} (${file})`),
    ),
    ...section('How far the score can be relied on', reliabilityLines(rubric)),
    ...section(
      'Sources',
      sources.map(({ title: what, grade, link }) => `[${grade}] ${what}${link === undefined ? '' : ` ${link}`}`),
    ),
  ];
}

function bullets(lines: readonly string[]): readonly Part[] {
  return lines.length === 0 ? [] : [{ kind: 'list', numbered: false, lines }];
}

function section(text: string, lines: readonly string[]): readonly Part[] {
  return lines.length === 0 ? [] : [{ kind: 'heading', text }, ...bullets(lines)];
}

function reliabilityLines(rubric: Rubric): readonly string[] {
  const { reliability } = rubric;
  if (reliability === undefined) return [];
  const { kind, coefficient, sd, n, population, year, source } = reliability;
  const how = kind === 'retest' ? 'asked twice (retest)' : 'over the questions (alpha)';
  return [`${coefficient} ${how}, SD ${sd} points, ${n} people: ${population}, ${year} ${sourceNote(rubric, source)}`];
}

function sourceNote(rubric: Rubric, id: string): string {
  const source = rubric.sources.find((each) => each.id === id);
  return source === undefined ? '' : `[${source.grade}: ${source.title}]`;
}

function itemParts(rubric: Rubric, item: Item, index: number): readonly Part[] {
  const marks = [
    item.type,
    item.must ? 'must' : '',
    item.screen ? 'screen' : '',
    item.weight === 1 || item.type === 'text' ? '' : `weight ${item.weight}`,
    item.when === null ? '' : `when ${item.when.source}`,
  ];
  const lines = choices(item);
  const { examples } = item.evidence;
  const caps = rubric.caps.filter((cap) => cap.item === item.id);
  return [
    {
      kind: 'entry',
      mark: `${index + 1}. `,
      text: item.title,
      note: `${item.id}: ${marks.filter(Boolean).join(', ')}`,
    },
    { kind: 'text', text: item.ask.self },
    ...(lines.length === 0 ? [] : [{ kind: 'list', numbered: true, lines } as const]),
    ...(item.type === 'metric' ? [text(measure(item))] : []),
    ...(item.help === undefined ? [] : [text(`Help: ${item.help}`)]),
    ...(item.antipattern === undefined ? [] : [text(`Not this: ${item.antipattern}`)]),
    ...(examples.length === 0 ? [] : [text(`What would prove it: ${examples.join('; ')}`)]),
    ...caps.map(({ below, at_most, because, grade }) =>
      text(`Below ${below} the whole area counts as ${at_most} at most. [${grade}] ${because}`),
    ),
  ];
}

function text(words: string): Part {
  return { kind: 'text', text: words };
}

function measure({ unit, direction }: MetricItem): string {
  const better = direction === 'range' ? 'best inside a range' : `the ${direction} the better`;
  return `A number: ${unit}, ${better}.`;
}

const WITHIN = { week: 'this week', days_30: 'within 30 days', days_90: 'within 90 days' };

function actionParts(action: Action): readonly Part[] {
  const { id, title, horizon, seen_after_weeks: weeks, owner, kind, do: step, done_when } = action;
  const seen = weeks === undefined ? '' : `, seen after ${weeks === 1 ? '1 week' : `${weeks} weeks`}`;
  const note = `${id}: ${WITHIN[horizon]}${seen}, ${owner}, ${kind.replaceAll('_', ' ')}`;
  return [{ kind: 'entry', text: title, note }, text(step), text(`Done when: ${done_when}`)];
}

function choices(item: Item): readonly string[] {
  if (item.type === 'level') return item.anchors;
  if (item.type === 'choice' || item.type === 'checklist') return item.options.map((option) => option.text);
  return item.type === 'allocation' ? item.parts.map((part) => part.text) : [];
}
