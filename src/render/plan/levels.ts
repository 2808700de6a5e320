import type { ExpectedLevel, Plan } from '../../core/plan/types.js';
import { paragraph, type Section, section, type Table } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** Level of each area as claimed, now and once all actions are done, beside its target. */
export function levelsSection({ expected }: Plan, language: FollowUpLanguage): readonly Section[] {
  const { plan: texts } = language.texts;
  if (expected.length === 0) return [];
  return section(texts.levels, [paragraph(texts.expected), levelsTable(expected, language)]);
}

function levelsTable(expected: readonly ExpectedLevel[], { texts, level }: FollowUpLanguage): Table {
  const { area, now, expected: later, target, picture } = texts.plan.head;
  const told = expected.map((each) => ({
    ...each,
    shown: [level(each.now, each.target), level(each.then, each.target), level(each.target)] as const,
  }));
  return {
    kind: 'table',
    head: [area, now, later, target],
    rows: told.map(({ title, shown }) => [title, ...shown]),
    short: true,
    pictures: {
      head: picture,
      rows: told.map((each) => ({
        kind: 'line',
        words: texts.plan.levelWords(...each.shown),
        levels: [each.now, each.then],
      })),
    },
  };
}
