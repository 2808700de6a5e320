import { type Change, meansAnother } from '../../core/answers/changed.js';
import type { ValueAnswer } from '../../core/answers/types.js';
import { kindOf } from '../../core/items/index.js';
import type { Item } from '../../core/rubric/types.js';
import { askerOf } from '../ask/index.js';
import type { AnswerLine } from '../walk/card.js';
import { changesSince, formerAnswer, offeredState, offeredValue } from '../walk/former.js';
import { graphemes } from '../walk/graphemes.js';
import { sameValue } from '../walk/same_value.js';
import type { PageOf, Spot, WalkState } from '../walk/state.js';
import { answerLine, withoutValue } from './answer_line.js';
import { evidenceInWords } from './evidence_words.js';

type Question = PageOf<'question'>;

/** "Last time (2026-08-20): 3", beside the question it was said to, and what has changed about the question since. */
export function lastTime(state: WalkState, spot: Spot): string[] {
  const changes = changesSince(state, spot);
  if (changes.includes('new')) return ['This question is new since last time.'];
  const former = formerAnswer(state, spot);
  if (former === undefined) return [];
  const words = former.state === 'answered' ? valueInWords(spot.item, former) : withoutValue(former);
  return [`${lead(state)}: ${words}`, ...changesInWords(changes)];
}

function changesInWords(changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const what = changes.map((change) => CHANGE_IN_WORDS[change]).join(', ');
  const anew = meansAnother(changes) ? ' Please choose anew.' : '';
  return [`The question has changed since: ${what}.${anew}`];
}

const CHANGE_IN_WORDS: Readonly<Record<Change, string>> = {
  new: 'it is new',
  split: 'it is a part of what was asked',
  question: 'other words',
  levels: 'other descriptions of the levels',
  options: 'other options',
  unit: 'another unit',
  weight: 'another weight',
};

/** What Enter does where it would only say what was said last time. */
export function againByEnter(state: WalkState, { spot, input, levels }: Question): string | null {
  if (levels === 'hidden') return null;
  const accepted = askerOf(spot.item).accept(spot.item, input, state.held.sheet.profile);
  if (accepted === 'nothing') return offeredState(state, spot) === undefined ? null : AGAIN;
  const offered = offeredValue(state, spot);
  return offered !== undefined && 'value' in accepted && sameValue(accepted.value, offered) ? AGAIN : null;
}

/** What stands chosen from last time is told from what was said today. */
export function offeredLine(state: WalkState, page: Question): AnswerLine | null {
  const { spot, input } = page;
  if (input.as === 'fields' || againByEnter(state, page) === null) return null;
  const body = askerOf(spot.item).body(spot.item, input, undefined, state.held.sheet.profile);
  const { given } = answerLine(body, offeredState(state, spot));
  return { lead: 'As last time:', given };
}

const AGAIN = 'as last time';

/** What showed it last time. It is noted anew or not at all: what was true then may have aged. */
export function evidenceLastTime(state: WalkState, spot: Spot): string[] {
  const former = formerAnswer(state, spot);
  if (former?.state !== 'answered' || former.evidence.length === 0) return [];
  return [`${lead(state)}: ${former.evidence.map(evidenceInWords).join(' · ')}. It counts if you note it again.`];
}

function lead({ plan }: WalkState): string {
  return `Last time (${plan.former?.on ?? ''})`;
}

/** A level by its number: its description is on the screen. Of a long text its beginning. */
function valueInWords(item: Item, { value }: ValueAnswer): string {
  if (item.type === 'level') return String(value);
  const words = kindOf(item).inWords(item, value).replace(/\s+/g, ' ');
  return words.length <= MOST_SHOWN ? words : `${graphemes(words.slice(0, MOST_SHOWN)).slice(0, -1).join('')}…`;
}

const MOST_SHOWN = 200;
