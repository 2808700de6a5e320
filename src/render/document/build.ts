import type { Report } from '../../core/report/types.js';
import { visibleReport } from '../visible-report.js';
import type { Document } from './document.js';
import { type EditionName, editions } from './editions.js';
import { openingFacts, openingInShort } from './opening.js';

/** Everything a report says to the readers of an edition, in reading order, made visible first. */
export function documentOf(raw: Report, edition: EditionName = 'full'): Document {
  const report = visibleReport(raw);
  return {
    title: 'Sales leadership gap report',
    facts: editions[edition].onePage ? openingInShort(report) : openingFacts(report),
    ...editions[edition].parts(report),
  };
}
