import type { Profile } from '../answers/types.js';
import { profileVocabulary } from '../conditions/vocabulary.js';
import type { Pack } from '../rubric/types.js';
import { AGREEMENTS, CAUSES, FORMS, MOTIONS, RELATIONS, ROLES } from '../words.js';
import type { Facts, NamedFact } from './condition.js';
import type { Column, Dialect, Layer } from './dialect.js';
import { isDay } from './evidence.js';
import { allOf, cases, isOneOf, literal, plainly } from './quote.js';
import { everybody } from './who.js';

const KEYS = [
  ...['format', 'subject', 'rater', 'pack', 'rubrics', 'form', 'sitting', 'agreed_to', 'answered_on', 'profile'],
  ...['answers', 'causes'],
] as const;

const PROFILE = Object.keys(profileVocabulary) as (keyof typeof profileVocabulary)[];

/** What the blocks of the rubrics read of a sheet. */
export const SHEET_KEEPS = ['h_problem', 'h_who'] as const;

/** The column with the answers to a rubric, by its position in the pack. */
export const answersColumn = (at: number) => `h_r${at}`;

/** A sheet taken apart: who, when, profile, the answers by rubric, and what is wrong with it as a whole. */
export function sheetLayers(dialect: Dialect, pack: Pack): readonly Layer[] {
  const top = dialect.split('h_doc', KEYS, 'h_top');
  const profile = dialect.split('h_profile', [...PROFILE], 'h_profile_parts');
  const rubrics = dialect.split(
    'h_answers',
    pack.rubrics.map(({ id }) => id),
    'h_answers_parts',
  );
  const present = (json: string) => `CASE WHEN NOT coalesce(${dialect.isNull(json)}, FALSE) THEN ${json} END`;
  const parts: Column[] = [
    { name: 'h_relation', is: dialect.asText(dialect.member('h_rater', 'relation')) },
    { name: 'h_form_word', is: `CASE WHEN h_form IS NULL THEN 'full' ELSE ${dialect.asText('h_form')} END` },
    { name: 'h_day', is: dialect.asText('h_answered_on_json') },
    ...PROFILE.map((field, at) => ({
      name: `p_${field}`,
      is: profileValue(dialect, field, profile.members[at] ?? ''),
    })),
    ...PROFILE.map((field, at) => ({ name: `g_${field}`, is: `${profile.members[at]} IS NOT NULL` })),
    ...pack.rubrics.map((_, at) => ({ name: answersColumn(at), is: present(rubrics.members[at] ?? '') })),
  ];
  return [
    [{ name: 'h_doc', is: dialect.document('sheet') }],
    top.before === null ? [] : [top.before],
    KEYS.map((key, at) => {
      const json = top.members[at] ?? '';
      const name = key === 'answered_on' ? 'h_answered_on_json' : `h_${key}`;
      return { name, is: key === 'answers' ? present(json) : json };
    }),
    [profile.before, rubrics.before].filter((column) => column !== null),
    parts,
    [
      { name: 'h_answered_on', is: `CASE WHEN ${isDay(dialect, 'h_day')} THEN h_day END` },
      { name: 'h_role', is: "coalesce(p_role, 'first_line')" },
      { name: 'h_who', is: `coalesce(${dialect.asText('h_sitting')}, '') || '/' || h_relation` },
    ],
    [{ name: 'h_problem', is: problem(dialect, pack) }],
  ];
}

function typeOfField(field: keyof typeof profileVocabulary): NamedFact['type'] {
  const type = profileVocabulary[field];
  return type === 'number' || type === 'yes_no' ? type : 'text';
}

function profileValue(dialect: Dialect, field: keyof typeof profileVocabulary, json: string): string {
  const type = typeOfField(field);
  if (type === 'number') return dialect.asNumber(json);
  return type === 'yes_no' ? dialect.asYesNo(json) : dialect.asText(json);
}

/** `profile.team_size` and its like. */
export const profileFacts: Facts = ([group, field]) => {
  const known = PROFILE.find((each) => each === field);
  return group === 'profile' && known !== undefined ? { type: typeOfField(known), is: `p_${known}` } : null;
};

