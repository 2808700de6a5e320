import type { YesNoItem } from '../../core/rubric/types.js';
import { picking } from './picking.js';

/** Yes or no, by number or by letter. */
export const yesNo = picking<YesNoItem>(() => [
  { label: '1', letter: 'y', text: 'Yes', value: true },
  { label: '2', letter: 'n', text: 'No', value: false },
]);
