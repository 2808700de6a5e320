import type { AnswerValue, MetricValue } from '../../core/answers/types.js';
import { asksBefore } from '../../core/items/metric.js';
import type { MetricItem } from '../../core/rubric/types.js';
import { readNumber, readOptionalNumber, readText } from './reading.js';
import { type WrittenField, writing } from './writing.js';

/** The number, the one before where the own trend may count, and what makes it believable: period and source. */
export const metric = writing<MetricItem>({
  fields: (item, profile) => [
    { id: 'now', label: 'Now', unit: item.unit, read: readNumber },
    ...(asksBefore(item, profile) ? [before(item)] : []),
    {
      id: 'period',
      label: 'Period',
      hint: 'the time it covers, e.g. 2026 Q2 and Q3',
      read: readText('Say what time the number covers, e.g. 2026 Q2 and Q3.'),
    },
    {
      id: 'source',
      label: 'Source',
      hint: 'where it comes from, e.g. CRM export by operations',
      read: readText('Say where the number comes from, e.g. CRM export by operations.'),
    },
  ],
  textOf(value: AnswerValue, field) {
    const part = (value as MetricValue)[field as keyof MetricValue];
    return part === undefined ? '' : String(part);
  },
  /** Last time's number is the one before; today's has to be looked up. */
  textAgain(value: AnswerValue, field) {
    const { now, source } = value as MetricValue;
    if (field === 'before') return String(now);
    return field === 'source' ? source : '';
  },
  assemble: (parts) => parts,
});

function before(item: MetricItem): WrittenField {
  const hint = 'the same number one period earlier; Enter leaves it out';
  return { id: 'before', label: 'Before', hint, unit: item.unit, read: readOptionalNumber };
}
