import type { RecommendedAction, Report } from '../../core/report/types.js';
import { HORIZONS } from '../../core/words.js';
import { amount } from '../display.js';
import { HORIZON } from '../phrases.js';
import { type Block, bullets, type Entry, fact, paragraph, type Section, section } from './document.js';
import { isSame, moveFactsInShort } from './moves.js';

/** Everything recommended, by horizon. What page one spelled out is named, not repeated. */
export function actionsSection(report: Report): readonly Section[] {
  const blocks = HORIZONS.filter((horizon) => report.actions[horizon].length > 0).map((horizon): Block => {
    const actions = report.actions[horizon];
    const aimed = actions.filter((action) => action.fits_cause !== false);
    const entries = [...aimed.map((action) => actionEntry(report, action)), ...beside(actions)];
    return { kind: 'entry', title: HORIZON[horizon], blocks: entries };
  });
  return section('All recommended actions', blocks);
}

function actionEntry(report: Report, action: RecommendedAction): Entry {
  const told = isOnPageOne(report, action);
  const facts = [
    ...(told ? [] : moveFactsInShort(report, action)),
    ...fact('Moves', `${action.moves.map(moveWords).join('; ')} (grade ${action.grade})`),
  ];
  return {
    kind: 'entry',
    title: action.title,
    aside: told ? `${action.rubric_title}; see page one` : action.rubric_title,
    blocks: [...(told ? [] : [paragraph(action.do)]), { kind: 'facts', facts }],
  };
}

/** Actions against another cause than the one named: by title only, or the list buries those that help. */
function beside(actions: readonly RecommendedAction[]): Entry[] {
  const items = actions
    .filter((action) => action.fits_cause === false)
    .map((action) => `${action.title} (${action.rubric_title})`);
  return items.length > 0 ? [{ kind: 'entry', title: BESIDE, blocks: bullets(items) }] : [];
}

const BESIDE = 'Also possible, against other causes than the one you named';

function moveWords({ title, from, to }: RecommendedAction['moves'][number]): string {
  return from === null ? `${title} to ${to}` : `${title}: ${amount(from)} → ${to}`;
}

function isOnPageOne(report: Report, action: RecommendedAction): boolean {
  const told = [report.headline?.action ?? null, ...report.priorities.map((priority) => priority.first_move)];
  return told.some((one) => isSame(one, action));
}
