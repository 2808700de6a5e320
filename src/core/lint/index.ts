import {
  anchorsMissing,
  bandsRefused,
  capRefused,
  cycle,
  file,
  screenItems,
  sittingCap,
  sourceMissing,
  sourceUngraded,
} from './refusals.js';
import type { MigrationRule, PackRule, Refusal, RubricRule, Rule, TranslationRule } from './rule.js';
import { actionUnreachable, levelWithoutAction } from './rules/actions.js';
import { anchorLength, anchorTwin } from './rules/anchor_texts.js';
import { anchorPerson, anchorPraise, anchorResult, anchorVague } from './rules/anchor_words.js';
import { capIdle } from './rules/caps.js';
import { doneWhenUncheckable, seenIdle } from './rules/done_when.js';
import { findingAlways, findingNever } from './rules/findings.js';
import { gateIdle, gateNever } from './rules/gates.js';
import { levelOutOfReach } from './rules/levels.js';
import { migrationKept, migrationType, migrationUnknown } from './rules/migrations.js';
import { bandOutOfReach, itemIdle, optionIdle } from './rules/outcomes.js';
import { forGap, forShadowed } from './rules/scoring_rules.js';
import { figureUnsourced, sourceUnused } from './rules/sources.js';
import { translationMissing, translationShape, translationStale, translationUnknown } from './rules/translations.js';
import { whenAlways, whenNever } from './rules/when.js';
import { sittingWordingMissing, wordingMissing } from './rules/wording.js';

/*
 * THE LIST of lint rules. A new one is a file (or a neighbour in one) in rules/ and an entry here; formats, the table
 * in rubrics/README.md and the tests follow from it.
 */

export const rubricRules: readonly RubricRule[] = [
  whenNever,
  whenAlways,
  forShadowed,
  forGap,
  itemIdle,
  optionIdle,
  bandOutOfReach,
  levelOutOfReach,
  gateNever,
  gateIdle,
  capIdle,
  actionUnreachable,
  levelWithoutAction,
  doneWhenUncheckable,
  seenIdle,
  anchorTwin,
  anchorLength,
  anchorVague,
  anchorPraise,
  anchorResult,
  anchorPerson,
  wordingMissing,
  figureUnsourced,
  sourceUnused,
];

export const packRules: readonly PackRule[] = [findingNever, findingAlways, sittingWordingMissing];

export const translationRules: readonly TranslationRule[] = [
  translationMissing,
  translationStale,
  translationUnknown,
  translationShape,
];

export const migrationRules: readonly MigrationRule[] = [migrationUnknown, migrationKept, migrationType];

/** The first that a refusal is about tells it. */
export const refusals: readonly Refusal[] = [
  anchorsMissing,
  screenItems,
  sittingCap,
  cycle,
  sourceUngraded,
  sourceMissing,
  capRefused,
  bandsRefused,
  file,
];

export const rules: readonly Rule[] = [
  ...rubricRules,
  ...packRules,
  ...translationRules,
  ...migrationRules,
  ...refusals,
];
