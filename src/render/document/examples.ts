import type { Report, ReportRubric } from '../../core/report/types.js';

export type NamedExample = ReportRubric['examples'][number] & { readonly rubric: string };

/** The filled-in examples of the first moves, each once: those that a reader needs at hand. */
export function examplesNamed({ headline, priorities, rubrics }: Report): readonly NamedExample[] {
  const moves = [headline?.action ?? null, ...priorities.map(({ first_move }) => first_move)];
  const named = moves.flatMap((move): NamedExample[] => {
    const examples = rubrics.find(({ id }) => id === move?.rubric)?.examples ?? [];
    const example = examples.find(({ file }) => file === move?.template);
    return move === null || example === undefined ? [] : [{ ...example, rubric: move.rubric }];
  });
  return named.filter(({ file }, index) => named.findIndex((each) => each.file === file) === index);
}
