// The thirteen rubrics of sales_leader as somebody's own YAML files, and answers to them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { salesLeader } from './instrument.mjs';

/** Writes them into `folder`; gives the arguments of a report on them. */
export function ownRubrics(root, folder) {
  const { pack } = salesLeader();
  const place = join(folder, 'own');
  mkdirSync(join(place, 'packs'), { recursive: true });
  for (const { id } of pack.rubrics) {
    const text = readFileSync(join(root, 'rubrics', `${id}.yaml`), 'utf8');
    writeFileSync(join(place, `own_${id}.yaml`), text.replace(/^id: /m, 'id: own_'));
  }
  const rubrics = pack.rubrics.map((each) => JSON.stringify({ ...each, id: `own_${each.id}` }));
  const head = 'format: 1\nid: own\nversion: 1.0.0\ntitle: Our own\nintro: Our own questions.\nrubrics:\n';
  writeFileSync(join(place, 'packs/own.yaml'), `${head}${rubrics.map((each) => `  - ${each}\n`).join('')}`);
  const sheet = JSON.parse(
    execFileSync(process.execPath, [join(root, 'bench/generate.mjs'), '1'], { encoding: 'utf8' }),
  );
  const own = (entries) => Object.fromEntries(Object.entries(entries).map(([id, value]) => [`own_${id}`, value]));
  const answers = { ...sheet, pack: 'own@1.0.0', answers: own(sheet.answers), causes: own(sheet.causes) };
  writeFileSync(join(folder, 'own.answers.json'), JSON.stringify(answers));
  return ['report', join(folder, 'own.answers.json'), '--rubrics', place];
}
