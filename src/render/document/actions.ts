import type { RecommendedAction } from '../../core/report/advice.js';
import type { Report } from '../../core/report/types.js';
import { HORIZONS } from '../../core/words.js';
import type { Language } from '../language/language.js';
import { type Block, bullets, type Entry, fact, paragraph, type Section, section } from './document.js';
import { isSame, moveFactsInShort } from './moves.js';

/** Everything recommended, by horizon. What page one spelled out is named, not repeated. */
export function actionsSection(report: Report, language: Language): readonly Section[] {
  const { words, actions: texts } = language.texts;
  const blocks = HORIZONS.filter((horizon) => report.actions[horizon].length > 0).map((horizon): Block => {
    const actions = report.actions[horizon];
    const aimed = actions.filter((action) => action.fits_cause !== false);
    const entries = [...aimed.map((action) => actionEntry(report, action, language)), ...beside(actions, language)];
    return { kind: 'entry', title: words.horizon[horizon], blocks: entries };
  });
  return section(texts.title, blocks);
}

function actionEntry(report: Report, action: RecommendedAction, language: Language): Entry {
  const { levels, actions: texts } = language.texts;
  const told = isOnPageOne(report, action);
  const moved = action.moves.map((move) => moveWords(move, language)).join('; ');
  const facts = [
    ...(told ? [] : moveFactsInShort(report, action, language)),
    ...fact(texts.moves, levels.graded(moved, action.grade)),
  ];
  return {
    kind: 'entry',
    title: action.title,
    aside: told ? texts.seePageOne(action.rubric_title) : action.rubric_title,
    blocks: [...(told ? [] : [paragraph(action.do)]), { kind: 'facts', facts }],
  };
}

/** Actions against another cause than the one named: by title only, or the list buries those that help. */
function beside(actions: readonly RecommendedAction[], { texts }: Language): Entry[] {
  const items = actions
    .filter((action) => action.fits_cause === false)
    .map((action) => `${action.title} (${action.rubric_title})`);
  return items.length > 0 ? [{ kind: 'entry', title: texts.actions.beside, blocks: bullets(items) }] : [];
}

function moveWords(
  { title, from, to }: RecommendedAction['moves'][number],
  { texts, amount, plain }: Language,
): string {
  return from === null ? texts.actions.to(title, plain(to)) : `${title}: ${amount(from)} → ${plain(to)}`;
}

function isOnPageOne(report: Report, action: RecommendedAction): boolean {
  const told = [report.headline?.action ?? null, ...report.priorities.map((priority) => priority.first_move)];
  return told.some((one) => isSame(one, action));
}
