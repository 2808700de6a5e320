import type { Relation } from '../words.js';
import { ANONYMOUS, type AnonymousRelation } from './types.js';

/** Reports and peers are promised confidence; everybody else is openly named. */
export function isConfidential(relation: Relation): relation is AnonymousRelation {
  return ANONYMOUS.some((each) => each === relation);
}
