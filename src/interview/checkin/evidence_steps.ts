import type { Evidence } from '../../core/answers/types.js';
import type { ActionKey } from '../../core/plan/types.js';
import { EVIDENCE_KINDS, type EvidenceKind, WITNESSES } from '../../core/words.js';
import { dayTyped, problemOfPast } from './day_typed.js';
import { aDay, fittingPart, oneOf, partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type Kept, part, type Step, tooLong } from './step.js';
import type { CheckinTexts } from './texts/en.js';

/** What is to be shown. */
export interface Shown {
  /** The key of an action, or the id of a small move. */
  readonly of: ActionKey;
  readonly ask: string;
  readonly why: string;
  /** The kind that comes to mind first. */
  readonly first: EvidenceKind | null;
  /** The choice that leaves it out. */
  readonly none: string;
}

/** What shows it, where it is, from when, and who looked at it. One is enough for two minutes. */
export function evidenceStep(sitting: Sitting, shown: Shown): Asked {
  const { of } = shown;
  if (saidOf(sitting, 'evidence').some((entry) => entry.of === of)) return null;
  const kind = fittingPart(sitting, `${of}.proof`, oneOf(EVIDENCE_KINDS));
  if (kind === undefined) return kindStep(shown, sitting.texts);
  if (kind === null) return null;
  const note = partOf(sitting, `${of}.proof.note`);
  if (note === undefined) return noteStep(of, sitting.texts);
  const date = fittingPart(sitting, `${of}.proof.date`, aDay);
  if (date === undefined) return dateStep(of, sitting);
  return seenStep(of, sitting.texts, {
    kind,
    ...(note === null ? {} : { note }),
    ...(date === null ? {} : { date }),
  });
}

function kindStep({ of, ask, why, first, none }: Shown, texts: CheckinTexts): Step {
  const kinds = EVIDENCE_KINDS.toSorted((a, b) => Number(b === first) - Number(a === first));
  const choices = kinds.map((kind) => ({ label: texts.evidence[kind], value: part(`${of}.proof`, kind) }));
  return { as: 'choose', ask, why, choices: [...choices, { label: none, value: part(`${of}.proof`, null) }] };
}

function noteStep(of: ActionKey, texts: CheckinTexts): Step {
  return {
    as: 'text',
    ask: texts.proof.where,
    why: texts.proof.whereWhy,
    problem: tooLong(texts),
    keep: (text) => part(`${of}.proof.note`, text),
  };
}

function dateStep(of: ActionKey, sitting: Sitting): Step {
  const { proof } = sitting.texts;
  return {
    as: 'text',
    ask: proof.day,
    why: proof.dayWhy(sitting.today),
    problem: (text) => problemOfPast(text, sitting),
    keep: (text) => part(`${of}.proof.date`, text === null ? null : dayTyped(text, sitting)),
  };
}

function seenStep(of: ActionKey, { proof, witness }: CheckinTexts, evidence: Evidence): Step {
  const keep = (more: Pick<Evidence, 'seen_by'>): Kept => ({
    kind: 'evidence',
    of,
    evidence: { ...evidence, ...more },
  });
  const others = WITNESSES.map((seen_by) => ({ label: witness[seen_by], value: keep({ seen_by }) }));
  return {
    as: 'choose',
    ask: proof.seen,
    why: proof.seenWhy,
    choices: [{ label: proof.nobody, value: keep({}) }, ...others],
  };
}
