import type { Log, Result } from 'sarif';
import type { LintProblem, LintReport } from '../../core/lint/report.js';
import { jsonText } from '../json.js';
import { fixSentence } from './fix_sentence.js';

/** SARIF 2.1.0, which code hosts show beside the lines of a change; its published types hold the log to its shape. */
export function renderSarif({ files, rules }: LintReport): string {
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: 'salesgap',
    informationUri: 'https://github.com/salesgap/salesgap',
    rules: rules.map(({ id, proves, severity }) => ({
      id,
      shortDescription: { text: proves },
      defaultConfiguration: { level: severity },
    })),
  };
  const run: Log['runs'][number] = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    results: files.flatMap(({ problems }) => problems).map((problem) => resultOf(problem, places)),
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return jsonText(log);
}

function resultOf(
  { rule, severity, file, line, column, message, fix }: LintProblem,
  places: ReadonlyMap<string, number>,
): Result {
  return {
    ruleId: rule,
    ruleIndex: places.get(rule) ?? -1,
    level: severity,
    message: { text: `${message}. ${fixSentence(fix)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** A path as a URI reference; one from the root of a disk becomes a file: URI. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodedStep).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Half a character, which a name from a disk may hold, has no encoding. */
function encodedStep(step: string): string {
  return encodeURIComponent(step.replaceAll(/\p{Cs}/gu, '\ufffd'));
}
