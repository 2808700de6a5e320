import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchema, SCHEMA_KINDS } from '../../src/core/documents/json_schema.js';
import { ITEM_TYPES } from '../../src/core/words.js';
import { RUBRICS_FOLDER } from './shipped.js';

/*
 * The JSON Schemas that editors load are generated and committed. When a definition changes,
 * `npm run schemas` writes them anew.
 */

const fileOf = (kind: string) => join(RUBRICS_FOLDER, `${kind}.schema.json`);

describe.each(SCHEMA_KINDS)('rubrics/%s.schema.json', (kind) => {
  it('is the schema of the code, to the byte', async () => {
    await expect(`${JSON.stringify(jsonSchema(kind), null, 2)}\n`).toMatchFileSnapshot(fileOf(kind));
  });

  it('is draft-07, named, and closed: no key passes by accident', () => {
    const schema = JSON.parse(readFileSync(fileOf(kind), 'utf8')) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `salesgap ${kind}, format 1`,
    });
    // A line of `score` is one of two things.
    const shapes = (schema.anyOf ?? [schema]) as readonly object[];
    for (const shape of shapes) expect(shape).toMatchObject({ additionalProperties: false });
  });
});

it('what an editor completes: the seven question types, each with its own keys', () => {
  const schema = JSON.parse(readFileSync(fileOf('rubric'), 'utf8')) as {
    properties: {
      items: { items: Record<string, { properties: Record<string, { const?: string }>; required: string[] }[]> };
    };
  };
  const types = Object.values(schema.properties.items.items).flat();
  expect(types.map(({ properties }) => properties.type?.const)).toEqual([...ITEM_TYPES]);
  expect(types[0]?.required).toEqual(expect.arrayContaining(['id', 'title', 'ask', 'type', 'anchors']));
  // What has a default may be left out.
  expect(types[0]?.required).not.toContain('weight');
});
