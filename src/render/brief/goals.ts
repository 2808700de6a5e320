import type { Brief, BriefGoal } from '../../core/plan/types.js';
import { answerWords } from '../document/anchors.js';
import { type Block, bullets, type Entry, fact, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** Areas that are to change: how they stand, and what one step up looks like. */
export function goalsSection({ goals }: Brief, language: FollowUpLanguage): readonly Section[] {
  const { brief } = language.texts;
  const entries = goals.map((goal, index) => goalEntry(goal, index + 1, language));
  return section(brief.goals, entries.length === 0 ? [paragraph(brief.noGoals)] : entries);
}

function goalEntry(goal: BriefGoal, place: number, language: FollowUpLanguage): Entry {
  const { texts, level } = language;
  const { levels, numbers, brief } = texts;
  const claimed = levels.claimed(level(goal.claimed, goal.target));
  const cause = goal.cause === null ? brief.notNamed : texts.words.cause[goal.cause];
  return {
    kind: 'entry',
    mark: String(place),
    title: goal.title,
    aside: numbers.list([claimed, levels.target(level(goal.target))]),
    blocks: [
      paragraph(goal.summary),
      { kind: 'facts', facts: fact(brief.inTheWay, cause) },
      ...goal.steps.map((step) => stepEntry(step, language)),
      ...alongBlocks(goal, language),
    ],
  };
}

function stepEntry({ title, now, next }: BriefGoal['steps'][number], { texts }: FollowUpLanguage): Block {
  const { today, oneStepUp } = texts.priorities;
  const facts = [
    ...fact(today, now === null ? texts.brief.between : answerWords(now, texts)),
    ...fact(oneStepUp, next === null ? null : answerWords(next, texts)),
  ];
  return { kind: 'entry', title, blocks: [{ kind: 'facts', facts }] };
}

function alongBlocks({ actions }: BriefGoal, { texts: { brief } }: FollowUpLanguage): readonly Block[] {
  if (actions.length === 0) return [];
  const items = actions.map(({ title, done_when }) => brief.action(title, done_when));
  return [{ kind: 'entry', title: brief.goesAlong, blocks: bullets(items) }];
}
