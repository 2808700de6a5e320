import { compileCondition, conditionProblem, isProblem } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import { namesIn } from '../conditions/names.js';
import { type Issue, MOST_ISSUES, type Result } from '../issue.js';
import { nearest } from '../nearest.js';
import { isOfArea, policyVocabulary } from './names.js';
import type { PolicyFile } from './schema.js';
import type { Policy, PolicyRule } from './types.js';

type FileRule = PolicyFile['rules'][number];
type Add = (path: Issue['path'], message: string, suggestion?: string) => void;

/** Compiles the rules and checks every id. `known`: the rubrics there are. */
export function compilePolicy(file: PolicyFile, known: readonly string[]): Result<Policy> {
  const issues: Issue[] = [];
  const add: Add = (path, message, suggestion) => {
    issues.push({ message, path, line: null, column: null, ...(suggestion === undefined ? {} : { suggestion }) });
  };
  const ids = file.rules.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) !== index) add(['rules', index, 'id'], `the id ${id} is used twice in rules`);
  const rules = file.rules.map((rule, index) =>
    compileRule(rule, known, (path, ...words) => add(['rules', index, ...path], ...words)),
  );
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MOST_ISSUES) };
  const { id, version, title = null } = file;
  return { ok: true, value: { id, version, title, rules } };
}

function compileRule(file: FileRule, known: readonly string[], add: Add): PolicyRule {
  for (const [index, id] of (file.rubrics ?? []).entries())
    if (!known.includes(id)) add(['rubrics', index], `there is no rubric ${id} here`, nearest(id, known));
  const { id, severity, message, rubrics = null, about = null, because = null } = file;
  return { id, severity, rubrics, about, rule: compiled(file, add), message, because };
}

function compiled(file: FileRule, add: Add): Condition {
  const rule = compileCondition(file.rule, policyVocabulary);
  if (isProblem(rule)) {
    add(['rule'], conditionProblem(file.rule, rule), rule.suggestion);
    return { source: file.rule, tree: { op: 'value', value: false } };
  }
  const names = namesIn(rule.tree);
  if (names.length === 0) add(['rule'], 'this rule looks at nothing, so it is the same for all answers');
  if (names.length > 0 && !names.some(isOfArea)) {
    for (const key of ['rubrics', 'about'] as const)
      if (file[key] !== undefined)
        add([key], 'this rule looks at no area (area.…) and is judged once for a sheet; leave this key out');
  }
  return rule;
}
