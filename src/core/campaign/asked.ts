import { asSittingAsks } from '../answers/sitting.js';
import type { Pack, Rubric, Sitting } from '../rubric/types.js';
import type { Form, Relation } from '../words.js';
import type { Campaign } from './types.js';

/** A round with what it asks: the copy of pack and rubrics that it was set up with. */
export interface RoundSetting {
  readonly campaign: Campaign;
  readonly pack: Pack;
  readonly rubrics: readonly Rubric[];
}

export interface AskedOfRelation {
  /** null: the pack has none for this relation; the items say themselves whom they are asked. */
  readonly sitting: Sitting | null;
  readonly form: Form;
  /** Every rubric, its items as this relation is asked them. */
  readonly rubrics: readonly Rubric[];
}

/** What a round asks of a relation: the pack's sitting for it, else the items that name it. */
export function askedOfRelation(pack: Pack, rubrics: readonly Rubric[], relation: Relation): AskedOfRelation {
  const sitting = pack.sittings.find((each) => each.relation === relation) ?? null;
  if (sitting === null) return { sitting, form: pack.form, rubrics };
  return { sitting, form: 'full', rubrics: asSittingAsks(sitting, rubrics) };
}
