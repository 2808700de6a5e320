import type { Profile } from '../../core/answers/types.js';
import type { Motion, Role } from '../../core/words.js';
import type { Read } from '../ask/reading.js';
import type { Field } from '../walk/input.js';
import { type CountLimits, readCount, readCurrency } from './reading.js';

export type AskedField = Exclude<keyof Profile, 'quarters' | 'costs'>;

/** A person answers about themselves or about somebody else. */
export type Voice = 'self' | 'other';

/** One question about the context. Not to know is a fine answer to all but the role. */
export interface ProfileQuestion {
  readonly field: AskedField;
  /** What it is called in a list. */
  readonly name: string;
  readonly ask: Readonly<Record<Voice, string>>;
  /** One plain line: why it is asked. */
  readonly why: string;
  /** Only worth asking once this field is known. */
  readonly needs?: AskedField;
  readonly answer: { readonly choices: readonly ProfileChoice[] } | { readonly typed: TypedField };
}

export interface ProfileChoice {
  readonly text: string;
  /** Chooses it as well as its number does. */
  readonly letter?: string;
  /** undefined: not known. */
  readonly value: string | boolean | undefined;
}

export interface TypedField extends Pick<Field, 'hint' | 'unit'> {
  read(text: string): Read;
}

const ROLES_IN_WORDS: Readonly<Record<Role, string>> = {
  first_line: 'Leads sellers',
  second_line: 'Leads managers of sellers',
  vp: 'Heads sales: VP or CRO',
  owner: 'Runs the company and leads sales',
};

const MOTIONS_IN_WORDS: Readonly<Record<Motion, string>> = {
  transactional: 'Many small deals, closed in days or weeks',
  mid_market: 'Medium deals with several people, closed in months',
  enterprise: 'Few large deals with many people, closed in quarters',
  channel: 'Through partners or resellers',
};

const NOT_SURE: ProfileChoice = { text: 'Not sure', value: undefined };
const YES_NO = {
  choices: [{ text: 'Yes', letter: 'y', value: true }, { text: 'No', letter: 'n', value: false }, NOT_SURE],
};

/** THE LIST, in the order they are asked. Quarters and costs are left to answers files. */
export const PROFILE_QUESTIONS: readonly ProfileQuestion[] = [
  {
    field: 'role',
    name: 'Role',
    ask: {
      self: 'Which comes nearest to your role?',
      other: 'Which comes nearest to the role of the person this is about?',
    },
    why: 'What the role needs sets the targets.',
    answer: { choices: choices(ROLES_IN_WORDS) },
  },
  {
    field: 'team_size',
    name: 'People',
    ask: {
      self: 'How many people report to you, directly and through others?',
      other: 'How many people report to that person, directly and through others?',
    },
    why: 'What is right for thirty people can be too much for three.',
    answer: count('people', { most: 10_000 }),
  },
  {
    field: 'manages_managers',
    name: 'Managers report',
    ask: { self: 'Do managers report to you?', other: 'Do managers report to that person?' },
    why: 'Who leads managers coaches managers.',
    answer: YES_NO,
  },
  {
    field: 'motion',
    name: 'Sells',
    ask: { self: 'How do your people sell most of it?', other: 'How does that team sell most of it?' },
    why: 'A good number for many small deals is another one for a few large deals.',
    answer: { choices: [...choices(MOTIONS_IN_WORDS), NOT_SURE] },
  },
  {
    field: 'deals_per_quarter',
    name: 'Deals in a quarter',
    ask: {
      self: 'How many deals does your team close in a quarter?',
      other: 'How many deals does that team close in a quarter?',
    },
    why: 'With few deals a percentage moves a lot by chance.',
    answer: count('deals'),
  },
  {
    field: 'average_deal_value',
    name: 'An average deal is worth',
    ask: {
      self: 'What is one of your deals worth on average?',
      other: 'What is one of their deals worth on average?',
    },
    why: 'Some numbers are read by the size of deals.',
    answer: count(undefined, { fractions: true }),
  },
  {
    field: 'currency',
    name: 'Currency',
    ask: { self: 'In which currency?', other: 'In which currency?' },
    why: 'An amount means nothing without it.',
    needs: 'average_deal_value',
    answer: { typed: { hint: 'three letters, e.g. EUR; Enter leaves it out', read: readCurrency } },
  },
  {
    field: 'cycle_days',
    name: 'Sales cycle',
    ask: {
      self: 'How many days pass from your first meeting with a buyer to the order?',
      other: 'How many days pass from the first meeting with a buyer to the order?',
    },
    why: 'Thirty days without contact are long in one cycle and normal in another.',
    answer: count('days'),
  },
  {
    field: 'own_quota',
    name: 'A quota of their own',
    ask: { self: 'Do you carry a quota of your own?', other: 'Does that person carry a quota of their own?' },
    why: 'Own deals take hours that leading needs.',
    answer: YES_NO,
  },
  {
    field: 'months_in_role',
    name: 'In the role',
    ask: {
      self: 'For how many months have you been in this role?',
      other: 'For how many months has that person been in this role?',
    },
    why: 'Some things take a few quarters to show.',
    answer: count('months', { most: 1200 }),
  },
];

function choices<V extends string>(words: Readonly<Record<V, string>>): ProfileChoice[] {
  return (Object.keys(words) as V[]).map((value) => ({ text: words[value], value }));
}

function count(unit?: string, limits: CountLimits = {}): { readonly typed: TypedField } {
  return {
    typed: {
      ...(unit === undefined ? {} : { unit }),
      hint: 'Enter alone if you are not sure',
      read: (text) => readCount(text, limits),
    },
  };
}

/** What is known, as a line of a list says it. */
export function knownInWords({ field, answer }: ProfileQuestion, profile: Profile): string {
  const value = profile[field];
  if (value === undefined) return 'not known';
  if ('choices' in answer) return answer.choices.find((choice) => choice.value === value)?.text ?? String(value);
  return answer.typed.unit === undefined ? String(value) : `${value} ${answer.typed.unit}`;
}
