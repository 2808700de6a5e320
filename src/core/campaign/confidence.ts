import type { AnonymousRelation } from '../raters/types.js';
import type { Relation } from '../words.js';

/** Reports and peers are promised confidence; everybody else is openly named. */
export function isConfidential(relation: Relation): relation is AnonymousRelation {
  return relation === 'report' || relation === 'peer';
}
