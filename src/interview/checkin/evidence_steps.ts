import type { Evidence } from '../../core/answers/types.js';
import type { ActionKey } from '../../core/plan/types.js';
import { EVIDENCE_KINDS, type EvidenceKind, WITNESSES } from '../../core/words.js';
import { EVIDENCE_IN_WORDS } from '../plain_words.js';
import { dayTyped, problemOfPast } from './day_typed.js';
import { aDay, fittingPart, oneOf, partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type Kept, part, type Step, tooLong } from './step.js';
import { WITNESS_IN_WORDS } from './words.js';

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
  if (kind === undefined) return kindStep(shown);
  if (kind === null) return null;
  const note = partOf(sitting, `${of}.proof.note`);
  if (note === undefined) return noteStep(of);
  const date = fittingPart(sitting, `${of}.proof.date`, aDay);
  if (date === undefined) return dateStep(of, sitting.today);
  return seenStep(of, {
    kind,
    ...(note === null ? {} : { note }),
    ...(date === null ? {} : { date }),
  });
}

function kindStep({ of, ask, why, first, none }: Shown): Step {
  const kinds = EVIDENCE_KINDS.toSorted((a, b) => Number(b === first) - Number(a === first));
  const choices = kinds.map((kind) => ({ label: EVIDENCE_IN_WORDS[kind], value: part(`${of}.proof`, kind) }));
  return { as: 'choose', ask, why, choices: [...choices, { label: none, value: part(`${of}.proof`, null) }] };
}

function noteStep(of: ActionKey): Step {
  return {
    as: 'text',
    ask: 'Where is it?',
    why: 'One line, so that it can be found again. Enter leaves it out.',
    problem: tooLong,
    keep: (text) => part(`${of}.proof.note`, text),
  };
}

function dateStep(of: ActionKey, today: string): Step {
  return {
    as: 'text',
    ask: 'Which day is it from?',
    why: `As year-month-day, for example ${today}, or "today". Enter leaves it out.`,
    problem: (text) => problemOfPast(text, today),
    keep: (text) => part(`${of}.proof.date`, text === null ? null : dayTyped(text, today)),
  };
}

function seenStep(of: ActionKey, evidence: Evidence): Step {
  const keep = (more: Pick<Evidence, 'seen_by'>): Kept => ({
    kind: 'evidence',
    of,
    evidence: { ...evidence, ...more },
  });
  const others = WITNESSES.map((seen_by) => ({ label: WITNESS_IN_WORDS[seen_by], value: keep({ seen_by }) }));
  return {
    as: 'choose',
    ask: 'Who else has looked at it?',
    why: 'What somebody else has looked at counts for more than what is only said.',
    choices: [{ label: 'Nobody yet', value: keep({}) }, ...others],
  };
}
