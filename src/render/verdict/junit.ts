import type { Comparison, Judgement, SheetVerdict, Verdict, VerdictRule } from '../../core/policy/verdict.js';
import { visibleStrings } from '../visible-report.js';
import { fallWords, judgementWords, NOT_COMPARED, OUTCOME, SKIPPED, sheetName } from './words.js';

/** A test as JUnit knows it: passed, or with a mark that says otherwise. */
interface Case {
  readonly name: string;
  readonly mark: 'failure' | 'error' | 'skipped' | 'system-out' | null;
  readonly type?: string;
  readonly text?: string;
}

/** JUnit XML, which CI servers show as tests: a file is a suite, a rule for one area a case. Made visible first. */
export function verdictJunit(raw: Verdict): string {
  const verdict = visibleStrings(raw);
  const suites = verdict.sheets.map((sheet) => ({ sheet, cases: casesOf(sheet, verdict) }));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="salesgap check" ${countsOf(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ sheet, cases }) => suiteLines(sheet, cases)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteLines(sheet: SheetVerdict, cases: readonly Case[]): string[] {
  const classname = attribute('classname', sheet.file);
  return [
    `  <testsuite ${attribute('name', sheetName(sheet))} ${countsOf(cases)}>`,
    ...cases.flatMap((each) => caseLines(each, classname)),
    '  </testsuite>',
  ];
}

function caseLines({ name, mark, type, text = '' }: Case, classname: string): string[] {
  const opening = `    <testcase ${attribute('name', name)} ${classname}`;
  if (mark === null) return [`${opening}/>`];
  if (mark === 'system-out')
    return [`${opening}>`, `      <system-out>${escaped(text)}</system-out>`, '    </testcase>'];
  const attributes = [attribute('message', text), ...(type === undefined ? [] : [attribute('type', type)])].join(' ');
  return [`${opening}>`, `      <${mark} ${attributes}/>`, '    </testcase>'];
}

function countsOf(cases: readonly Case[]): string {
  const count = (mark: Case['mark']) => cases.filter((each) => each.mark === mark).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function casesOf(sheet: SheetVerdict, { rules }: Verdict): readonly Case[] {
  if (sheet.outcome === 'invalid')
    return [{ name: 'the answers can be used', mark: 'error', type: 'invalid', text: sheet.problems.join(' ') }];
  const incomplete: Case = {
    name: 'something could be judged',
    mark: 'error',
    type: 'incomplete',
    text: `${OUTCOME.incomplete}.`,
  };
  return [
    ...(sheet.outcome === 'incomplete' ? [incomplete] : []),
    ...sheet.judgements.flatMap((judgement) => {
      const rule = rules.find(({ id }) => id === judgement.rule);
      return rule === undefined ? [] : [judgedCase(judgement, rule)];
    }),
    ...comparedCases(sheet.comparison),
  ];
}

function judgedCase(judgement: Judgement, rule: VerdictRule): Case {
  const { state, skipped, title } = judgement;
  const name = title === null ? rule.id : `${rule.id}: ${title}`;
  if (skipped !== null) return { name, mark: 'skipped', text: SKIPPED[skipped] };
  if (state === 'holds') return { name, mark: null };
  const text = judgementWords(judgement, rule);
  // JUnit knows no warnings: said, and the test passes.
  if (rule.severity === 'warn') return { name, mark: 'system-out', text: `Warning: ${text}` };
  return { name, mark: 'failure', type: state, text };
}

function comparedCases(comparison: Comparison | null): readonly Case[] {
  if (comparison === null) return [];
  if (comparison.earlier === null)
    return [{ name: 'baseline', mark: 'skipped', text: 'the baseline has no answers of this person' }];
  return [
    ...comparison.levels.map((level): Case => {
      const name = `baseline: ${level.title}`;
      return level.fell ? { name, mark: 'failure', type: 'regression', text: fallWords(level) } : { name, mark: null };
    }),
    ...comparison.not_compared.map(
      ({ title, why }): Case => ({ name: `baseline: ${title}`, mark: 'skipped', text: NOT_COMPARED[why] }),
    ),
  ];
}

function attribute(name: string, value: string): string {
  return `${name}="${escaped(value)}"`;
}

/** What XML cannot hold at all, such as control characters, is made visible before. */
function escaped(text: string): string {
  return text.replace(/[&<>"'\n]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
};
