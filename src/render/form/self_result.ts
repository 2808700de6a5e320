import type { Report } from '../../core/report/types.js';
import { areasSection } from '../document/areas.js';
import type { Block, Fact, Section } from '../document/document.js';
import { editions } from '../document/editions.js';
import { headlineSection } from '../document/headline.js';
import { openingFacts } from '../document/opening.js';
import { type PriorityWords, prioritiesInWords } from '../document/priorities.js';
import { notNowSection, strengthsSection } from '../document/strengths.js';
import type { Language } from '../language/language.js';
import { visibleReport } from '../visible-report.js';

/** The leader's report in the pieces that a self-check shows, made visible: the move first, then why. */
export interface SelfResult {
  readonly facts: readonly Fact[];
  readonly move: readonly Section[];
  /** Its title, and each of them. */
  readonly priorities: { readonly title: string; readonly all: readonly PriorityWords[] };
  readonly standing: readonly Section[];
  /** Areas with enough answers for a level. */
  readonly areas: readonly Section[];
  /** What else the edition for leaders tells. */
  readonly details: readonly Section[];
}

export function selfResult(raw: Report, language: Language): SelfResult {
  const report = visibleReport(raw);
  const { title, above } = language.texts.priorities;
  const all = prioritiesInWords(report, above, language);
  const [areas, ...details] = editions.leader.parts(report, language).details;
  return {
    facts: factsOf(report, language),
    move: headlineSection(report, language),
    priorities: { title: title(all.length), all },
    standing: [...strengthsSection(report, language), ...notNowSection(report, language)],
    areas: areas === undefined ? [] : withLevels(areas),
    details,
  };
}

/** Without a name the id would stand there, which nobody gave; and what going deeper left out was not asked. */
function factsOf(report: Report, language: Language): readonly Fact[] {
  const { opening } = language.texts;
  const { subject, pack } = report;
  const named = { ...report, subject: { ...subject, name: subject.name ?? opening.nameNotGiven } };
  return openingFacts(named, language).map((each) =>
    each.label === opening.asked ? { ...each, text: pack.title } : each,
  );
}

/** How all areas of a report came out, as one table and nothing else. */
export function areasAtAGlance(raw: Report, language: Language): readonly Block[] {
  const sections = areasSection(visibleReport(raw), language);
  return sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'scores'));
}

/** Without the rows that have no level, and what is said of them: they were not gone into. */
function withLevels({ title, blocks }: Section): readonly Section[] {
  const rows = blocks.flatMap((block) => (block.kind === 'scores' ? block.rows : []));
  const scored = new Set(rows.filter(({ claimed }) => claimed !== null).map(({ name }) => name));
  if (scored.size === 0) return [];
  const kept = blocks.map((block): Block => {
    if (block.kind === 'scores') return { ...block, rows: block.rows.filter(({ name }) => scored.has(name)) };
    if (block.kind === 'facts') return { ...block, facts: block.facts.filter(({ label }) => scored.has(label)) };
    return block;
  });
  return [{ title, blocks: kept }];
}
