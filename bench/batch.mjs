// Many sheets of sales_leader: salesgap beside the limit of this runtime and beside others that compute the same scores.
import { checkEqual } from './equal.mjs';
import { bin, here, median, paired, program, ratios, run } from './harness.mjs';
import { sheets, views } from './sheets.mjs';
import { row, say, table } from './table.mjs';

export async function batch(rounds, { million, sql }) {
  const generated = sql ? [views()] : [];
  const score = (file, ...options) => [bin, 'score', file, ...options];
  const limit = (file) => [program('limit.mjs'), file];
  const duckdb = (file, threads) => [program('duckdb.mjs'), file, threads, ...generated];
  checkEqual(generated[0]);
  const [ordered, shuffled] = [sheets(100_000), sheets(100_000, { shuffled: true })];
  say(`\nbatch: ${rounds} rounds; answer sheets of 110 questions in 13 rubrics`);
  const all = paired(
    {
      limit: limit(ordered),
      score: score(ordered),
      duckdb: duckdb(ordered, '1'),
      'duckdb, 2': duckdb(ordered, '2'),
      'limit, shuffled': limit(shuffled),
      'score, shuffled': score(shuffled),
      'score, 2': score(ordered, '--threads', '2'),
    },
    rounds,
    { long: true },
  );
  const perSecond = (name) => (100_000 / median(all[name].map(({ cpu }) => cpu))).toFixed(0);
  table('100,000 sheets, CPU of whole processes', [
    row('speed of salesgap score / of the limit, keys in order', ratios(all.limit, all.score), { least: 0.75 }),
    row(
      'speed of salesgap score / of the limit, keys shuffled',
      ratios(all['limit, shuffled'], all['score, shuffled']),
      { least: 0.75 },
    ),
    row('DuckDB, one thread / salesgap score', ratios(all.duckdb, all.score)),
    row('DuckDB, one thread / the limit', ratios(all.duckdb, all.limit)),
    row('on the clock: DuckDB, two threads / salesgap score, one', ratios(all['duckdb, 2'], all.score, 'wall'), {
      least: 2,
    }),
    row('on the clock: salesgap score, one thread / two', ratios(all.score, all['score, 2'], 'wall')),
  ]);
  say(
    `sheets per CPU second: limit ${perSecond('limit')}, salesgap score ${perSecond('score')}, DuckDB ${perSecond('duckdb')}`,
  );
  beside(1_000, rounds, { survey: 30, row: 18, sheet: 50 });
  beside(10_000, Math.min(rounds, 3), { survey: 150, row: 75, sheet: 300 });
  memory(million);
}

/** Whole processes over `count` sheets; `bars`: how many times as much CPU the others are to need. */
function beside(count, rounds, bars) {
  const file = sheets(count);
  const measured = paired(
    {
      limit: [program('limit.mjs'), file],
      score: [bin, 'score', file],
      survey: [program('survey_core.mjs'), file],
      bare: [program('survey_core.mjs'), file, 'bare'],
      row: [program('hyperformula.mjs'), file, 'row'],
      sheet: [program('hyperformula.mjs'), file, 'sheet'],
    },
    rounds,
    { long: true, peak: true },
  );
  const over = (name, what) => ratios(measured[name], measured.score, what);
  table(`${count.toLocaleString('en')} sheets, ${rounds} rounds, CPU of whole processes`, [
    row('survey-core, a survey with calculated values / salesgap score', over('survey'), { least: bars.survey }),
    row('survey-core, calculated values without questions / the same', over('bare')),
    row('HyperFormula, one row used again / the same', over('row'), { least: bars.row }),
    row('HyperFormula, a row for each sheet / the same', over('sheet'), { least: bars.sheet }),
    row('peak memory: survey-core / the same', over('survey', 'peak')),
    row('peak memory: HyperFormula, a row for each sheet / the same', over('sheet', 'peak')),
    row('the limit / the same', over('limit')),
  ]);
}

/** Fed by the generator through a pipe, so that a million sheets need no room on the disk. */
function memory(million) {
  const peakOf = (count) => {
    const from = [`${here}/generate.mjs`, String(count)];
    return run([bin, 'score', '-'], { peak: true, from }).peak / 1024;
  };
  const few = peakOf(10_000);
  if (!million) return table('MiB at the height', [row('salesgap score, 10,000 sheets', [few])]);
  const many = peakOf(1_000_000);
  table('MiB at the height', [
    row('salesgap score, 10,000 sheets', [few]),
    row('salesgap score, 1,000,000 sheets', [many], { most: 100 }),
    row('1,000,000 / 10,000 sheets', [many / few], { most: 1.1 }),
  ]);
}
