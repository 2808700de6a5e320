/**
 * salesgap as a library: read rubrics and answer sheets, assess, plan, check in, compare, render.
 * Everything here is pure; reading files is left to you.
 */
export { type Migrated, migrateSheet } from './core/answers/migrate.js';
export type { MigrationNote } from './core/answers/migration_note.js';
export { checkSheet, readSheet } from './core/answers/read.js';
export { rubricsFor } from './core/answers/sitting.js';
export type * from './core/answers/types.js';
export { assess } from './core/assess.js';
export { assessRaters } from './core/assess_raters.js';
// What check-ins said of a plan; entries are yours to keep.
export { aimedOf } from './core/checkin/aimed.js';
export { gatheredFrom } from './core/checkin/gathered.js';
export { progressOf } from './core/checkin/progress.js';
export { foldCheckins } from './core/checkin/state.js';
export type * from './core/checkin/types.js';
export { compareResults } from './core/compare/compare.js';
export type { Aimed, CompareOptions, Side, SideSheet } from './core/compare/side.js';
export { trendOf } from './core/compare/trend.js';
export type * from './core/compare/types.js';
export type { Condition, ConditionNode } from './core/conditions/condition.js';
export type { Issue, Result } from './core/issue.js';
export { planYaml } from './core/plan/as_file.js';
export { type BriefSettings, briefOf } from './core/plan/brief.js';
export { type PlannerSettings, planner } from './core/plan/planner.js';
export { readPlan } from './core/plan/read.js';
export type * from './core/plan/types.js';
export { roundOf } from './core/raters/gather.js';
export type { NamedSheet, Round } from './core/raters/round.js';
// For whoever has many leaders: no report on one of them shows these.
export {
  agreesInPractice,
  averageDeviation,
  averageDeviationFromMedian,
  averageDeviationOverItems,
} from './core/raters/statistics/average_deviation.js';
export { oneWayIcc } from './core/raters/statistics/icc_one_way.js';
export { agreementIcc, consistencyIcc } from './core/raters/statistics/icc_two_way.js';
export { intervalOfMean } from './core/raters/statistics/interval_of_mean.js';
export { krippendorffAlpha } from './core/raters/statistics/krippendorff.js';
export { sampleOf } from './core/raters/statistics/sample.js';
export { scaleWithinGroup, starWithinGroup, withinGroup } from './core/raters/statistics/within_group.js';
export type * from './core/raters/types.js';
export type * from './core/report/advice.js';
export type { Stamp } from './core/report/build.js';
export type {
  ItemLevel,
  RatedItem,
  RatedRubric,
  Raters,
  SourceLevel,
  TrendPoint,
  Verdict,
} from './core/report/raters.js';
export type * from './core/report/types.js';
export type { Migration, PackMigration, RubricMigration } from './core/rubric/migration.js';
export { parseMigration, parsePack, parseRubric } from './core/rubric/parse.js';
export type * from './core/rubric/types.js';
export * from './core/words.js';
export { briefFormats, renderBrief } from './render/brief/index.js';
export { progressFormats, renderProgress } from './render/checkin/index.js';
export { comparisonFormats, renderComparison } from './render/comparison/index.js';
export { formats, render, renderBytes } from './render/index.js';
export { languages } from './render/language/index.js';
export { planFormats, renderPlan } from './render/plan/index.js';
