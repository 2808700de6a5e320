import type { Pack } from '../rubric/types.js';

/** Fewer raters protect nobody: each of two knows the other's answer (scoring method §11). The auditor has a number of its own. */
export const FEWEST = 3;

/** Fewest raters behind anything that is told of a group, unless somebody asks for more: five for a pulse, whose questions promise that. */
export function fewestFor({ id }: Pack): number {
  return id === 'pulse' ? 5 : FEWEST;
}
