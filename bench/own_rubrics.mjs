// A report over 13 rubrics of one's own, 8 questions each, and their pack, all in YAML: read for the first time, and again
// with the compiled copies that the first run left behind.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersTo, writeRubrics } from './rubric_files.mjs';

const ITEMS = 13 * 8;

/**
 * Rows [name, ratios, bar] for the table of ratios. `run(args, env)`: CPU seconds of one node process. Everything is run
 * once in every round, in turn.
 */
export function ownRubricRows({ bin, folder, run, rounds }) {
  const [ours, cache, none] = ['ours', 'cache', 'cache-none'].map((name) => join(folder, name));
  writeRubrics(ours, ITEMS, 8);
  const json = join(folder, 'areas.answers.json');
  const yaml = join(folder, 'areas.answers.yaml');
  writeFileSync(json, JSON.stringify(answersTo(ITEMS, 8)));
  writeFileSync(yaml, asYaml(answersTo(ITEMS, 8)));
  const report = (answers) => [bin, 'report', answers, '--rubrics', ours];
  const kinds = [
    ['own rubrics again, JSON answers / node -e 0', () => run(report(json), { XDG_CACHE_HOME: cache }), 2.7],
    ['own rubrics again, YAML answers / node -e 0', () => run(report(yaml), { XDG_CACHE_HOME: cache }), 2.7],
    ['  with SALESGAP_CACHE=off', () => run(report(json), { SALESGAP_CACHE: 'off' })],
    [
      'own rubrics for the first time, JSON answers / node -e 0',
      () => {
        rmSync(none, { recursive: true, force: true });
        mkdirSync(none);
        return run(report(json), { XDG_CACHE_HOME: none });
      },
    ],
  ];
  const rows = kinds.map(([name, , bar]) => [name, [], bar]);
  run(report(json), { XDG_CACHE_HOME: cache });
  for (let round = 0; round < rounds; round++) {
    const floor = run(['-e', '0'], {});
    for (const [at, [, once]] of kinds.entries()) rows[at][1].push(once() / floor);
  }
  return rows;
}

function asYaml({ answers, ...head }) {
  const areas = Object.entries(answers).map(
    ([area, each]) =>
      `  ${area}:\n${Object.entries(each)
        .map(([question, value]) => `    ${question}: ${value}\n`)
        .join('')}`,
  );
  const top = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `${top.join('')}answers:\n${areas.join('')}`;
}
