import type { Pack } from '../rubric/types.js';

/**
 * Fewest raters behind anything that is told of a group, unless somebody asks for more: three (scoring method §11); five
 * for a pulse, whose questions promise that.
 */
export function fewestFor({ id }: Pack): number {
  return id === 'pulse' ? 5 : 3;
}
