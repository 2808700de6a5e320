import { itemsAsked } from '../answers/routing.js';
import type { Profile } from '../answers/types.js';
import type { FormArea, FormQuestion, RaterForm } from '../form/types.js';
import { asksBefore } from '../items/metric.js';
import { isConfidential } from '../raters/confidence.js';
import { profileFieldsIn } from '../rubric/profile_fields.js';
import type { Item, MetricItem, Pack, Rubric } from '../rubric/types.js';
import type { Relation } from '../words.js';
import { askedOfRelation } from './asked.js';
import { openingWords, privacyNote } from './privacy.js';
import { canonical, sha256Hex } from './seal.js';
import type { Campaign } from './types.js';

/** What a form says besides its questions. `invited` is not looked at: the form knows nobody else's. */
export interface FormSettings
  extends Pick<Campaign, 'id' | 'subject' | 'lang' | 'fewest' | 'deadline' | 'intro' | 'profile'> {
  /** 32 hexadecimal digits. */
  readonly token: string;
}

/**
 * The form of one rater. Pack and rubrics are in the language of the form already. It has the questions as this
 * relation is asked them and nothing that steers or betrays: no weight, points, target or proof rule, no other rater.
 */
export function raterForm(
  pack: Pack,
  rubrics: readonly Rubric[],
  relation: Relation,
  { id, token, subject, lang, fewest, deadline, intro, profile }: FormSettings,
): RaterForm {
  const areas = formAreas(pack, rubrics, relation, profile);
  const shown = subject.name ?? subject.id;
  return {
    format: 1,
    kind: 'rater',
    lang,
    title: pack.title,
    subject: shown,
    relation,
    intro: intro === null ? openingWords(lang, relation, shown) : paragraphsOf(intro),
    privacy: privacyNote(lang, { relation, subject: shown, fewest }),
    deadline,
    campaign: id,
    token,
    questions_sha256: questionsHash(areas),
    profile: profileUsed(areas, profile),
    areas,
    ...(isConfidential(relation) ? { fewest } : {}),
  };
}

/** The questions of a relation, by rubric in the order of the pack; a rubric with none of them is left out. */
export function formAreas(
  pack: Pack,
  rubrics: readonly Rubric[],
  relation: Relation,
  profile: Profile,
): readonly FormArea[] {
  const asked = askedOfRelation(pack, rubrics, relation);
  return asked.rubrics.flatMap((rubric) => {
    const questions = itemsAsked(rubric, asked.form, relation, profile).map((item) =>
      questionOf(item, relation, profile),
    );
    return questions.length === 0 ? [] : [{ id: rubric.id, title: rubric.title, questions }];
  });
}

/** Of the questions as issued, texts included: SHA-256 of their canonical JSON. */
export function questionsHash(areas: readonly FormArea[]): string {
  return sha256Hex(canonical(areas));
}

function questionOf(item: Item, relation: Relation, profile: Profile): FormQuestion {
  const options = item.type === 'choice' || item.type === 'checklist' ? item.options : null;
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    ask: item.ask[relation] ?? item.ask.self,
    help: item.help ?? null,
    anchors: item.type === 'level' ? item.anchors : null,
    options: options?.map(({ id, text }) => ({ id, text })) ?? null,
    number: item.type === 'metric' ? numberOf(item, profile) : null,
    parts:
      item.type === 'allocation' ? { unit: item.unit, of: item.parts.map(({ id, text }) => ({ id, text })) } : null,
    na: item.na?.reasons ?? null,
    when: item.when,
  };
}

function numberOf(item: MetricItem, profile: Profile): FormQuestion['number'] {
  return { unit: item.unit, min: item.min, max: item.max, asks_before: asksBefore(item, profile) };
}

/** Only what a condition of these questions looks at. */
function profileUsed(areas: readonly FormArea[], profile: Profile): Profile {
  const conditions = areas.flatMap(({ questions }) => questions.flatMap(({ when }) => when ?? []));
  const used = profileFieldsIn(conditions);
  return Object.fromEntries(Object.entries(profile).filter(([field]) => used.has(field)));
}

/** Parted by empty lines. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
