import { daysBetween } from '../calendar_day.js';
import type { Rubric } from '../rubric/types.js';
import { StandIns } from './stand_ins.js';
import type { Answer, AnswerSheet, AnswerValue, Evidence, MetricValue, Profile } from './types.js';

/** What a copy leaves out or puts something else for, in the order it is told. */
export const TAKEN = ['name', 'id', 'owner', 'note', 'text', 'source', 'period', 'date', 'amount'] as const;
export type Taken = (typeof TAKEN)[number];

/** A checked sheet with the rubrics that it was answered with. */
export interface Original {
  readonly sheet: AnswerSheet;
  readonly rubrics: readonly Rubric[];
}

export interface Redacted {
  /** In the order of the originals. */
  readonly sheets: readonly AnswerSheet[];
  /** In how many places, over all of them. */
  readonly taken: Readonly<Record<Taken, number>>;
}

/** What stands where a text has to be. */
export const TAKEN_OUT = '[taken out]';

/** The day that the last of the sheets gets; all other days keep their distance from it. */
export const DAY_OF_COPY = '2000-01-01';

/**
 * Copies that can be shown to others: nothing that a person typed, and no day, is in them. They score as the originals
 * do, since answers, numbers, the kind and age of evidence and who saw it stay. The same person has the same stand-in in
 * all of them, so that the sheets about one leader still belong together.
 */
export function redactSheets(originals: readonly Original[]): Redacted {
  const taken: Record<Taken, number> = Object.fromEntries(TAKEN.map((kind) => [kind, 0])) as Record<Taken, number>;
  const last = originals.map(({ sheet }) => sheet.answered_on).reduce((a, b) => (a > b ? a : b), '');
  const redaction: Redaction = {
    standIns: new StandIns(),
    sameAge: (day) => daysLater(day, daysBetween(last, DAY_OF_COPY)),
    take: (kind) => {
      taken[kind] += 1;
    },
  };
  return { sheets: originals.map((original) => redactSheet(original, redaction)), taken };
}

interface Redaction {
  readonly standIns: StandIns;
  /** The day as far from the copy's as it is from the original's. */
  readonly sameAge: (day: string) => string;
  readonly take: (kind: Taken) => void;
}

/**
 * Key by key: what somebody adds to a sheet later is not in a copy until it is decided here. What a person agreed to is
 * theirs, and stays with their name.
 */
function redactSheet({ sheet, rubrics }: Original, redaction: Redaction): AnswerSheet {
  const { subject, rater, sitting } = sheet;
  if (subject.name !== undefined) redaction.take('name');
  redaction.take('id');
  redaction.take('id');
  return {
    format: 1,
    subject: { id: redaction.standIns.of('leader', subject.id) },
    rater: { id: redaction.standIns.of(rater.relation, rater.id), relation: rater.relation },
    pack: sheet.pack,
    rubrics: sheet.rubrics,
    form: sheet.form,
    ...(sitting === undefined ? {} : { sitting }),
    answered_on: redactDay(sheet.answered_on, redaction),
    profile: redactProfile(sheet.profile, redaction),
    answers: redactAnswers(sheet.answers, rubrics, redaction),
    causes: sheet.causes,
  };
}

/** What conditions and bands may look at stays, so that scores do. A new field does not compile until it is decided here. */
const KEPT: Readonly<Record<Exclude<keyof Profile, 'quarters' | 'costs'>, true>> = {
  role: true,
  team_size: true,
  manages_managers: true,
  motion: true,
  deals_per_quarter: true,
  average_deal_value: true,
  currency: true,
  cycle_days: true,
  own_quota: true,
  months_in_role: true,
};

function redactProfile(profile: Profile, redaction: Redaction): Profile {
  if (profile.costs !== undefined) takeCosts(profile.costs, redaction);
  const kept: Profile = Object.fromEntries(Object.entries(profile).filter(([field]) => Object.hasOwn(KEPT, field)));
  return profile.quarters === undefined ? kept : { ...kept, quarters: redactQuarters(profile.quarters, redaction) };
}

