import type { Cause, EvidenceKind, NotApplicableReason, Relation } from '../core/words.js';

/** The word lists of core/words.ts as people read them while they answer. Order is the order on screen. */

export const EVIDENCE_IN_WORDS: Readonly<Record<EvidenceKind, string>> = {
  document: 'A document: a plan, a form, notes',
  metric: 'A number from a report',
  calendar: 'Calendar entries',
  crm: 'Records in the CRM',
  recording: 'A recording',
  observation: 'Somebody watched it happen',
  buyer_action: 'Something a buyer did',
  statement: "Somebody's word (kept, but shows nothing alone)",
};

export const REASON_IN_WORDS: Readonly<Record<NotApplicableReason, string>> = {
  not_my_job: "It is somebody else's job, or nobody's",
  no_case_yet: 'There has been no case yet',
  not_in_this_business: 'This business has nothing of the kind',
};

export const CAUSE_IN_WORDS: Readonly<Record<Cause, string>> = {
  does_not_know: 'Not knowing yet how to do it',
  knows_does_not_do: 'Knowing how, but not getting to it',
  system_prevents: 'Tools, rules or workload get in the way',
  not_allowed: 'The decision lies with somebody else',
  nobody_can_teach: 'Nobody here could teach it',
};

/** What to ask somebody who has seen the practice of another, whatever the question. */
export const FOLLOW_UPS: readonly string[] = [
  'On which date was that, the last time?',
  'What of it did you see or hear yourself?',
  'Is there anything in writing that you have in front of you?',
];

/** Whose job it is instead; the key is what the sheet keeps, the same from every rater. */
export function whoseInWords(relation: Relation): Readonly<Record<string, string>> {
  return {
    nobody: "Nobody's",
    boss: relation === 'self' ? "My boss's" : 'The boss of the person this is about',
    colleague: relation === 'self' ? 'A colleague beside me' : 'A colleague beside that person',
    operations: 'Sales operations or enablement',
    hr: 'HR',
    finance: 'Finance',
  };
}
