// The questions of sales_leader as the generator and the peers need them, from the rubrics that were built.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shipped = join(dirname(fileURLToPath(import.meta.url)), '../dist/shipped');

const read = (path) => JSON.parse(readFileSync(join(shipped, path), 'utf8'));

/** The pack with its rubrics, in the order in which they are asked. */
export function salesLeader() {
  const { pack } = read('packs/sales_leader.json');
  const rubrics = pack.rubrics.map(({ id }) => read(`rubrics/${id}.json`).rubric);
  for (const { id, items } of rubrics) {
    // So the peers may take a plain mean: less work for them, never more.
    if (items.some(({ weight }) => weight !== 1))
      throw new Error(`the peers count every question once; ${id} does not`);
  }
  return { pack, rubrics };
}

const COMPARISONS = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  in: (a, b) => b.includes(a),
};

/** A condition over a profile that says everything; null holds. */
export function holds(condition, profile) {
  return condition === null || resolved(condition.tree, profile);
}

function resolved(node, profile) {
  if (node.op === 'value') return node.value;
  if (node.op === 'list') return node.items.map((item) => resolved(item, profile));
  if (node.op === 'name') return profile[profileField(node)];
  if (node.op === '&&') return resolved(node.left, profile) && resolved(node.right, profile);
  if (node.op === '||') return resolved(node.left, profile) || resolved(node.right, profile);
  const compare = COMPARISONS[node.op];
  if (compare === undefined) throw new Error(`no peer knows ${node.op} in a condition`);
  return compare(resolved(node.left, profile), resolved(node.right, profile));
}

/** The field of the profile that a name stands for; nothing else is asked about in sales_leader. */
export function profileField({ path }) {
  if (path.length !== 2 || path[0] !== 'profile') throw new Error(`no peer knows ${path.join('.')}`);
  return path[1];
}
