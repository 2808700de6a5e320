import type { SheetVerdict, Verdict } from '../../core/policy/verdict.js';
import { visibleStrings } from '../visible-report.js';
import { closingWords, fallWords, judgementWords, OUTCOME, sheetName } from './words.js';

/** GitHub shows so many of a kind for a step, and passes over the others in silence. */
const MOST = 10;

interface Annotation {
  readonly kind: 'error' | 'warning';
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Workflow commands that GitHub shows beside a run, and one line that says how it ended. Every line begins with words
 * of ours: what people wrote stands behind them, escaped. Made visible first.
 */
export function verdictGithub(raw: Verdict): string {
  const verdict = visibleStrings(raw);
  const all = annotationsOf(verdict);
  const shown = KINDS.flatMap((kind) => all.filter((each) => each.kind === kind).slice(0, MOST));
  const more = moreThanShown(verdict);
  return [...shown.map(commandOf), closingWords(verdict), ...(more === null ? [] : [more])]
    .map((line) => `${line}\n`)
    .join('');
}

/** How many annotations there was no room for; null: all were shown. */
export function moreThanShown(verdict: Verdict): string | null {
  const all = annotationsOf(verdict);
  const words = KINDS.flatMap((kind) => {
    const more = all.filter((each) => each.kind === kind).length - MOST;
    return more <= 0 ? [] : [`+${more} more ${more === 1 ? kind : `${kind}s`}`];
  });
  return words.length === 0 ? null : `${words.join(', ')} than GitHub shows as annotations.`;
}

const KINDS = ['error', 'warning'] as const;

function annotationsOf({ rules, sheets }: Verdict): readonly Annotation[] {
  const judged = sheets.flatMap((sheet) =>
    sheet.judgements.flatMap((judgement): Annotation[] => {
      const rule = rules.find(({ id }) => id === judgement.rule);
      if (rule === undefined || judgement.state === 'holds' || judgement.state === 'skipped') return [];
      const kind = rule.severity === 'error' ? 'error' : 'warning';
      const title = judgement.title === null ? rule.id : `${rule.id}: ${judgement.title}`;
      return [{ kind, file: sheet.file, title, text: `${sheetName(sheet)}: ${judgementWords(judgement, rule)}` }];
    }),
  );
  return [...sheets.flatMap(unjudged), ...judged, ...sheets.flatMap(fallen)];
}

function unjudged({ file, outcome, problems }: SheetVerdict): Annotation[] {
  if (outcome !== 'invalid' && outcome !== 'incomplete') return [];
  const text = outcome === 'invalid' ? problems.join('\n') : `${OUTCOME.incomplete}.`;
  return [{ kind: 'error', file, title: OUTCOME[outcome], text }];
}

function fallen(sheet: SheetVerdict): Annotation[] {
  return (sheet.comparison?.levels ?? [])
    .filter(({ fell }) => fell)
    .map((level) => ({
      kind: 'error',
      file: sheet.file,
      title: `${OUTCOME.regression}: ${level.title}`,
      text: `${sheetName(sheet)}: ${fallWords(level)}`,
    }));
}

function commandOf({ kind, file, title, text }: Annotation): string {
  return `::${kind} file=${property(file)},title=${property(title)}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