/** What keeps a sheet from being scored, before its answers are looked at; NULL: nothing. */
function problem(dialect: Dialect, pack: Pack): string {
  const sheet = "'not an answer sheet: ";
  const object = (json: string, keys: readonly string[]) =>
    `CASE WHEN ${dialect.isObject(json)} THEN ${dialect.keysWithin(json, keys)} ELSE FALSE END`;
  const some = (json: string, key: string) => `${dialect.asText(dialect.member(json, key))} <> ''`;
  const absentOr = (json: string, holds: string) => `(${json} IS NULL OR coalesce(${holds}, FALSE))`;
  const rubrics = pack.rubrics.map(({ id }) => id);
  const rules: (readonly [string, string])[] = [
    [object('h_doc', KEYS), `${sheet}an unknown key, or no object'`],
    [`${dialect.asNumber('h_format')} = ${dialect.number(1)}`, `${sheet}format'`],
    [
      allOf([
        object('h_subject', ['id', 'name']),
        some('h_subject', 'id'),
        absentOr(dialect.member('h_subject', 'name'), some('h_subject', 'name')),
      ]),
      `${sheet}subject'`,
    ],
    [
      allOf([object('h_rater', ['id', 'relation']), some('h_rater', 'id'), isOneOf('h_relation', RELATIONS)]),
      `${sheet}rater'`,
    ],
    ['h_rubrics IS NULL', literal('rubrics named one by one: only answers to a pack are scored here')],
    [samePack(dialect, pack), literal(`answers to another pack or version than ${pack.id}@${pack.version}`)],
    [isOneOf('h_form_word', FORMS), `${sheet}form'`],
    [absentOr('h_sitting', `${dialect.asText('h_sitting')} <> ''`), `${sheet}sitting'`],
    [isOneOf('h_who', everybody(pack)), literal('a sitting that the pack does not have, or not for this rater')],
    [absentOr('h_agreed_to', listOf(dialect, 'h_agreed_to', AGREEMENTS)), `${sheet}agreed_to'`],
    ['h_answered_on IS NOT NULL', `${sheet}answered_on is no day'`],
    [absentOr('h_profile', object('h_profile', [...PROFILE, 'quarters', 'costs'])), `${sheet}profile'`],
    [allOf(PROFILE.map((field) => `(NOT g_${field} OR coalesce(${FIELDS[field]}, FALSE))`)), `${sheet}profile'`],
    [absentOr('h_answers', object('h_answers', rubrics)), literal('answers to a rubric that the pack does not ask')],
    [absentOr('h_causes', object('h_causes', rubrics)), literal('causes of a rubric that the pack does not ask')],
    [absentOr('h_causes', causesOf(dialect)), `${sheet}causes'`],
  ];
  return cases(rules.map(([holds, message]) => [`NOT coalesce(${holds}, FALSE)`, message] as const));
}

/** Within the same major, and not newer, as for a report. */
function samePack(dialect: Dialect, { id, version }: Pack): string {
  const word = dialect.asText('h_pack');
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const same = `${word} = ${literal(`${plainly(id)}@${plainly(version)}`)}`;
  if (minor === 0 && patch === 0) return same;
  const part = (at: number) => `CAST(split_part(${word}, '.', ${at}) AS INTEGER)`;
  const older = `(${part(2)} < ${minor} OR (${part(2)} = ${minor} AND ${part(3)} <= ${patch}))`;
  const shape = dialect.matches(word, `^${plainly(id)}@0*${major}\\.\\d{1,6}\\.\\d{1,6}$`);
  return `CASE WHEN ${shape} THEN ${older} ELSE FALSE END`;
}

function listOf(dialect: Dialect, json: string, words: readonly string[]): string {
  return dialect.matches(dialect.jsonText(json), `^\\[("(${words.join('|')})")?\\]$`);
}

function causesOf(dialect: Dialect): string {
  const pair = `"[a-z][a-z0-9_]*": ?"(${CAUSES.join('|')})"`;
  return dialect.matches(dialect.jsonText('h_causes'), `^\\{(${pair}(, ?${pair})*)?\\}$`);
}

const count = (column: string, most: number) =>
  `(${column} >= 0 AND ${column} <= ${most} AND ${column} = floor(${column}))`;

/** What each field of the profile may be, as answers/normalise.ts has it. */
const FIELDS: Readonly<Record<keyof typeof profileVocabulary & keyof Profile, string>> = {
  role: isOneOf('p_role', ROLES),
  team_size: count('p_team_size', 10_000),
  manages_managers: 'p_manages_managers IS NOT NULL',
  motion: isOneOf('p_motion', MOTIONS),
  deals_per_quarter: count('p_deals_per_quarter', Number.MAX_SAFE_INTEGER),
  average_deal_value: 'p_average_deal_value >= 0',
  currency: "(length(p_currency) = 3 AND p_currency = upper(p_currency) AND p_currency BETWEEN 'AAA' AND 'ZZZ')",
  cycle_days: count('p_cycle_days', Number.MAX_SAFE_INTEGER),
  own_quota: 'p_own_quota IS NOT NULL',
  months_in_role: count('p_months_in_role', 1200),
};
