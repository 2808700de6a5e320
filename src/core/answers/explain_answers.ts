import { explain, oneOf } from '../documents/explain.js';
import type { ParsedDocument } from '../documents/yaml.js';
import { type Issue, inOrder, MOST_ISSUES } from '../issue.js';
import { found } from '../items/kind.js';
import { answersSchema, longAnswerSchemas } from './schema.js';
import { sift } from './sift.js';
import type { AnswerSheet } from './types.js';

/**
 * What is wrong with a document that is no answers file, in its text and in its shape, and the sheets it may
 * be when only what is in order counts.
 */
export function explainAnswers(document: ParsedDocument): {
  readonly issues: readonly Issue[];
  readonly readable: readonly AnswerSheet[];
} {
  const { readable, wrong } = sift(document.guess);
  const lines = new Set(document.issues.map(({ line }) => line));
  // What is wrong with the text of a line explains what is wrong with its data.
  const shape = shapeIssues({ ...document, value: wrong }).filter(({ line }) => !lines.has(line));
  return { issues: inOrder([...document.issues, ...shape]), readable };
}

function shapeIssues(document: ParsedDocument): readonly Issue[] {
  const checked = answersSchema.safeParse(document.value);
  const issues = checked.success
    ? []
    : checked.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => {
        const [part, rubric, item] = issue.path;
        if (part !== 'answers' || item === undefined || issue.code === 'invalid_key')
          return explain(answersSchema, { ...checked.error, issues: [issue] } as never, document);
        return explainAnswer(document, [part, rubric as string, item as string]);
      });
  return [...packOrRubrics(document), ...issues];
}

/** What was asked is named in one of two ways. */
function packOrRubrics({ value, locate }: ParsedDocument): Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const both = Object.hasOwn(value, 'pack');
  if (both !== Object.hasOwn(value, 'rubrics')) return [];
  const message = both
    ? 'name either a pack or rubrics, not both'
    : 'name what was asked: pack: essentials@1.0.0, or rubrics: [hiring@1.0.0]';
  const path = both ? ['rubrics'] : [];
  return [{ message, path, ...locate(path) }];
}

/** An answer is a union; its `state` says which member was meant. */
function explainAnswer(document: ParsedDocument, path: readonly string[]): Issue[] {
  const answer = path.reduce<unknown>((here, key) => (here as Record<string, unknown>)?.[key], document.value);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    const expected = 'a level, true or false, an option, a list of options, or {value: …} or {state: …}';
    return [{ message: `expected ${expected}; found ${found(answer)}`, path, ...document.locate(path) }];
  }
  const { state = 'answered' } = answer as { state?: string };
  const schema = Object.hasOwn(longAnswerSchemas, state)
    ? longAnswerSchemas[state as keyof typeof longAnswerSchemas]
    : undefined;
  if (schema === undefined) {
    const issue = oneOf(Object.keys(longAnswerSchemas), state, [...path, 'state']);
    return [{ ...issue, ...document.locate(issue.path) }];
  }
  const checked = schema.safeParse(answer);
  if (checked.success) return [];
  const below: ParsedDocument = { ...document, value: answer, locate: (tail) => document.locate([...path, ...tail]) };
  return explain(schema, checked.error, below).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
