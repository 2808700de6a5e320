import { changeIn, changeOfLevels } from './change.js';
import type { Seen } from './columns.js';
import { comparedItems } from './items.js';
import { statesOf } from './states.js';
import type { ComparedRubric, NotComparable } from './types.js';
import { judge, NOT_JUDGED } from './verdict.js';
import { sharedOf, whyNot } from './why_not.js';

/** One rubric in one view, then and now. Throws when it is in neither. */
export function comparedRubric(then: Seen | undefined, now: Seen | undefined): ComparedRubric {
  const shown = now ?? then;
  if (shown === undefined) throw new Error('a rubric of neither result');
  const { rubric, title, about, target } = shown;
  const versions = { before: then?.version ?? null, after: now?.version ?? null };
  const head = { rubric, title, about, target, versions, shared: sharedOf(then, now) };
  const why_not = whyNot(then, now);
  if (why_not !== null || then === undefined || now === undefined) return notComparable(head, why_not ?? 'new');
  if (then.answered === null || now.answered === null) return { ...head, ...byLevels(then, now) };
  const states = statesOf(then.answered, now.answered);
  if (states === null) return notComparable(head, 'withheld');
  const claimed = changeIn(states, 'claimed');
  return {
    ...head,
    why_not: null,
    claimed,
    credited: changeIn(states, 'credited'),
    ...judge(claimed, states, then.answered, now.answered),
    items: comparedItems(then, now),
  };
}

type Head = Pick<ComparedRubric, 'rubric' | 'title' | 'about' | 'target' | 'versions' | 'shared'>;

function notComparable(head: Head, why_not: NotComparable): ComparedRubric {
  return { ...head, why_not, claimed: null, credited: null, ...NOT_JUDGED, items: [] };
}

/** Without the answers there are no parts, and without parts no verdict. */
function byLevels(then: Seen, now: Seen): Omit<ComparedRubric, keyof Head> {
  const change = (side: 'claimed' | 'credited') => changeOfLevels(then[side] ?? Number.NaN, now[side] ?? Number.NaN);
  return {
    why_not: null,
    claimed: change('claimed'),
    credited: change('credited'),
    ...NOT_JUDGED,
    items: comparedItems(then, now),
  };
}
