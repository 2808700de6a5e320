import type { Report } from '../../core/report/types.js';
import { documentOf } from '../document/build.js';
import type { Document, Section } from '../document/document.js';
import { english } from '../language/english.js';
import type { Language } from '../language/language.js';
import type { RenderOptions } from '../renderer.js';
import { markdownBlock, markdownFacts, separated } from './blocks.js';
import { markdownText } from './escape.js';

/** The same facts for a wiki, a pull request or a mail. Width and colour mean nothing here. */
export function renderMarkdown(
  report: Report,
  { language, edition }: Pick<RenderOptions, 'language' | 'edition'> = {},
): string {
  return documentMarkdown(documentOf(report, language, edition), language);
}

/** A document as Markdown. */
export function documentMarkdown({ title, facts, front, details }: Document, language: Language = english): string {
  const lines = separated([
    [`# ${markdownText(title)}`],
    markdownFacts(facts),
    ...[...front, ...details].map((section) => markdownSection(section, language)),
  ]);
  return `${lines.join('\n')}\n`;
}

function markdownSection({ title, blocks }: Section, language: Language): string[] {
  return separated([[`## ${markdownText(title)}`], ...blocks.map((block) => markdownBlock(block, 3, language))]);
}
