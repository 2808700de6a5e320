import type { SheetState } from '../answers/entries.js';
import { voiceOf, wordsAt } from '../answers/heard.js';
import { answerTo, routeItems } from '../answers/routing.js';
import type { Subject } from '../answers/types.js';
import { daysAfter } from '../calendar_day.js';
import type { Item, Rubric } from '../rubric/types.js';
import type { Relation } from '../words.js';
import { type DataRequest, requestsIn } from './data_request.js';

/** What interviews about one person leave on the evening of the day: words, and what to look at. No levels, no scores. */
export interface Heard {
  readonly subject: Subject;
  /** The leader first, then the others; people of one relation together, so that no words are somebody's in particular. */
  readonly voices: readonly HeardVoice[];
  readonly requests: readonly DataRequest[];
  /** Calendar day by which to have them. */
  readonly by: string;
}

export interface HeardVoice {
  readonly relation: Relation;
  readonly people: number;
  /** Calendar days, in order. */
  readonly days: readonly string[];
  readonly areas: readonly HeardArea[];
}

export interface HeardArea {
  readonly title: string;
  readonly questions: readonly { readonly title: string; readonly words: readonly string[] }[];
}

/** One interview as its session holds it, with the rubrics as it was asked them. */
export interface HeardInterview {
  readonly state: SheetState;
  readonly rubrics: readonly Rubric[];
}

/** Puts interviews about one person together. `by` is null: a week after the last of them. */
export function heardIn(interviews: readonly [HeardInterview, ...HeardInterview[]], by: string | null): Heard {
  const sorted = [...interviews].sort((a, b) => rank(a) - rank(b));
  const days = interviews.map(({ state }) => state.sheet.answered_on).sort();
  const voices = VOICES.flatMap((relation) => {
    const own = sorted.filter(({ state }) => voiceOf(state) === relation);
    return own.length === 0 ? [] : [voiceIn(relation, own)];
  });
  const [{ state }] = interviews;
  return {
    subject: state.sheet.subject,
    voices,
    requests: requestsIn(sorted),
    by: by ?? daysAfter(days.at(-1) ?? '', 7),
  };
}

const VOICES: readonly Relation[] = ['self', 'sponsor', 'manager', 'report', 'peer', 'consultant'];

function rank({ state }: HeardInterview): number {
  return VOICES.indexOf(voiceOf(state));
}

function voiceIn(relation: Relation, interviews: readonly HeardInterview[]): HeardVoice {
  const rubrics = new Map(interviews.flatMap(({ rubrics: all }) => all.map((rubric) => [rubric.id, rubric])));
  const areas = [...rubrics.values()].map(({ id, title, items }) => ({
    title,
    questions: items.flatMap((item) => {
      const words = interviews.flatMap((interview) => wordsTo(interview, id, item));
      // Sorted, so that the place in a list does not say whose words they are.
      return words.length === 0 ? [] : [{ title: item.title, words: words.sort() }];
    }),
  }));
  return {
    relation,
    people: interviews.length,
    days: [...new Set(interviews.map(({ state }) => state.sheet.answered_on))].sort(),
    areas: areas.filter(({ questions }) => questions.length > 0),
  };
}

/** Whoever would rather not say is not quoted either. */
function wordsTo({ state, rubrics }: HeardInterview, id: string, item: Item): string[] {
  const rubric = rubrics.find((each) => each.id === id);
  const answer = answerTo(state.sheet, id, item.id);
  if (rubric === undefined || answer?.state === 'declined') return [];
  if (routeItems(rubric, state.sheet).get(item.id) !== 'asked') return [];
  const written = item.type === 'text' && answer?.state === 'answered' ? [String(answer.value)] : [];
  const words = wordsAt(state, { rubric: id, item: item.id });
  return [...written, ...(words === undefined ? [] : [words])];
}
