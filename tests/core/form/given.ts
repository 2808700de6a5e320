import fc from 'fast-check';
import { subjectNamed } from '../../../src/core/answers/subject.js';
import type { Answer } from '../../../src/core/answers/types.js';
import type { SelfForm, SelfGiven } from '../../../src/core/form/self_form.js';
import { kindOf } from '../../../src/core/items/index.js';
import type { Item } from '../../../src/core/rubric/types.js';
import { ROLES } from '../../../src/core/words.js';
import { possibleAnswers } from '../shipped.js';

/** Anything that one person may say in a page: some of its questions, answered in any state; names of any kind. */
export function given(form: SelfForm): fc.Arbitrary<SelfGiven> {
  const answers = form.rubrics.map(({ id, items }) =>
    fc.tuple(...items.map(answerTo)).map((all) => {
      const said = items.flatMap((item, index) => (all[index] ? [[item.id, all[index]]] : []));
      return [id, Object.fromEntries(said)] as const;
    }),
  );
  return fc.record({
    subject: fc
      .oneof(fc.constantFrom('', 'J. Doe', '<b>\u202e', '漢字'), fc.string({ maxLength: 20 }))
      .map(subjectNamed),
    causes: fc.constant({}),
    profile: fc.record({ role: fc.constantFrom(...ROLES), team_size: fc.nat(40) }, { requiredKeys: [] }),
    answers: fc.tuple(...answers).map((all) => Object.fromEntries(all)),
    answered_on: fc.constantFrom('2026-11-20', '2028-02-29'),
  });
}

/** Mostly an answer, in a third of the cases none. */
function answerTo(item: Item): fc.Arbitrary<Answer | null> {
  const note = fc.constantFrom({}, {}, { note: 'Quarterly, "as it were" </script>' });
  const valid = possibleAnswers(item).filter((value) => kindOf(item).problem(item, value) === null);
  const answered = fc
    .tuple(fc.constantFrom(...valid.slice(0, 12)), note)
    .map(([value, more]): Answer => ({ state: 'answered', value, evidence: [], ...more }));
  const unsaid: fc.Arbitrary<Answer> = fc.constant({ state: 'dont_know' });
  const [reason] = item.na?.reasons ?? [];
  const away: Answer[] =
    reason === undefined
      ? []
      : [{ state: 'not_applicable', reason, ...(reason === 'not_my_job' ? { whose: 'finance' } : {}) }];
  return fc.oneof(
    { weight: 6, arbitrary: answered },
    { weight: 1, arbitrary: unsaid },
    { weight: away.length, arbitrary: fc.constantFrom(...away, null) },
    { weight: 3, arbitrary: fc.constant(null) },
  );
}
