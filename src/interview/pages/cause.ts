import { CAUSES } from '../../core/words.js';
import { CAUSE_IN_WORDS } from '../plain_words.js';
import { offers } from '../walk/card.js';
import { startPick } from '../walk/pick.js';
import type { Context, OpenGap, PageOf, Turn, WalkState } from '../walk/state.js';
import { openReview } from '../walk/steps.js';
import { chain, end, record, refuse, show, turnTo } from '../walk/turn.js';
import { answerLine } from './answer_line.js';
import type { PageKind } from './page_kind.js';

type Causes = PageOf<'cause'>;

/** What stands in the way of the first gaps. Stored, never scored. */
export const cause: PageKind<Causes> = {
  card(_state, { gaps, at, input }) {
    const texts = [...CAUSES.map((word) => CAUSE_IN_WORDS[word]), 'Not sure'];
    const body = { as: 'pick', options: texts.map((text, index) => ({ label: `${index + 1}`, text })), input } as const;
    const position = `${at + 1} of ${gaps.length}`;
    return {
      header: [
        `What stands in the way · ${position} · no score depends on it`,
        `What stands in the way · ${position}`,
        position,
      ],
      ask: `${gaps[at]?.title ?? ''}: what stands in the way most?`,
      hints: ['It decides which first step fits.'],
      body,
      answer: answerLine(body, undefined),
      enter: 'confirm',
      commands: [{ name: 'back' }, { name: 'skip', label: 'not sure' }, ...offers('go_to', 'leave', 'help')],
      side: false,
    };
  },
  confirm(state, page, context) {
    if (page.input.chosen === null) return refuse(state, 'Choose what comes nearest, or 6 if you are not sure.');
    return settle(state, page, page.input.chosen, context);
  },
  command(state, page, name, context) {
    if (name === 'skip') return settle(state, page, CAUSES.length, context);
    return turnTo(page.at === 0 ? openReview(state) : openCause(state, page.gaps, page.at - 1));
  },
};

/** Asks for the causes of the open gaps, or finishes when there is none. */
export function startCauses(state: WalkState, context: Context): Turn {
  return goTo(state, state.plan.openGaps(state.held.sheet), 0, context);
}

function settle(state: WalkState, { gaps, at }: Causes, chosen: number, context: Context): Turn {
  const rubric = gaps[at]?.rubric ?? '';
  const value = CAUSES[chosen] ?? null;
  const former = causeOf(state, rubric);
  const turn =
    value === former ? turnTo(state) : record(state, { kind: 'cause', on: context.today, rubric, cause: value });
  return chain(turn, (next) => goTo(next, gaps, at + 1, context));
}

function goTo(state: WalkState, gaps: readonly OpenGap[], at: number, { today }: Context): Turn {
  if (at < gaps.length) return turnTo(openCause(state, gaps, at));
  const turn = state.held.finished ? turnTo(state) : record(state, { kind: 'finished', on: today });
  return chain(turn, (next) => end(next, 'finished'));
}

function openCause(state: WalkState, gaps: readonly OpenGap[], at: number): WalkState {
  const former = causeOf(state, gaps[at]?.rubric ?? '');
  const chosen = former === null ? null : CAUSES.indexOf(former);
  return show(state, { kind: 'cause', gaps, at, input: startPick(chosen) });
}

function causeOf({ held }: WalkState, rubric: string) {
  const { causes } = held.sheet;
  return (Object.hasOwn(causes, rubric) ? causes[rubric] : undefined) ?? null;
}
