import { questionsAsked } from '../answers/routing.js';
import { sittingOf } from '../answers/sitting.js';
import type { AnswerSheet } from '../answers/types.js';
import type { Judged } from '../findings.js';
import { roleFor } from '../gaps.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { actionsByHorizon, asksOfSponsor, notNow } from './actions.js';
import { costOf } from './cost.js';
import { nextDates } from './dates.js';
import { overallOf } from './overall.js';
import { picturesOf } from './pictures.js';
import { findPriorities, headlineOf, type Worked } from './priorities.js';
import type { RubricScore } from './scores.js';
import { strengthsOf, unansweredOf, unprovenOf } from './standing.js';
import { stepsUp } from './steps_up.js';
import type { Apart, Gap, Report, ReportRubric } from './types.js';

/** What the outside world knows and a pure function cannot: versions and hashes. */
export interface Stamp {
  /** Version of salesgap. */
  readonly tool_version: string;
  /** SHA-256 of each rubric's text, by id; empty where unknown. */
  readonly rubric_hashes: Readonly<Record<string, string>>;
  /** SHA-256 of the sheet's text; null where there is none. */
  readonly sheet_hash: string | null;
}

/** The steps before the report, each from its own file. */
export interface Assessed {
  readonly scores: readonly RubricScore[];
  readonly gaps: readonly Gap[];
  readonly judged: Judged;
  readonly worked: readonly Worked[];
  /** null: nobody above was asked the same. */
  readonly apart: Apart | null;
}

/** Puts the results of the steps together. Same input, same bytes. */
export function buildReport(
  pack: Pack,
  rubrics: readonly Rubric[],
  sheet: AnswerSheet,
  stamp: Stamp,
  steps: Assessed,
): Report {
  const { scores, gaps, worked, apart } = steps;
  const { findings, not_judged } = steps.judged;
  const priorities = findPriorities(worked, findings, pack);
  const headline = headlineOf(priorities, worked);
  const asked = questionsAsked(rubrics, sheet);
  const unanswered = unansweredOf(scores);
  const cost = costOf(sheet.profile);
  return {
    format: 1,
    tool: { name: 'salesgap', version: stamp.tool_version },
    subject: sheet.subject,
    form: sheet.form,
    ...sittingPart(pack, sheet),
    answered_on: sheet.answered_on,
    profile: sheet.profile,
    role: sheet.profile.role ?? null,
    pack: { id: pack.id, version: pack.version, title: pack.title },
    rubrics: rubrics.map((rubric) => describe(rubric, pack, sheet, stamp)),
    sheets: [{ rater: sheet.rater.id, relation: sheet.rater.relation, hash: stamp.sheet_hash }],
    views: [{ relation: sheet.rater.relation, scores, overall: overallOf(scores, gaps) }],
    gaps,
    findings,
    ...(apart === null ? {} : { apart }),
    not_judged,
    priorities,
    headline,
    actions: actionsByHorizon(worked),
    strengths: strengthsOf(gaps, scores),
    not_now: notNow(priorities, headline, findings),
    unproven: unprovenOf(scores, rubrics),
    unanswered,
    steps_up: stepsUp(rubrics, scores, sheet),
    asks_of_sponsor: asksOfSponsor(worked, findings, apart?.owners ?? []),
    ...(cost === null ? {} : { cost }),
    next_dates: nextDates(sheet.answered_on),
    pictures: picturesOf(rubrics, scores),
    questions_asked: asked,
    questions_answered: asked - unanswered.length,
  };
}

function sittingPart(pack: Pack, sheet: AnswerSheet): Pick<Report, 'sitting'> {
  const sitting = sheet.sitting === undefined ? undefined : sittingOf(pack, sheet.sitting);
  return sitting === undefined ? {} : { sitting: { id: sitting.id, title: sitting.title } };
}

function describe(rubric: Rubric, pack: Pack, sheet: AnswerSheet, stamp: Stamp): ReportRubric {
  const settings = pack.rubrics.find(({ id }) => id === rubric.id);
  const role = roleFor(sheet);
  const sources = rubric.sources.map(({ title, grade, link }) => ({ title, grade, link: link ?? null }));
  return {
    id: rubric.id,
    version: rubric.version,
    hash: (Object.hasOwn(stamp.rubric_hashes, rubric.id) ? stamp.rubric_hashes[rubric.id] : undefined) ?? '',
    title: rubric.title,
    about: rubric.about,
    summary: rubric.summary,
    importance: settings?.importance[role] ?? 0,
    target: settings?.target[role] ?? 3,
    why: rubric.why.flatMap(({ text, source }) => {
      const { grade, title } = rubric.sources.find(({ id }) => id === source) ?? {};
      return grade === undefined || title === undefined ? [] : [{ text, grade, source: title }];
    }),
    sources,
    examples: rubric.examples,
  };
}
