import type { Block, Entry, Fact, ScoreRow, Table } from '../document/document.js';
import { slopesTable } from '../document/slopes_table.js';
import type { Language } from '../language/language.js';
import { markdownText } from './escape.js';

/** A block as lines of Markdown; `depth` is the heading level an entry's title gets. */
export function markdownBlock(block: Block, depth: number, language: Language): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [markdownText(block.text)];
    case 'facts':
      return markdownFacts(block.facts);
    case 'bullets':
      return block.items.map((item) => `- ${markdownText(item)}`);
    case 'entry':
      return markdownEntry(block, depth, language);
    case 'callout':
      return calloutLines(block.entry, depth, language);
    case 'scores':
      return scoreLines(block.rows, language);
    case 'slopes':
      return tableLines(slopesTable(block, language));
    case 'table':
      return tableLines(block);
  }
}

/** Parts with a blank line between them, without which Markdown would run them together. */
export function separated(parts: readonly (readonly string[])[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

export function markdownFacts(facts: readonly Fact[]): string[] {
  return facts.map(({ label, text }) => `- **${markdownText(label)}:** ${markdownText(text)}`);
}

function markdownEntry(entry: Entry, depth: number, language: Language): string[] {
  const mark = entry.mark === undefined ? '' : `${entry.mark}. `;
  const heading = `${'#'.repeat(depth)} ${mark}${titleText(entry)}`;
  return separated([[heading], ...entry.blocks.map((block) => markdownBlock(block, depth + 1, language))]);
}

function calloutLines(entry: Entry, depth: number, language: Language): string[] {
  const blocks = entry.blocks.map((block) => markdownBlock(block, depth, language));
  const body = separated([[`**${titleText(entry)}**`], ...blocks]);
  return body.map((line) => `> ${line}`.trimEnd());
}

function titleText({ title, aside }: Entry): string {
  return markdownText(aside === undefined ? title : `${title} (${aside})`);
}

function tableLines({ head, rows }: Table): string[] {
  const all = [head.map(markdownText), head.map(() => '---'), ...rows.map((row) => row.map(markdownText))];
  return all.map((cells) => `| ${cells.join(' | ')} |`.replace(/ +/g, ' '));
}

function scoreLines(rows: readonly ScoreRow[], language: Language): string[] {
  const judged = rows.some((row) => row.verdict !== '');
  const { area, claimed, proven, target, result } = language.texts.scores;
  const head = [area, claimed, proven, target, ...(judged ? [result] : [])];
  const rule = ['---', '---:', '---:', '---:', ...(judged ? ['---'] : [])];
  return [head, rule, ...rows.map((row) => cells(row, judged, language))].map((row) => `| ${row.join(' | ')} |`);
}

function cells(row: ScoreRow, judged: boolean, { level }: Language): string[] {
  const { name, claimed, credited, target, without, verdict } = row;
  const shown = (value: number | null) => (value === null ? without : level(value, target));
  const texts = [
    name,
    shown(claimed),
    shown(credited),
    target === null ? '' : level(target),
    ...(judged ? [verdict] : []),
  ];
  return texts.map(markdownText);
}
