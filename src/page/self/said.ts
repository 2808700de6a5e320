import { routeItems } from '../../core/answers/routing.js';
import type { Answer, AnswerSheet } from '../../core/answers/types.js';
import { formAreas } from '../../core/campaign/form_contents.js';
import { deepQuestions, firstQuestions, type Place, secondLook } from '../../core/form/self_check.js';
import { type SelfForm, type SelfGiven, selfSheet } from '../../core/form/self_form.js';
import { type Answers, type Questions, type Spot, sameSpot } from '../questionnaire/questions.js';

/** The two parts of the questionnaire: a few questions over all areas, then deeper where it matters. */
export type Part = 'quick' | 'deeper';

export const NOTHING_SAID: Omit<SelfGiven, 'answered_on'> = {
  subject: { id: 'leader' },
  profile: {},
  answers: {},
  causes: {},
};

/** What a part asks. Which questions those are follows the answers, as the core decides. */
export function questionsOf(form: SelfForm, said: SelfGiven, part: Part): Questions {
  const { pack, rubrics } = form;
  const route = (answers: Answers): readonly Spot[] => {
    const sheet = selfSheet(form, { ...said, answers });
    const places =
      part === 'quick'
        ? firstQuestions(pack, rubrics, sheet)
        : [...secondLook(pack, rubrics, sheet), ...deepQuestions(pack, rubrics, sheet)];
    return asked(form, places, sheet);
  };
  return { areas: formAreas({ ...pack, form: 'full' }, rubrics, 'self', said.profile), route };
}

/** What another answer hides is not asked. */
function asked({ rubrics }: SelfForm, places: readonly Place[], sheet: AnswerSheet): readonly Spot[] {
  const full: AnswerSheet = { ...sheet, form: 'full' };
  const routes = new Map(rubrics.map((rubric) => [rubric.id, routeItems(rubric, full)]));
  return places
    .filter(({ rubric, item }) => routes.get(rubric)?.get(item) === 'asked')
    .map(({ rubric, item }) => ({ area: rubric, question: item }));
}

/** The answers of a part in the place of what was said to its questions before; the others stay. */
export function withPart(before: Answers, { route }: Questions, answers: Answers): Answers {
  const gone = route(over(before, answers));
  const kept = onlyThose(before, (spot) => !gone.some((each) => sameSpot(each, spot)));
  return over(kept, answers);
}

/** Two sets of answers as one; where both have an answer, that of the second. */
export function over(before: Answers, after: Answers): Answers {
  const all: Record<string, Readonly<Record<string, Answer>>> = { ...before };
  for (const [area, given] of Object.entries(after)) all[area] = { ...all[area], ...given };
  return all;
}

function onlyThose(answers: Answers, fits: (spot: Spot) => boolean): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([area, given]) => [
      area,
      Object.fromEntries(Object.entries(given).filter(([question]) => fits({ area, question }))),
    ]),
  );
}

/** How many questions of a part are still without an answer. */
export function openIn({ route }: Questions, answers: Answers): number {
  return route(answers).filter(({ area, question }) => answers[area]?.[question] === undefined).length;
}
