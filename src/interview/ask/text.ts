import type { TextItem } from '../../core/rubric/types.js';
import { readText } from './reading.js';
import { writing } from './writing.js';

/** Free text in the rater's own words; a paste keeps its lines. */
export const text = writing<TextItem>({
  fields: () => [{ id: 'text', label: 'Answer', lines: true, read: readText('Type an answer.') }],
  textOf: (value) => String(value),
  assemble: (parts) => parts.text,
});
