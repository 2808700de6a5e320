import { parseRubric } from '../../core/rubric/parse.js';
import { visible } from '../../core/visible.js';
import { readTextFile } from '../../store/text_file.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure, issueLines } from '../failure.js';
import { write } from '../output.js';

export async function runLint(environment: Environment, [files]: [string[]]): Promise<ExitCode> {
  const lines: string[] = [];
  for (const file of files) {
    const result = parseRubric(readTextFile(file));
    if (!result.ok) lines.push(...issueLines(file, result.issues));
    else {
      const { items, actions } = result.value;
      await write(environment.stdout, `${visible(file)}: fine, ${items.length} items, ${actions.length} actions\n`);
    }
  }
  if (lines.length === 0) return EXIT.fine;
  const count = lines.length === 1 ? 'One problem' : `${lines.length} problems`;
  throw new Failure(EXIT.rubric_invalid, `${count}. No file was changed.`, ...lines);
}
