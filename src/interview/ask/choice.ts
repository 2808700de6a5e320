import type { ChoiceItem } from '../../core/rubric/types.js';
import { picking } from './picking.js';

/** The options in the rubric's order; their points stay out of sight. */
export const choice = picking<ChoiceItem>((item) =>
  item.options.map(({ id, text }, index) => ({ label: `${index + 1}`, text, value: id })),
);
