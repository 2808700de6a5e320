import { join } from 'node:path';
import type { Side } from '../../core/compare/side.js';
import { isConfidential } from '../../core/raters/confidence.js';
import { viewIn } from '../../core/report/apart.js';
import { visible } from '../../core/visible.js';
import { readTextFile } from '../../store/text_file.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { write } from '../output.js';
import { readyFile } from '../report_sources.js';
import type { Ready } from '../several_raters.js';
import { type SideSetting, sideOfSheet, sideSheet } from './side_sheet.js';

/** The answers files in a folder as one result. What is no answers file is left out and named. Errors: usage; as `loadSheet`. */
export async function roundFrom(folder: string, names: readonly string[], setting: SideSetting): Promise<Side> {
  const ready = await readAll(folder, names, setting);
  const [first, ...others] = ready;
  if (first === undefined) throw new Failure(EXIT.usage, `There is no answers file in the folder ${folder}.`);
  refuseSeveralSubjects(folder, first, others);
  if (others.length === 0) return { ...sideOfSheet(first, setting), where: folder };
  const { ofSeveral } = await import('../round_report.js');
  const { environment, inLanguage } = setting;
  const round = ofSeveral([first, ...others], {
    version: environment.version,
    beside: null,
    fewest: undefined,
    inLanguage,
  });
  const named = ready.filter(({ sheet, instrument }) => !isConfidential(viewIn({ sheet, pack: instrument.pack })));
  return {
    where: folder,
    report: round.report(),
    sheets: named.map(({ sheet, instrument }) => sideSheet(sheet, inLanguage(instrument))),
  };
}

async function readAll(
  folder: string,
  names: readonly string[],
  { environment, library }: SideSetting,
): Promise<readonly Ready[]> {
  const ready: Ready[] = [];
  for (const name of names) {
    const where = join(folder, name);
    if (isAnswers(readTextFile(where))) ready.push(await readyFile(where, library));
    else await write(environment.stderr, `salesgap: left out, no answers file: ${visible(where)}\n`);
  }
  return ready;
}

/** Whoever writes answers names the questions under this key; plans, policies and rubrics have none of that name. */
function isAnswers(text: string): boolean {
  return /^\s*(?:"answers"|'answers'|answers)\s*:/m.test(text) || /[{,]\s*"answers"\s*:/.test(text);
}

function refuseSeveralSubjects(folder: string, first: Ready, others: readonly Ready[]): void {
  const other = others.find(({ sheet }) => sheet.subject.id !== first.sheet.subject.id);
  if (other === undefined) return;
  throw new Failure(
    EXIT.usage,
    `The folder ${folder} holds answers about several people: ${first.where} is about ${first.sheet.subject.id}, ${other.where} about ${other.sheet.subject.id}.`,
    'A comparison is about one leader: keep a folder for each, or name single files.',
  );
}
