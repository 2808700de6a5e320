// HyperFormula (GPL-3.0, run only here): what was answered in the cells of a row, points and means as formulas.
// node bench/peers/hyperformula.mjs FILE row|sheet: one row used again for each answer sheet, or a row each in one sheet.
import { HyperFormula } from 'hyperformula';
import { salesLeader } from '../instrument.mjs';
import { choicePoints, formula, metricPoints } from './expressions.mjs';
import { eachLine } from './lines.mjs';
import { chosenSum, valueIn } from './points.mjs';
import { printer } from './printer.mjs';

const { rubrics } = salesLeader();
const PROFILE = ['role', 'team_size', 'manages_managers', 'motion', 'deals_per_quarter', 'cycle_days', 'own_quota'];
const OPTIONS = { licenseKey: 'gpl-v3' };

// Columns of a row: the profile, then per rubric its levels side by side, then what its other questions say.
const inputs = [...PROFILE];
const rubricsLaid = rubrics.map((rubric) => {
  const levels = rubric.items.filter(({ type }) => type === 'level');
  const others = rubric.items.filter(({ type }) => type !== 'level');
  const place = ({ type }) => (type === 'metric' ? inputs.push('now', 'before') - 2 : inputs.push(type) - 1);
  return {
    ...rubric,
    levels: levels.map((item) => ({ item, at: place(item) })),
    others: others.map((item) => ({ item, at: place(item) })),
  };
});
const formulas = rubricsLaid.reduce((count, { others }) => count + others.length, inputs.length);
const width = formulas + rubrics.length;

/** The formulas of one row: points of what is no level, then the score of each rubric. */
function formulasOf(row) {
  const cell = (column) => `${columnName(column)}${row}`;
  const dialect = formula((field) => cell(PROFILE.indexOf(field)));
  let next = inputs.length;
  const points = [];
  const means = rubricsLaid.map(({ levels, others, caps }) => {
    const first = next;
    for (const { item, at } of others) points.push(`=IF(ISBLANK(${cell(at)}),"",${pointsOf(item, cell, at, dialect)})`);
    next += others.length;
    const ranges = [`${cell(levels[0].at)}:${cell(levels.at(-1).at)}`, `${cell(first)}:${cell(next - 1)}`];
    const count = `(COUNT(${ranges[0]})+COUNT(${ranges[1]}))`;
    const mean = `((SUM(${ranges[0]})-COUNT(${ranges[0]}))*25+SUM(${ranges[1]}))/${count}`;
    return `=IF(${count}=0,"",${caps.reduce((score, cap) => capped(score, cap, levels, cell), mean)})`;
  });
  return [...points, ...means];
}

function pointsOf(item, cell, at, dialect) {
  if (item.type === 'metric') return metricPoints(item, cell(at), cell(at + 1), dialect);
  if (item.type === 'choice') return choicePoints(item, cell(at), dialect);
  const { zero_at, full_at } = item;
  return `100*(MIN(MAX(${cell(at)},${zero_at}),${full_at})-${zero_at})/${full_at - zero_at}`;
}

function capped(score, { item: id, below, at_most }, levels, cell) {
  const level = cell(levels.find(({ item }) => item.id === id).at);
  return `IF(AND(ISNUMBER(${level}),${level}<${below}),MIN(${score},${(at_most - 1) * 25}),${score})`;
}

function inputsOf({ profile, answers }) {
  const row = Array(inputs.length).fill(null);
  for (const [at, field] of PROFILE.entries()) row[at] = profile[field];
  for (const { id, levels, others } of rubricsLaid) {
    for (const { item, at } of levels) row[at] = valueIn(answers[id][item.id]) ?? null;
    for (const { item, at } of others) {
      const value = valueIn(answers[id][item.id]);
      if (value === undefined) continue;
      if (item.type === 'metric') [row[at], row[at + 1]] = [value.now, value.before ?? null];
      else row[at] = item.type === 'checklist' ? chosenSum(item, value) : value;
    }
  }
  return row;
}

function columnName(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

const print = printer();
const tell = (engine, row) =>
  print.json(
    Object.fromEntries(
      rubrics.map(({ id }, at) => {
        const value = engine.getCellValue({ sheet: 0, row, col: width - rubrics.length + at });
        return [id, value === '' ? null : value];
      }),
    ),
  );

if (process.argv[3] === 'sheet') {
  const rows = [];
  eachLine(process.argv[2], (line) => rows.push([...inputsOf(JSON.parse(line)), ...formulasOf(rows.length + 1)]));
  const engine = HyperFormula.buildFromArray(rows, { ...OPTIONS, maxRows: rows.length + 1 });
  for (const row of rows.keys()) tell(engine, row);
} else {
  const engine = HyperFormula.buildFromArray([[...Array(inputs.length).fill(null), ...formulasOf(1)]], OPTIONS);
  eachLine(process.argv[2], (line) => {
    engine.setCellContents({ sheet: 0, row: 0, col: 0 }, [inputsOf(JSON.parse(line))]);
    tell(engine, 0);
  });
}
print.end();
