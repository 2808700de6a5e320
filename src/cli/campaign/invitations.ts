import { formAreas, questionsHash, raterForm } from '../../core/campaign/form_contents.js';
import { sha256Hex } from '../../core/campaign/seal.js';
import type { Campaign, Invitation } from '../../core/campaign/types.js';
import type { RaterForm } from '../../core/form/types.js';
import { nearest } from '../../core/nearest.js';
import { RELATIONS, type Relation } from '../../core/words.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Instrument } from '../library.js';

/** How many forms, by relation, in the order of the relations. */
export type Invited = readonly (readonly [Relation, number])[];

/** More than any team that one person leads. */
const MOST_FORMS = 200;

/** What `--invite self=1,report=6` says. Errors: usage, with the nearest relation. */
export function invitedBy(text: string): Invited {
  const counts = new Map<Relation, number>();
  for (const part of text.split(',').map((each) => each.trim())) {
    const [word = '', number = ''] = part.split('=').map((each) => each.trim());
    const relation = relationOf(word, part);
    const count = Number(number);
    if (!/^\d+$/.test(number) || count < 1 || count > MOST_FORMS) {
      throw new Failure(EXIT.usage, `--invite takes relation=number, from 1 to ${MOST_FORMS}; found "${part}".`);
    }
    if (counts.has(relation)) throw new Failure(EXIT.usage, `--invite names ${relation} twice.`);
    counts.set(relation, count);
  }
  return RELATIONS.flatMap((relation) => {
    const count = counts.get(relation);
    return count === undefined ? [] : [[relation, count] as const];
  });
}

function relationOf(word: string, part: string): Relation {
  const found = RELATIONS.find((relation) => relation === word);
  if (found !== undefined) return found;
  const close = nearest(word, RELATIONS);
  throw new Failure(
    EXIT.usage,
    `--invite knows no relation "${word}" (in "${part}").${close === undefined ? '' : ` Did you mean ${close}?`}`,
    `The relations are ${RELATIONS.join(', ')}.`,
  );
}

/** A form as it is handed out. */
export interface HandedOut {
  /** report-01: says nothing about the person. */
  readonly name: string;
  readonly contents: RaterForm;
}

/**
 * One form and one invitation for everybody. Pack and rubrics are in the language of the forms. A token is in its form
 * only: the invitation keeps its hash. Errors: usage, where a relation is asked nothing.
 */
export function invite(
  { pack, rubrics }: Instrument,
  settings: Omit<Campaign, 'invited'>,
  invited: Invited,
  newToken: () => string,
): { readonly invitations: readonly Invitation[]; readonly forms: readonly HandedOut[] } {
  const asked = rubrics.map(({ rubric }) => rubric);
  const invitations: Invitation[] = [];
  const forms: HandedOut[] = [];
  for (const [relation, count] of invited) {
    const areas = formAreas(pack, asked, relation, settings.profile);
    if (areas.length === 0) throw asksNothing(pack.id, relation);
    for (let number = 1; number <= count; number += 1) {
      const token = newToken();
      const contents = raterForm(pack, asked, relation, { ...settings, token });
      forms.push({ name: formName(relation, number), contents });
      const id = `r_${String(invitations.length + 1).padStart(2, '0')}`;
      invitations.push({
        id,
        relation,
        token_sha256: sha256Hex(token),
        questions_sha256: questionsHash(areas),
      });
    }
  }
  return { invitations, forms };
}

/** The name of the form of the n-th invitation of a relation, from 1. */
export function formName(relation: Relation, number: number): string {
  return `${relation}-${String(number).padStart(2, '0')}`;
}

function asksNothing(pack: string, relation: Relation): Failure {
  return new Failure(
    EXIT.usage,
    `The pack ${pack} asks nothing of the relation ${relation}.`,
    'No campaign was set up.',
    'Leave that relation out, or take a pack that has questions for it.',
  );
}
