import type { SheetState } from '../core/answers/entries.js';
import type { FormerSitting } from '../core/answers/former.js';
import type { Gathered } from '../core/checkin/types.js';
import type { Rubric } from '../core/rubric/types.js';
import { askForEdit } from './editing.js';
import { helpFor } from './pages/help_text.js';
import { cardOf, pageKindOf } from './pages/index.js';
import type { ProfileQuestion } from './profile/questions.js';
import { isProfileAsked } from './profile.js';
import type { CommandName } from './walk/commands.js';
import { openContext, openContextAtStart } from './walk/context_steps.js';
import { startFields, withoutCommand } from './walk/fields.js';
import { hear } from './walk/hear.js';
import type { Input } from './walk/input.js';
import type { Key } from './walk/key.js';
import { startPick } from './walk/pick.js';
import { openPrivately } from './walk/private_steps.js';
import type { Context, OpenGaps, Page, Turn, WalkState } from './walk/state.js';
import { openFirst, openReview } from './walk/steps.js';
import { end, refuse, say, show, turnTo } from './walk/turn.js';

export interface WalkStart {
  readonly rubrics: readonly Rubric[];
  /** What is answered so far; a session that is resumed starts at its first open question. */
  readonly state: SheetState;
  /** Whose causes are asked at the end. */
  readonly openGaps: OpenGaps;
  /** The questions about the context, asked before those of the rubrics. */
  readonly context?: readonly ProfileQuestion[];
  /** What was answered an earlier time. */
  readonly former?: FormerSitting | null;
  /** Evidence noted in check-ins since. */
  readonly gathered?: readonly Gathered[];
}

/** The interview as it opens: at the context, at the first open question, or at the review when none is open. */
export function startWalk(start: WalkStart): WalkState {
  const { rubrics, state: held, openGaps, context = [], former = null, gathered = [] } = start;
  const plan = { rubrics, openGaps, context, former, gathered };
  const review: Page = { kind: 'review', input: startPick() };
  const state: WalkState = { plan, held, page: review, message: null, visiting: false };
  if (held.finished) return openReview(state);
  return isProfileAsked(held) ? openFirst(state) : openContextAtStart(state);
}

/** The interview after one more key. Pure; the entries are to be saved before the new state is shown. */
export function press(state: WalkState, key: Key, context: Context): Turn {
  const quiet: WalkState = { ...state, message: null };
  const wish = hear(cardOf(quiet), key);
  // A key that means nothing leaves everything as it is, what was said last included.
  if (wish === 'nothing') return turnTo(state);
  if (wish === 'edit') return askForEdit(quiet);
  if (wish === 'confirm') return pageKindOf(quiet.page).confirm(quiet, quiet.page, context);
  if ('command' in wish) return obey(quiet, wish.command, context, state.message?.text === SURE);
  if (!('input' in wish)) return refuse(quiet, wish.problem);
  const next = show(quiet, withInput(quiet.page, wish.input));
  return wish.problem === undefined ? turnTo(next) : refuse(next, wish.problem);
}

/** "Rather not say" is not asked again, and a stray letter must not say it. */
const SURE = 'Press r once more to note "rather not say" for this question.';

/** Commands that are the same everywhere; the others are the page's. */
function obey(state: WalkState, name: CommandName, context: Context, sure: boolean): Turn {
  const under = withoutSlash(state.page);
  const stray = under.kind === 'question' && under.input.as !== 'fields';
  if (name === 'declined' && stray && !sure) return turnTo(say(show(state, under), 'notice', SURE));
  switch (name) {
    case 'leave':
      return end(state, 'left');
    case 'help': {
      const paragraphs = helpFor(under, cardOf(state));
      return turnTo(show(state, { kind: 'help', under, paragraphs, input: { as: 'reading', at: 0 } }));
    }
    case 'go_to':
      return turnTo(show(state, { kind: 'go_to', under, input: startFields(['']) }));
    case 'context':
      return turnTo(openContext(state, under));
    case 'private_note':
      return turnTo(openPrivately(state, under));
    case 'editor':
      return askForEdit(show(state, under));
    default:
      return pageKindOf(under).command(show(state, under), under, name, context);
  }
}

/** A page without the command that was typed into its field. */
function withoutSlash(page: Page): Page {
  return page.input.as === 'fields' ? withInput(page, withoutCommand(page.input)) : page;
}

/** Inputs keep their kind, so a page keeps the kind of input it was opened with. */
function withInput(page: Page, input: Input): Page {
  return { ...page, input } as Page;
}
