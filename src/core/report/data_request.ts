import { voiceOf } from '../answers/heard.js';
import { answerTo, routeItems } from '../answers/routing.js';
import type { AnswerSheet, ValueAnswer } from '../answers/types.js';
import { kindOf } from '../items/index.js';
import type { Item, Rubric } from '../rubric/types.js';
import { levelOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import type { Relation } from '../words.js';
import type { HeardInterview } from './heard.js';

/** One thing to be shown, built from the evidence examples of an item. */
export interface DataRequest {
  readonly area: string;
  readonly what: string;
  readonly from: Relation;
  /** Somebody has looked at it already. */
  readonly received: boolean;
}

/** With fewer claims that need proof, whatever else there is to show is asked for as well. */
const FEW = 5;

interface Wanted extends DataRequest {
  readonly key: string;
  readonly needs_proof: boolean;
}

/** What to look at, in the order of the rubrics; nothing is asked for twice. */
export function requestsIn(interviews: readonly HeardInterview[]): readonly DataRequest[] {
  const all = interviews.flatMap(wantedIn);
  const claims = new Set(all.filter((each) => each.needs_proof).map(({ key }) => key));
  const wanted = claims.size < FEW ? all : all.filter(({ key }) => claims.has(key));
  const leaders = new Set(interviews.filter(({ state }) => voiceOf(state) === 'self').flatMap(askedIn));
  const keys = inOrder(new Set(wanted.map(({ key }) => key)), interviews);
  return keys.flatMap((key) => {
    const same = wanted.filter((each) => each.key === key);
    const chosen = same.find((each) => each.received) ?? same[0];
    if (chosen === undefined) return [];
    const { area, what, from, received } = chosen;
    // What both were asked is the leader's to show.
    return [{ area, what, from: leaders.has(key) ? 'self' : from, received }];
  });
}

function askedIn({ state, rubrics }: HeardInterview): string[] {
  return rubrics.flatMap((rubric) => {
    const routes = routeItems(rubric, state.sheet);
    return rubric.items.filter(({ id }) => routes.get(id) === 'asked').map((item) => keyOf(rubric, item));
  });
}

function inOrder(keys: ReadonlySet<string>, interviews: readonly HeardInterview[]): string[] {
  const all = interviews.flatMap(({ rubrics }) =>
    rubrics.flatMap((rubric) => rubric.items.map((item) => keyOf(rubric, item))),
  );
  return [...new Set(all)].filter((key) => keys.has(key));
}

function keyOf(rubric: Rubric, item: Item): string {
  return `${rubric.id}.${item.id}`;
}

function wantedIn({ state, rubrics }: HeardInterview): Wanted[] {
  const { sheet } = state;
  return rubrics.flatMap((rubric) => {
    const routes = routeItems(rubric, sheet);
    return rubric.items.flatMap((item) => {
      const answer = answerTo(sheet, rubric.id, item.id);
      if (routes.get(item.id) !== 'asked' || answer?.state !== 'answered') return [];
      return wantedFor(rubric, item, answer, sheet, ownerOf(voiceOf(state)));
    });
  });
}

/** Reps and colleagues are asked what they saw, never to hand over papers about their leader. */
function ownerOf(voice: Relation): Relation {
  return voice === 'sponsor' || voice === 'manager' ? voice : 'self';
}

function wantedFor(rubric: Rubric, item: Item, answer: ValueAnswer, sheet: AnswerSheet, from: Relation): Wanted[] {
  const [example] = item.evidence.examples;
  const shown = answer.evidence.filter(({ kind, seen_by }) => kind !== 'statement' && seen_by !== undefined);
  const notes = shown.flatMap(({ note }) => note ?? []).join('; ');
  const what = example === undefined || notes === '' ? (example ?? notes) : `${example} (${notes})`;
  const points = kindOf(item).points(item, answer.value, sheet.profile);
  // Whoever says that there is nothing is not asked to show it.
  if (what === '' || item.weight === 0 || points === 0) return [];
  return [
    {
      key: keyOf(rubric, item),
      area: rubric.title,
      what,
      from,
      received: shown.length > 0,
      needs_proof:
        kindOf(item).needsProof && typeof points === 'number' && reaches(levelOf(points), item.evidence.from),
    },
  ];
}

/** Limits count as reached within a tolerance for binary fractions. */
function reaches(level: number, limit: number): boolean {
  return level >= limit - TOLERANCE;
}
