import type { Issue } from '../issue.js';
import type { Refusal } from './rule.js';

/* What reading and compiling a file already refuse, told under the rule it is about. The last takes what is left. */

const at = ({ path }: Issue, ...steps: readonly (string | null)[]) =>
  steps.every((step, index) => step === null || path[index] === step);

export const anchorsMissing: Refusal = {
  id: 'anchors-missing',
  of: 'file',
  proves: 'Every level item has five anchors.',
  severity: 'error',
  fix: 'write one behaviour for each of the levels 1 to 5',
  isAbout: (issue) => at(issue, 'items', null, 'anchors'),
};

export const screenItems: Refusal = {
  id: 'screen-items',
  of: 'file',
  proves: 'Exactly two items have `screen: true`.',
  severity: 'error',
  fix: 'mark the two items that say most with screen: true',
  isAbout: ({ message }) => message.startsWith('expected two items with screen'),
};

export const sittingCap: Refusal = {
  id: 'sitting-cap',
  of: 'file',
  proves:
    'No sitting asks more than its relation can be asked: 25 of self, 12 of sponsor and manager, 10 of report and peer.',
  severity: 'error',
  fix: 'leave out what somebody else is asked as well',
  isAbout: (issue) => at(issue, 'sittings', null, 'items') && /^the sitting \S+ asks \d+ questions/.test(issue.message),
};

export const cycle: Refusal = {
  id: 'cycle',
  of: 'file',
  proves:
    'Nothing comes before itself: neither prerequisites of a pack nor `needs` of actions go round, and a `when` names earlier items only, so that conditions cannot.',
  severity: 'error',
  fix: 'take out the link that closes the circle; a `when` names earlier items',
  isAbout: (issue, file) =>
    /comes before itself$|needs itself, by way of/.test(issue.message) ||
    (at(issue, 'items', null, 'when') && namesItem(issue, file)),
};

/** The condition names an item of this rubric: it comes later, or is the item itself. */
function namesItem({ message }: Issue, file: unknown): boolean {
  const named = /unknown name answers\.(\w+)/.exec(message)?.[1];
  const { items } = (file ?? {}) as { items?: readonly { id?: unknown }[] };
  return named !== undefined && Array.isArray(items) && items.some((item) => item?.id === named);
}

export const sourceUngraded: Refusal = {
  id: 'source-ungraded',
  of: 'file',
  proves: 'Every source, cap and action has a grade A, B, C or J; what cannot be traced (U) does not ship.',
  severity: 'error',
  fix: 'give it a grade A, B, C or J, or take out what cannot be traced',
  isAbout: ({ path }) => path.at(-1) === 'grade',
};

export const sourceMissing: Refusal = {
  id: 'source-missing',
  of: 'file',
  proves: 'Every sentence of `why` names a source, and the source is there.',
  severity: 'error',
  fix: 'name one of the sources of this rubric',
  isAbout: (issue) => at(issue, 'why', null, 'source'),
};

export const capRefused: Refusal = {
  id: 'cap-refused',
  of: 'file',
  proves:
    'Every cap is on a scored item, is triggered by some answers and not by all, and leaves less than the sum would.',
  severity: 'error',
  fix: 'correct below and at_most, or take the cap out',
  isAbout: (issue) => at(issue, 'caps', null),
};

export const bandsRefused: Refusal = {
  id: 'bands-refused',
  of: 'file',
  proves:
    'Bands and knots rise, each begins where the one before ends, and their points follow the direction: no overlaps.',
  severity: 'error',
  fix: 'put the cuts in order, with one more point value than cuts',
  isAbout: (issue) => at(issue, 'items', null, 'scoring') && !issue.path.includes('for'),
};

export const file: Refusal = {
  id: 'file',
  of: 'file',
  proves:
    'The file is strict YAML, has the keys of a rubric, a pack, a translation or a migration, and everything it names is there.',
  severity: 'error',
  fix: 'correct it as the message says; "salesgap rubric schema rubric" prints what a file may say',
  isAbout: () => true,
};
