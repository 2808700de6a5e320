import { referenceTo } from '../answers/identity.js';
import { type Agreement, type Cause, ROLES, type Role } from '../words.js';
import type { Context } from './context.js';
import type { Program } from './program.js';
import type { HeadReader } from './read_head.js';
import { GAPS, STATUSES } from './results.js';
import type { ScoredRubric, ScoredSheet } from './scored.js';

/** What a program has scored, as an object of its own. */
export function scoredObject(program: Program, head: HeadReader, context: Context): ScoredSheet {
  const { asked, pack, rubrics } = program;
  const role = ROLES[context.role] as Role;
  return {
    format: 1,
    subject: head.subject.text,
    rater: head.rater.text,
    relation: asked.relation,
    pack: head.pack === null ? null : referenceTo(pack),
    form: asked.form,
    ...(asked.sitting === undefined ? {} : { sitting: asked.sitting }),
    answered_on: head.answeredOn,
    role,
    profile: context.profile,
    ...(head.agreed === undefined ? {} : { agreed_to: head.agreed as readonly Agreement[] }),
    scores: Object.fromEntries(rubrics.map(({ rubric: { id } }, at) => [id, scoredRubric(program, at, role)])),
    causes: causesOf(head),
    findings: findingsOf(program),
  };
}

function scoredRubric({ rubrics, results }: Program, at: number, role: Role): ScoredRubric {
  const plan = rubrics[at];
  if (plan === undefined) throw new Error(`no rubric at ${at}`);
  const known = (numbers: Float64Array) => (Number.isNaN(numbers[at]) ? null : (numbers[at] ?? null));
  const reached = results.reached[at] ?? 0;
  return {
    version: plan.rubric.version,
    about: plan.rubric.about,
    status: STATUSES[results.status[at] ?? 0] ?? 'ok',
    coverage: results.coverage[at] ?? 0,
    claimed_points: known(results.claimed),
    credited_points: known(results.credited),
    reached: reached === 0 ? null : reached,
    target: plan.settings.target[role],
    gap: GAPS[results.gap[at] ?? 0] ?? null,
  };
}

function causesOf({ causes }: HeadReader): Readonly<Record<string, Cause>> {
  const pairs = causes.flatMap((rubric, at) => (at % 2 === 0 ? [[rubric, causes[at + 1] as Cause] as const] : []));
  return Object.fromEntries(pairs);
}

/** Ids of the rules that hold, then the responsibilities that nobody owns. */
function findingsOf({ findings, rubrics, slots }: Program): readonly string[] {
  const held = findings.filter(({ holds }) => holds() === true).map(({ id }) => id);
  const orphans = rubrics.filter((_, at) => slots.orphans[at] === 1).map(({ rubric }) => `nobody_owns_${rubric.id}`);
  return [...held, ...orphans];
}
