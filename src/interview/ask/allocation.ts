import type { AllocationValue } from '../../core/answers/types.js';
import type { AllocationItem } from '../../core/rubric/types.js';
import { type Read, readNumber } from './reading.js';
import { writing } from './writing.js';

/** One number per part, with the running total in sight. */
export const allocation = writing<AllocationItem>({
  fields: (item) =>
    item.parts.map(({ id, text }) => ({
      id,
      label: text,
      unit: item.unit === 'hours' ? 'h' : '%',
      read: (typed: string): Read =>
        typed === '' ? { problem: 'Type a number; 0 if it takes no time.' } : readNumber(typed),
    })),
  textOf: (value, field) => String((value as AllocationValue)[field] ?? ''),
  assemble: (parts) => parts,
  total(item, texts) {
    const numbers = texts.flatMap((text) => numbersIn(text.trim()));
    const sum = numbers.reduce((total, number) => total + number, 0);
    const rounded = Math.round(sum * 100) / 100;
    if (item.unit === 'hours') return `Together ${rounded} h`;
    const rest = Math.round((100 - sum) * 100) / 100;
    if (rest === 0) return 'Together 100 %';
    return rest > 0 ? `Together ${rounded} %, ${rest} % to go` : `Together ${rounded} %, ${-rest} % too many`;
  },
});

function numbersIn(text: string): number[] {
  const read = readNumber(text);
  return 'value' in read ? [read.value as number] : [];
}
