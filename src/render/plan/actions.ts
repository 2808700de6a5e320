import type { Plan, PlannedAction, PlannedMove } from '../../core/plan/types.js';
import { type Entry, fact, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { daysOf, pastEndWords } from './days.js';
import { actionTitle, ownerIn } from './names.js';

/** Each action with all that is needed to do it, in the order in which they start. */
export function actionsSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { plan: texts } = language.texts;
  const quick = plan.from.form === 'screen' ? [paragraph(texts.quickLook)] : [];
  const entries = plan.actions.map((action, index) => actionEntry(plan, action, index + 1, language));
  return section(texts.actions, [...quick, ...(entries.length === 0 ? [paragraph(texts.nothing)] : entries)]);
}

function actionEntry(plan: Plan, action: PlannedAction, place: number, language: FollowUpLanguage): Entry {
  const { texts, roughHours } = language;
  const { plan: own, moves, levels, actions } = texts;
  const moved = action.moves.map((move) => moveWords(move, language)).join('; ');
  const after = action.after.map((key) => actionTitle(plan, key)).join('; ');
  const facts = [
    ...fact(own.who, whoWords(plan, action, language)),
    ...fact(own.when, `${own.from(...daysOf(action, language))}${pastEndWords(plan, action, language)}`),
    ...fact(moves.effort, own.about(roughHours(action.hours))),
    ...fact(moves.doneWhen, action.done_when),
    ...fact(own.keep, action.proof.join('; ')),
    ...fact(own.after, after),
    ...fact(actions.moves, moved === '' ? null : levels.graded(moved, action.grade)),
    ...fact(moves.example, action.template),
    ...fact(moves.leaveAlone, plan.not_now.includes(action.not_now ?? '') ? null : action.not_now),
  ];
  return {
    kind: 'entry',
    mark: String(place),
    title: action.title,
    aside: action.rubric_title,
    blocks: [paragraph(action.do), { kind: 'facts', facts }],
  };
}

/** "Ana Ruiz (HR), as a change to the set-up"; a step that only the one above can take says it by that. */
function whoWords(plan: Plan, { owner, who, kind }: PlannedAction, { texts }: FollowUpLanguage): string {
  const by = texts.plan.by(who, ownerIn(plan, owner));
  return kind === 'sponsor' ? by : `${by}, ${texts.words.kind[kind]}`;
}

function moveWords({ title, from, to }: PlannedMove, { texts, amount, plain }: FollowUpLanguage): string {
  return from === null ? texts.actions.to(title, plain(to)) : `${title}: ${amount(from)} → ${plain(to)}`;
}
