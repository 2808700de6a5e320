/**
 * salesgap as a library: read rubrics and answer sheets, assess, render.
 * Everything here is pure; reading files is left to you.
 */
export { checkSheet, readSheet } from './core/answers/read.js';
export { rubricsFor } from './core/answers/sitting.js';
export type * from './core/answers/types.js';
export { assess } from './core/assess.js';
export { assessRaters } from './core/assess_raters.js';
export type { Condition, ConditionNode } from './core/conditions/condition.js';
export type { Issue, Result } from './core/issue.js';
export { roundOf } from './core/raters/gather.js';
export type { NamedSheet, Round } from './core/raters/round.js';
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
export { parsePack, parseRubric } from './core/rubric/parse.js';
export type * from './core/rubric/types.js';
export * from './core/words.js';
export { formats, render, renderBytes } from './render/index.js';
export { languages } from './render/language/index.js';
