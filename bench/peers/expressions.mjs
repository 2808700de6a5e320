// The conditions, bands and knots of the rubrics as an expression, for SQL and for spreadsheet formulas alike.
import { profileField } from '../instrument.mjs';
import { TOLERANCE } from './points.mjs';

/** How a dialect writes what they need; `field`: a field of the profile, `text`: a string. */
export const SQL = {
  field: (name) => `profile.${name}`,
  text: (value) => `'${value}'`,
  and: (a, b) => `(${a} AND ${b})`,
  or: (a, b) => `(${a} OR ${b})`,
  choose: (test, yes, no) => `CASE WHEN ${test} THEN ${yes} ELSE ${no} END`,
  truth: (value) => String(value),
};

export const formula = (field) => ({
  field,
  text: (value) => `"${value}"`,
  and: (a, b) => `AND(${a},${b})`,
  or: (a, b) => `OR(${a},${b})`,
  choose: (test, yes, no) => `IF(${test},${yes},${no})`,
  truth: (value) => (value ? 'TRUE()' : 'FALSE()'),
});

const COMPARISONS = { '==': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

function condition(node, dialect) {
  if (node.op === 'name') return dialect.field(profileField(node));
  if (node.op === 'value') return literal(node.value, dialect);
  if (node.op === 'in') {
    const tests = node.right.items.map((item) => condition({ op: '==', left: node.left, right: item }, dialect));
    return tests.reduce(dialect.or);
  }
  const [left, right] = [condition(node.left, dialect), condition(node.right, dialect)];
  if (node.op === '&&') return dialect.and(left, right);
  if (node.op === '||') return dialect.or(left, right);
  if (!Object.hasOwn(COMPARISONS, node.op)) throw new Error(`no peer knows ${node.op} in a condition`);
  return `(${left}${COMPARISONS[node.op]}${right})`;
}

function literal(value, { text, truth }) {
  if (typeof value === 'string') return text(value);
  return typeof value === 'boolean' ? truth(value) : String(value);
}

/** Points of a metric from the expressions of its two numbers. */
export function metricPoints({ scoring, direction }, now, before, dialect) {
  const change = direction === 'lower' ? `(${before}-${now})` : `(${now}-${before})`;
  const rules = scoring.map((rule) => {
    if (rule.knots !== undefined) return [rule, alongKnots(rule.knots, now, dialect)];
    if (rule.bands !== undefined) return [rule, inBand(rule.bands, now, dialect)];
    return [rule, inBand(rule.trend, `(100.0*${change}/ABS(${before}))`, dialect)];
  });
  return rules.reduceRight(
    (rest, [rule, points]) =>
      rule.for === null ? points : dialect.choose(condition(rule.for.tree, dialect), points, rest),
    null,
  );
}

function inBand({ cuts, points }, x, { choose }) {
  return cuts.reduce((below, cut, at) => choose(`${x}>=${cut - TOLERANCE}`, points[at + 1], below), String(points[0]));
}

function alongKnots(knots, x, { choose }) {
  const first = choose(`${x}<=${knots[0][0]}`, knots[0][1], '@');
  const parts = knots.slice(1).map(([x1, p1], at) => {
    const [x0, p0] = knots[at];
    return [x1, `(${p0}+(${p1 - p0}.0*(${x}-${x0}))/${x1 - x0})`];
  });
  const rest = parts.reduceRight((above, [x1, part]) => choose(`${x}<=${x1}`, part, above), String(knots.at(-1)[1]));
  return first.replace('@', rest);
}

/** Points of a choice from the expression of its option's id. */
export function choicePoints({ options }, chosen, { choose, text }) {
  return options
    .slice(1)
    .reduce((rest, { id, points }) => choose(`${chosen}=${text(id)}`, points, rest), String(options[0].points));
}
