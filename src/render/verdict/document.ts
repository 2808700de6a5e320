import type { Judgement, SheetVerdict, Verdict, VerdictRule } from '../../core/policy/verdict.js';
import { type Block, bullets, type Document, type Fact, fact, paragraph, section } from '../document/document.js';
import { visibleStrings } from '../visible-report.js';
import {
  FAIL_UNDER_MESSAGE,
  factsWords,
  fallWords,
  NOT_COMPARED,
  numberWords,
  OUTCOME,
  SKIPPED,
  sheetName,
} from './words.js';

/** A verdict for people: what does not hold first, rule by rule. Made visible first. */
export function verdictDocument(raw: Verdict): Document {
  const verdict = visibleStrings(raw);
  const { sheets, outcome } = verdict;
  return {
    title: `Check: ${OUTCOME[outcome]}`,
    facts: openingFacts(verdict),
    front: [
      ...section('Cannot be used', sheets.flatMap(unusableBlocks)),
      ...section('Nothing could be judged', bullets(sheets.filter(isIncomplete).map(sheetName))),
      ...section('Does not hold, or is unknown', ruleEntries(verdict, 'error')),
      ...section('Warnings', ruleEntries(verdict, 'warn')),
      ...section('Lower than the baseline', bullets(sheets.flatMap(fallLines))),
      ...section('Not compared', bullets(sheets.flatMap(notComparedLines))),
      ...section('Not judged', bullets(skippedLines(verdict))),
      ...section('Could be tighter', bullets(tighterLines(verdict))),
    ],
    details: [],
  };
}

function openingFacts({ policy, baseline, sheets, today, rules }: Verdict): readonly Fact[] {
  return [
    ...fact('Policy', policy === null ? null : `${policy.title ?? policy.id} (${policy.id} ${policy.version})`),
    ...fact('Baseline', baseline === null ? null : baselineWords(baseline)),
    ...fact('Files', filesWords(sheets)),
    ...fact('Rules', rules.length === 0 ? null : countsWords(sheets)),
    ...fact('Judged on', today),
  ];
}

/** "5 hold, 1 does not hold, 2 unknown"; a rule counts once for every area and sheet it is judged for. */
function countsWords(sheets: readonly SheetVerdict[]): string {
  const judgements = sheets.flatMap((sheet) => sheet.judgements);
  const part = (state: Judgement['state'], one: string, many = one) => {
    const count = judgements.filter((each) => each.state === state).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  return [
    ...part('holds', 'holds', 'hold'),
    ...part('fails', 'does not hold', 'do not hold'),
    ...part('unknown', 'unknown'),
    ...part('skipped', 'not judged'),
  ].join(', ');
}

function baselineWords({ file, basis, tolerance }: NonNullable<Verdict['baseline']>): string {
  const how = `levels as ${basis}, at worst`;
  return tolerance === 0 ? `${file}; ${how}` : `${file}; ${how}; may fall by ${numberWords(tolerance)}`;
}

function filesWords(sheets: readonly SheetVerdict[]): string {
  const [first] = sheets;
  if (sheets.length === 1 && first !== undefined) return sheetName(first);
  const passed = sheets.filter(({ outcome }) => outcome === 'passed').length;
  return `${sheets.length}; ${passed} passed`;
}

function isIncomplete({ outcome }: SheetVerdict): boolean {
  return outcome === 'incomplete';
}

function unusableBlocks(sheet: SheetVerdict): readonly Block[] {
  if (sheet.outcome !== 'invalid') return [];
  return [{ kind: 'entry', title: sheet.file, blocks: bullets(sheet.problems) }];
}

/** The rules of one severity that do not hold somewhere, each with every place. */
function ruleEntries({ rules, sheets }: Verdict, severity: VerdictRule['severity']): readonly Block[] {
  return rules
    .filter((rule) => rule.severity === severity)
    .flatMap((rule): Block[] => {
      const places = sheets.flatMap((sheet) => placesOf(rule, sheet));
      if (places.length === 0) return [];
      const blocks = [
        paragraph(rule.message ?? FAIL_UNDER_MESSAGE),
        ...bullets(places),
        { kind: 'facts', facts: [...fact('Rule', rule.rule), ...fact('Because', rule.because)] } as const,
      ];
      return [{ kind: 'entry', title: rule.id, blocks }];
    });
}

function placesOf({ id }: VerdictRule, sheet: SheetVerdict): string[] {
  return sheet.judgements
    .filter(({ rule, state }) => rule === id && (state === 'fails' || state === 'unknown'))
    .map(({ title, facts }) => `${placeName(title, sheet)}: ${factsWords(facts)}`);
}

/** "Hiring, jd.yaml (J. Doe)". */
function placeName(title: string | null, sheet: SheetVerdict): string {
  return title === null ? sheetName(sheet) : `${title}, ${sheetName(sheet)}`;
}

function fallLines(sheet: SheetVerdict): string[] {
  const fallen = sheet.comparison?.levels.filter(({ fell }) => fell) ?? [];
  return fallen.map((level) => `${placeName(level.title, sheet)}: ${fallWords(level)}`);
}

function notComparedLines(sheet: SheetVerdict): string[] {
  const { comparison } = sheet;
  if (comparison === null) return [];
  if (comparison.earlier === null) return [`${sheetName(sheet)}: the baseline has no answers of this person`];
  return comparison.not_compared.map(({ title, why }) => `${placeName(title, sheet)}: ${NOT_COMPARED[why]}`);
}

/** Rule by rule, how often and why. */
function skippedLines({ rules, sheets }: Verdict): string[] {
  return rules.flatMap(({ id, severity }) => {
    if (severity === 'off') return [`${id}: ${SKIPPED.off}`];
    return (['not_asked', 'not_applicable'] as const).flatMap((why) => {
      const places = sheets.flatMap((sheet) =>
        sheet.judgements
          .filter(({ rule, skipped }) => rule === id && skipped === why)
          .map(({ title }) => placeName(title, sheet)),
      );
      return places.map((place) => `${id}: ${place}: ${SKIPPED[why]}`);
    });
  });
}

function tighterLines({ could_be_tighter }: Verdict): string[] {
  return could_be_tighter.map(({ rule, name, limit, closest, could_be, file, title }) => {
    const where = title === null ? file : `${title}, ${file}`;
    const now = `every file meets the limit ${numberWords(limit)} on ${name} with room`;
    return `${rule}: ${now}: the nearest is ${numberWords(closest)} (${where}); it could be ${numberWords(could_be)}`;
  });
}
