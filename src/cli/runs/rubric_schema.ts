import { jsonSchema, SCHEMA_KINDS } from '../../core/documents/json_schema.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { write } from '../output.js';

export async function runSchema(environment: Environment, [kind]: [string]): Promise<ExitCode> {
  const known = SCHEMA_KINDS.find((each) => each === kind);
  if (known === undefined) {
    throw new Failure(EXIT.usage, `There is no schema "${kind}". The schemas are ${SCHEMA_KINDS.join(', ')}.`);
  }
  await write(environment.stdout, `${JSON.stringify(jsonSchema(known), null, 2)}\n`);
  return EXIT.fine;
}
