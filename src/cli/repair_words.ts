import type { Entry } from '../core/answers/entries.js';
import type { Flaw, LeftOut } from '../store/journal_salvage.js';
import type { Repair, Rescue } from '../store/session_repair.js';

/** Whether everything that was ever saved is in the new session, as far as anything tells. */
export function isWhole(repair: Repair): boolean {
  if (repair.outcome !== 'saved') return repair.outcome === 'sound';
  return (
    repair.entries === repair.known && repair.left_out.every(({ flaw }) => flaw === 'copy' || flaw === 'unfinished')
  );
}

/** What came of a repair, line by line: what was kept, what was left out and why, what to do next. Raw text. */
export function repairWords(id: string, repair: Repair): string[] {
  if (repair.outcome === 'sound') return [`${id} is not damaged. Nothing was done.`];
  const { journal, left_out } = repair;
  const left = left_out.length === 0 ? [] : ['Left out:', ...FLAWS.flatMap((flaw) => flawWords(flaw, left_out))];
  if (repair.outcome === 'lost') {
    return [
      `Nothing of ${id} can be saved. The first line of its file is damaged, and only that line says whose answers these are.`,
      ...left,
      'Restore the file from a backup. Nothing was changed:',
      `  ${journal}`,
    ];
  }
  return [
    `Saved into a new session: ${repair.id}`,
    `Kept: ${keptWords(repair)}, each proven to be as it was saved.`,
    ...mendedWords(repair),
    ...left,
    ...missingWords(repair),
    'The damaged session was not changed:',
    `  ${journal}`,
    'What is open in the new one, and going on with it:',
    `  salesgap sessions missing ${repair.id}`,
    `  salesgap assess --resume ${repair.id}`,
    'When you no longer need the damaged one:',
    `  salesgap sessions purge ${id}`,
  ];
}

const FLAWS = ['changed', 'unfinished', 'copy', 'out_of_chain'] as const satisfies readonly Flaw[];

/** Which lines have a flaw; of those that can be read, what they are about. */
function flawWords(flaw: Flaw, all: readonly LeftOut<Entry>[]): string[] {
  const found = all.filter((each) => each.flaw === flaw);
  if (found.length === 0) return [];
  const numbers = found.map(({ line }) => line).join(', ');
  switch (flaw) {
    case 'changed':
      return [`  Not as it was saved: line ${numbers}`];
    case 'unfinished':
      return [`  Cut off while it was being saved: line ${numbers}`];
    case 'copy':
      return [`  A second copy of what was kept: line ${numbers}`];
    case 'out_of_chain':
      return [
        '  Right in itself, but what was saved just before is missing or damaged:',
        ...found.map(
          ({ line, seq, entry }) => `    line ${line}, record ${seq}: ${entry === null ? '' : entryWords(entry)}`,
        ),
      ];
  }
}

/** What an entry is about, never what was said. */
function entryWords(entry: Entry): string {
  const kind = entry.kind.replaceAll('_', ' ');
  const about = 'rubric' in entry ? ` ${entry.rubric}${'item' in entry ? `.${entry.item}` : ''}` : '';
  return `${kind}${about}`;
}

function keptWords({ entries, known }: Rescue): string {
  if (entries < known) return `${entries} of at least ${known} entries`;
  return entries === 1 ? '1 entry' : `${entries} entries`;
}

function mendedWords({ mended, rubrics }: Rescue): string[] {
  const lines = mended.map(
    (line) => `Line ${line} had one wrong bit. It is put right, which the seal of the line proves.`,
  );
  return rubrics === 'copy'
    ? lines
    : [...lines, 'The copy of the rubrics was damaged. This salesgap has the very same rubrics; they were taken.'];
}

/** Entries that are not in the file at all. */
function missingWords({
  entries,
  known,
  left_out,
}: Rescue & { readonly left_out: readonly LeftOut<Entry>[] }): string[] {
  const there = left_out.filter(({ flaw }) => flaw !== 'copy').length;
  const missing = known - entries - there;
  if (missing <= 0) return [];
  return [missing === 1 ? 'One more entry is not in the file.' : `${missing} more entries are not in the file.`];
}
