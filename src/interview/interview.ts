import { applyEntry, type Entry, type SheetState } from '../core/answers/entries.js';
import type { FormerSitting } from '../core/answers/former.js';
import type { Gathered } from '../core/checkin/types.js';
import type { Condition } from '../core/conditions/condition.js';
import type { Rubric } from '../core/rubric/types.js';
import { profileQuestions } from './profile.js';
import type { Ended, Prompter, Session } from './prompter.js';
import type { OpenGaps, WalkOutcome } from './walk/state.js';
import { startWalk } from './walk.js';

export interface Interview extends Session {
  readonly prompter: Prompter;
  readonly rubrics: readonly Rubric[];
  /** Conditions outside the rubrics that will look at the profile: the findings of a pack. */
  readonly conditions?: readonly Condition[];
  /** Where the sheet stands: fresh, left half-way, or finished and opened again. */
  readonly state: SheetState;
  /** What was answered an earlier time, to be shown beside the questions. */
  readonly former?: FormerSitting;
  /** Evidence noted in check-ins since, to be offered beside the questions. */
  readonly gathered?: readonly Gathered[];
  /** Whose causes are asked at the end, given the answers. */
  readonly openGaps: OpenGaps;
}

export interface InterviewEnd {
  readonly outcome: WalkOutcome | Ended;
  /** Everything that was saved, whatever the outcome. */
  readonly state: SheetState;
}

/**
 * Holds an interview: the context, the questions, the review, the causes. Every answer is saved before
 * the next question shows. What `save` throws ends it and is thrown on; nothing else is.
 */
export async function holdInterview(interview: Interview): Promise<InterviewEnd> {
  const { prompter, rubrics, openGaps, former, gathered = [], conditions, edit } = interview;
  let state = interview.state;
  const today = () => interview.today();
  const save = (entry: Entry) => {
    interview.save(entry);
    state = applyEntry(state, entry);
  };
  const { form, profile } = state.sheet;
  const known = { ...former?.profile, ...profile };
  const context = profileQuestions({ rubrics, form, known, ...(conditions === undefined ? {} : { conditions }) });
  const start = startWalk({ rubrics, state, openGaps, context, former: former ?? null, gathered });
  const outcome = await prompter.walk(start, { save, today, ...(edit === undefined ? {} : { edit }) });
  return { outcome, state };
}
