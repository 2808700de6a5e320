// A round with many raters: what collecting 60 forms and the report cost, as a ratio to the report of one sheet.
import { bin, env, folder, ratios, root, run } from './harness.mjs';
import { manyRaters, RATERS } from './raters_round.mjs';
import { row, say, table } from './table.mjs';

export async function raters(rounds) {
  const round = await manyRaters(root, bin, folder, env);
  const inRound = (args) => run([bin, ...args], { cwd: round.workspace });
  const measured = { single: [], sheet: [], whole: [] };
  for (let turn = 0; turn < rounds; turn++) {
    round.fresh();
    measured.single.push(inRound(round.single));
    measured.sheet.push(inRound(round.sheet));
    const collected = inRound(round.collect);
    round.close();
    measured.whole.push({ cpu: collected.cpu + inRound(round.report).cpu });
  }
  say(`\nraters: ${rounds} rounds`);
  table('CPU of whole processes', [
    row(`collect ${RATERS + 1} forms and report / report of a round of one`, ratios(measured.whole, measured.single), {
      most: 3,
    }),
    row('  the same / report of one answers file, own rubrics in YAML', ratios(measured.whole, measured.sheet)),
  ]);
}