/** What the gap costs a firm names it, and no score depends on it: none of it stays. */
function takeCosts({ period: _, currency: __, ...lines }: NonNullable<Profile['costs']>, { take }: Redaction): void {
  take('period');
  for (const line of Object.values(lines)) for (const _input of Object.keys(line)) take('amount');
}

type Quarters = NonNullable<Profile['quarters']>;

/** Revenue names a firm; how plan and actual compare does not: the largest number of all becomes 100. */
function redactQuarters(quarters: Quarters, { take }: Redaction): Quarters {
  const most = Math.max(...quarters.flatMap(({ plan, actual }) => [Math.abs(plan), Math.abs(actual)]));
  const scaled = (amount: number) => {
    take('amount');
    return most === 0 ? 0 : Math.round((amount / most) * 1000) / 10;
  };
  return quarters.map(({ plan, actual }, index) => {
    take('period');
    return { period: `quarter ${index + 1}`, plan: scaled(plan), actual: scaled(actual) };
  });
}

function redactAnswers(
  answers: AnswerSheet['answers'],
  rubrics: readonly Rubric[],
  redaction: Redaction,
): AnswerSheet['answers'] {
  const redacted = Object.entries(answers).map(([id, items]) => {
    const asked = rubrics.find((rubric) => rubric.id === id)?.items ?? [];
    const kept = Object.entries(items).map(([item, answer]) => {
      const type = asked.find((each) => each.id === item)?.type;
      if (type === undefined) throw new Error(`unchecked answers: there is no item ${id}.${item}`);
      return [item, redactAnswer(answer, type, redaction)];
    });
    return [id, Object.fromEntries(kept)];
  });
  return Object.fromEntries(redacted);
}

type ItemType = Rubric['items'][number]['type'];

function redactAnswer(answer: Answer, type: ItemType, redaction: Redaction): Answer {
  if (answer.note !== undefined) redaction.take('note');
  switch (answer.state) {
    case 'answered':
      return {
        state: 'answered',
        value: redactValue(answer.value, type, redaction),
        evidence: answer.evidence.map((piece) => redactEvidence(piece, redaction)),
      };
    case 'not_applicable': {
      const whose = answer.whose === undefined ? {} : { whose: redactOwner(answer.whose, redaction) };
      return { state: 'not_applicable', reason: answer.reason, ...whose };
    }
    default:
      return { state: answer.state };
  }
}

/** Levels, options and shares are the rubric's own words; only texts and where a number comes from are typed. */
function redactValue(value: AnswerValue, type: ItemType, { take }: Redaction): AnswerValue {
  if (type === 'text') {
    take('text');
    return TAKEN_OUT;
  }
  if (type !== 'metric') return value;
  take('source');
  take('period');
  const { now, before } = value as MetricValue;
  return { now, ...(before === undefined ? {} : { before }), source: TAKEN_OUT, period: TAKEN_OUT };
}

function redactEvidence({ kind, note, date, seen_by }: Evidence, redaction: Redaction): Evidence {
  if (note !== undefined) redaction.take('note');
  return {
    kind,
    ...(date === undefined ? {} : { date: redactDay(date, redaction) }),
    ...(seen_by === undefined ? {} : { seen_by }),
  };
}

/** That nobody owns it is a finding and names nobody. */
function redactOwner(whose: string, { standIns, take }: Redaction): string {
  const named = whose.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (named === 'nobody') return named;
  take('owner');
  return standIns.of('owner', named);
}

function redactDay(day: string, { sameAge, take }: Redaction): string {
  take('date');
  return sameAge(day);
}

/** No calendar of ours goes back further: what is older than that has no other age than the first day. */
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z');

function daysLater(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(Math.max(time, FIRST_DAY)).toISOString().slice(0, 10);
}
