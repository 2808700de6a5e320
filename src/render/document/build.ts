import type { Report } from '../../core/report/types.js';
import { english } from '../language/english.js';
import type { Language } from '../language/language.js';
import { visibleReport } from '../visible-report.js';
import type { Document } from './document.js';
import { type EditionName, editions } from './editions.js';
import { openingFacts, openingInShort } from './opening.js';

/** Everything a report says to the readers of an edition, in reading order, made visible first. */
export function documentOf(raw: Report, language: Language = english, edition: EditionName = 'full'): Document {
  const report = visibleReport(raw);
  const { onePage, parts } = editions[edition];
  return {
    title: language.texts.opening.title,
    facts: onePage ? openingInShort(report, language) : openingFacts(report, language),
    ...parts(report, language),
  };
}
