import type { Subject } from '../core/answers/types.js';
import { oldestFirst } from '../core/checkin/gathered.js';
import { gatheredFromRubrics } from '../core/checkin/gathered_from_rubrics.js';
import type { Gathered } from '../core/checkin/types.js';
import type { Rubric } from '../core/rubric/types.js';
import type { Relation } from '../core/words.js';
import { listCheckins, readCheckins } from '../store/checkins/read.js';
import type { Environment } from './environment.js';
import { asFailure } from './failure.js';
import { tellPlainly } from './plainly.js';
import { workspaceOf } from './saved.js';

/** Whose answers the leader's own proof goes with. */
const OFFERED_TO: ReadonlySet<Relation> = new Set(['self', 'consultant']);

interface Sitting {
  readonly subject: Subject;
  readonly relation: Relation;
  readonly rubrics: readonly Rubric[];
  /** The day of the answers it starts from; null: it starts from nothing, and everything is offered. */
  readonly since: string | null;
}

/** The evidence that check-ins about somebody hold for the questions of an interview. What cannot be read is told and left out. */
export async function gatheredAbout(environment: Environment, sitting: Sitting): Promise<readonly Gathered[]> {
  const { subject, relation, rubrics, since } = sitting;
  if (!OFFERED_TO.has(relation)) return [];
  const workspace = workspaceOf(environment).folder;
  const today = environment.today();
  try {
    const lines = listCheckins(workspace).filter((line) => line.subject?.id === subject.id);
    const found = lines.flatMap(({ plan, state }) => {
      const saved = state === 'sound' ? readCheckins(workspace, plan) : null;
      return gatheredFromRubrics(saved?.entries ?? [], rubrics);
    });
    const damaged = lines.filter(({ state }) => state === 'damaged').map(({ plan }) => plan);
    if (damaged.length > 0) await tellPlainly(environment, unreadable(damaged.join(', ')));
    const fresh = found.filter(({ on, evidence }) => (since === null || on >= since) && (evidence.date ?? on) <= today);
    return oldestFirst(fresh);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    await tellPlainly(environment, `Evidence from check-ins cannot be shown. ${failure.lines[0] ?? ''}`);
    return [];
  }
}

function unreadable(plans: string): string {
  return `The check-ins on ${plans} are damaged; what was noted there is not offered.`;
}
