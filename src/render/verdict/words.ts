import type {
  ComparedLevel,
  Judgement,
  NotComparedReason,
  Outcome,
  SheetVerdict,
  Skipped,
  Unknown,
  Verdict,
  VerdictFact,
  VerdictRule,
} from '../../core/policy/verdict.js';
import { sentence } from '../sentence.js';

/** What the words of a verdict are called in front of people. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  regression: 'lower than the baseline',
  failed: 'not passed',
  incomplete: 'nothing could be judged',
  invalid: 'answers cannot be used',
};

const UNKNOWN: Readonly<Record<Unknown, string>> = {
  too_little_answered: 'too little is answered',
  no_level_on_this_form: 'these answers reach no level, as on a short form',
  no_proof_asked: 'no proof is asked of these answers',
  no_such_area: 'there is no such area in these answers',
  in_the_future: 'the answers are dated in the future',
  not_in_the_profile: 'the profile does not say',
};

export const SKIPPED: Readonly<Record<Skipped, string>> = {
  off: 'off',
  not_asked: 'not part of these answers',
  not_applicable: 'does not apply',
};

export const NOT_COMPARED: Readonly<Record<NotComparedReason, string>> = {
  new: 'not in the baseline',
  gone: 'only in the baseline',
  other_version: 'another major version of the rubric',
  not_applicable: 'does not apply',
  other_form: 'another form or sitting',
  other_relation: 'answered by another relation',
};

/** One line: how a check ended. */
export function closingWords({ outcome, sheets }: Verdict): string {
  const bad = sheets.filter((sheet) => sheet.outcome !== 'passed').length;
  if (sheets.length === 1 || bad === 0) return `Check: ${OUTCOME[outcome]}.`;
  return `Check: ${OUTCOME[outcome]}. ${bad} of ${sheets.length} files.`;
}

/** "jd.yaml (J. Doe)". */
export function sheetName({ file, subject }: SheetVerdict): string {
  return subject === null ? file : `${file} (${subject.name ?? subject.id})`;
}

/** "area.credited is 1.8 and area.target is 3". */
export function factsWords(facts: readonly VerdictFact[]): string {
  return facts
    .map(({ name, value, unknown }) =>
      unknown === null ? `${name} is ${valueWords(value)}` : `${name} is unknown: ${UNKNOWN[unknown]}`,
    )
    .join(', ');
}

/** The rule as one sentence for one place: what its author says, and what was found. */
export function judgementWords({ state, facts }: Judgement, { rule, message }: VerdictRule): string {
  const said = message === null ? FAIL_UNDER_MESSAGE : sentence(message);
  const what = state === 'unknown' ? 'Nobody knows whether it holds' : 'Does not hold';
  return `${said} ${what}: ${rule}; ${factsWords(facts)}.`;
}

export const FAIL_UNDER_MESSAGE = 'The overall level has to be as high as the command line asks.';

/** "2.4 now, 3.1 before". */
export function fallWords({ now, before }: ComparedLevel): string {
  return `${numberWords(now)} now, ${numberWords(before)} before`;
}

function valueWords(value: VerdictFact['value']): string {
  if (typeof value === 'number') return numberWords(value);
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}

/** At most two decimals, rounded down: a number just below its limit never looks as if it were there. */
export function numberWords(value: number): string {
  return String(Math.floor(value * 100 + 1e-7) / 100);
}
