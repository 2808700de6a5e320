import { extname } from 'node:path';
import type { Plan } from '../../core/plan/types.js';
import { readTextFile } from '../../store/text_file.js';
import { EXIT } from '../exit_codes.js';
import { unusableFile } from '../failure.js';
import { answersForAPlan } from '../mistaken.js';

/** A plan from its file, YAML or JSON. Errors: reading errors; answers invalid, with every problem and its line. */
export async function loadPlan(file: string): Promise<Plan> {
  const text = readTextFile(file);
  // It brings yaml and zod along.
  const { readPlan } = await import('../../core/plan/read.js');
  const read = readPlan(text, extname(file).toLowerCase() === '.json' ? 'json' : 'yaml');
  if (!read.ok) throw answersForAPlan(file, text) ?? unusableFile(EXIT.answers_invalid, file, read.issues);
  return read.value;
}
