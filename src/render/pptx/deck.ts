import type { Report } from '../../core/report/types.js';
import { areasSection } from '../document/areas.js';
import { methodSection } from '../document/background.js';
import { documentOf } from '../document/build.js';
import type { Block, Fact, ScoreRow, Section } from '../document/document.js';
import { headlineSection } from '../document/headline.js';
import { prioritiesInWords, prioritiesSection } from '../document/priorities.js';
import { ranksSection } from '../document/ranks.js';
import { betweenTable } from '../document/several/views.js';
import { youSection } from '../document/several/you.js';
import { sponsorSection } from '../document/sponsor.js';
import { standingSection } from '../document/standing.js';
import { notNowSection, strengthsSection } from '../document/strengths.js';
import type { Language } from '../language/language.js';
import { visibleReport } from '../visible-report.js';
import { type Chart, dotsChart, ranksChart, scoresChart } from './chart.js';
import type { Line } from './fit.js';

/** What one slide says, before it is known how much of it fits. */
export interface SlidePlan {
  readonly title: string;
  /** opening: the first one; call: what to take away; cards: columns that stand for themselves. */
  readonly look: 'opening' | 'plain' | 'call' | 'cards';
  /** Above the columns; null: none. */
  readonly chart: Chart | null;
  readonly columns: readonly (readonly Line[])[];
}

/** A read-out in six to eight slides, one more where several people answered, and one where a cohort was named: fewer where there are no priorities or nothing to ask for. */
export function deckOf(raw: Report, language: Language): readonly SlidePlan[] {
  const report = visibleReport(raw);
  const { title, facts } = documentOf(raw, language);
  return [
    { title, look: 'opening', chart: null, columns: [facts.map(factLine)] },
    ...slidesOf(standingSection(report, language), 'plain', language),
    ...areasSection(report, language).map(
      ({ title, blocks }): SlidePlan => ({
        title,
        look: 'plain',
        chart: chartOf(blocks, language),
        columns: [],
      }),
    ),
    ...ranksSlide(report, language),
    ...viewsSlide(report, language),
    ...slidesOf(headlineSection(report, language), 'call', language),
    ...prioritySlide(report, language),
    ...buildAndLeave(report, language),
    ...slidesOf(sponsorSection(report, language), 'plain', language),
    ...slidesOf(methodSection(report, language), 'plain', language),
  ];
}

function slidesOf(sections: readonly Section[], look: SlidePlan['look'], language: Language): readonly SlidePlan[] {
  return sections.map(({ title, blocks }) => ({
    title,
    look,
    chart: chartOf(blocks, language),
    columns: [blocks.flatMap((block) => linesIn(block))],
  }));
}

/** Side by side: the reason, the first move, and when it is done. */
function prioritySlide(report: Report, language: Language): readonly SlidePlan[] {
  const columns = prioritiesInWords(report, language.texts.deck.moveBefore, language).map(
    ({ mark, title, reasons, firstMove }): readonly Line[] => [
      { text: `${mark}. ${title}`, bold: true },
      ...[...reasons.slice(0, 1), ...firstMove.slice(0, 2)].map(factLine),
    ],
  );
  return prioritiesSection(report, language).map(({ title }) => ({ title, look: 'cards', chart: null, columns }));
}

function buildAndLeave(report: Report, language: Language): readonly SlidePlan[] {
  const strengths = strengthsSection(report, language);
  const sections = [...strengths, ...notNowSection(report, language)];
  if (sections.length === 1) return slidesOf(strengths, 'plain', language);
  const columns = sections.map(({ title, blocks }): readonly Line[] => [
    { text: title, bold: true },
    ...blocks.flatMap((block) => linesIn(block)),
  ]);
  return [{ title: language.texts.deck.buildAndLeave, look: 'cards', chart: null, columns }];
}

/** The ranks themselves stand in the chart; below, whom they compare with. */
function ranksSlide(report: Report, language: Language): readonly SlidePlan[] {
  const { ranks } = report;
  if (ranks === undefined) return [];
  const chart = ranksChart(ranks, language);
  return ranksSection(report, language).map(({ title, blocks }) => ({
    title,
    look: 'plain',
    chart,
    columns: [blocks.filter(({ kind }) => kind !== 'facts').flatMap((block) => linesIn(block))],
  }));
}

/** The leader and the others side by side, and below where they part. */
function viewsSlide(report: Report, language: Language): readonly SlidePlan[] {
  if (report.raters === undefined) return [];
  const chart = dotsChart(betweenTable(report.raters, language), language);
  const said = youSection(report, language).flatMap(({ blocks }) => blocks);
  const lines = said.flatMap((block) => meaningIn(block));
  return [{ title: language.texts.several.title, look: 'plain', chart, columns: [lines] }];
}

/** What a group of areas has in common; the areas themselves stand in the chart. */
function meaningIn(block: Block): readonly Line[] {
  if (block.kind !== 'entry') return linesIn(block);
  const text = block.blocks.flatMap((inner) => (inner.kind === 'paragraph' ? [flat(inner.text)] : []));
  return [{ label: `${flat(block.title)}: `, text: text.join(' ') }];
}

/** Of the first view, which the gaps are of; null without scores. */
function chartOf(blocks: readonly Block[], language: Language): Chart | null {
  const rows = scoresOf(blocks);
  return rows.length === 0 ? null : scoresChart(rows, language);
}

function scoresOf(blocks: readonly Block[]): readonly ScoreRow[] {
  const found = blocks.find(({ kind }) => kind === 'entry' || kind === 'scores');
  if (found?.kind === 'entry') return scoresOf(found.blocks);
  return found?.kind === 'scores' ? found.rows : [];
}

function linesIn(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: flat(block.text) }];
    case 'facts':
      return block.facts.map((fact) => ({ ...factLine(fact), minor: true }));
    case 'bullets':
      return block.items.map((item) => ({ text: flat(item), bullet: true }));
    case 'callout':
      return linesIn(block.entry);
    case 'entry': {
      const mark = block.mark === undefined ? '' : `${block.mark}. `;
      const aside = block.aside === undefined ? '' : ` (${block.aside})`;
      return [
        { text: flat(`${mark}${block.title}${aside}`), bold: true },
        ...block.blocks.flatMap((inner) => linesIn(inner)),
      ];
    }
    default:
      return [];
  }
}

function factLine({ label, text }: Fact): Line {
  return { label: `${flat(label)}: `, text: flat(text) };
}

/** Newlines come from folded YAML and mean a space. */
function flat(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
