import { referenceTo } from '../answers/identity.js';
import type { Answer, AnswerSheet, Profile, Subject } from '../answers/types.js';
import type { Stamp } from '../report/build.js';
import type { Item, Pack, Rubric } from '../rubric/types.js';
import { CHOSEN } from './self_check.js';

/**
 * What the page holds for somebody who checks themselves: the questions and all that scores them, since it makes the
 * report itself. It travels as JSON inside the page.
 */
export interface SelfForm {
  readonly format: 1;
  readonly kind: 'self';
  /** Two letters: of the page and, as far as they are translated, of the questions. */
  readonly lang: string;
  /** Of the pack. */
  readonly title: string;
  /** Of salesgap, for the report. */
  readonly tool_version: string;
  readonly pack: Pack;
  readonly rubrics: readonly Rubric[];
  /** SHA-256 of each rubric's text, by id. */
  readonly rubric_hashes: Readonly<Record<string, string>>;
}

export interface SelfParts {
  readonly lang: string;
  readonly tool_version: string;
  readonly pack: Pack;
  readonly rubrics: readonly { readonly rubric: Rubric; readonly hash: string }[];
}

/** The contents of a page, without what neither the questions nor the report show. */
export function selfForm({ lang, tool_version, pack, rubrics }: SelfParts): SelfForm {
  return {
    format: 1,
    kind: 'self',
    lang,
    title: pack.title,
    tool_version,
    pack: { ...pack, sittings: [] },
    rubrics: rubrics.map(({ rubric }) => ({ ...rubric, items: rubric.items.map(forOneself) })),
    rubric_hashes: Object.fromEntries(rubrics.map(({ rubric, hash }) => [rubric.id, hash])),
  };
}

/** No questions for an interviewer and no wording for others; of what is never asked here, only what the report needs. */
function forOneself({ antipattern: _, help, ...item }: Item): Item {
  const shown = CHOSEN.includes(item.type) && item.relations.includes('self');
  return {
    ...item,
    ...(shown && help !== undefined ? { help } : {}),
    ask: { self: shown ? item.ask.self : item.title },
    probes: [],
  } as Item;
}

/** What one person said in the page. */
export interface SelfGiven {
  readonly subject: Subject;
  readonly profile: Profile;
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  /** What stands in the way, where another sheet said so that was opened here; pages do not ask it. */
  readonly causes: AnswerSheet['causes'];
  /** Calendar day of the last answer, where the person is. */
  readonly answered_on: string;
}

/** The sheet of what was said, before its form is decided (`inItsForm`). Exactly what reading its file gives. */
export function selfSheet({ pack }: Pick<SelfForm, 'pack'>, given: SelfGiven): AnswerSheet {
  return {
    format: 1,
    subject: given.subject,
    rater: { id: 'self_1', relation: 'self' },
    pack: referenceTo(pack),
    rubrics: [],
    form: 'screen',
    answered_on: given.answered_on,
    profile: given.profile,
    answers: given.answers,
    causes: given.causes,
  };
}

/** `sheet_hash`: SHA-256 of the answers file, as it would be downloaded. */
export function stampOf({ tool_version, rubric_hashes }: SelfForm, sheet_hash: string): Stamp {
  return { tool_version, rubric_hashes, sheet_hash };
}
