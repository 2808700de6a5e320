import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listShipped, readShipped } from '../../src/store/shipped.js';
import { codeOf, newFolder } from './samples.js';

const folder = newFolder();
mkdirSync(join(folder, 'rubrics'));
const put = (name: string, text: string): void => writeFileSync(join(folder, 'rubrics', name), text);
put('hiring.json', '{"id":"hiring"}');
put('coaching.json', '{"id":"coaching"}');
put('constructor.json', '{"id":"constructor"}');
put('broken.json', '{"id":');
put('README.md', '');
put('Bad-Name.json', '{}');
writeFileSync(join(folder, 'secret.json'), '{}');

describe('what is shipped', () => {
  it('is read by kind and id', () => {
    expect(readShipped('rubrics', 'hiring', folder)).toEqual({ id: 'hiring' });
    expect(readShipped('rubrics', 'constructor', folder)).toEqual({ id: 'constructor' });
  });

  it('is listed by id, sorted', () => {
    expect(listShipped('rubrics', folder)).toEqual(['broken', 'coaching', 'constructor', 'hiring']);
    expect(listShipped('packs', folder)).toEqual([]);
  });

  it.each([
    ['none', 'missing'],
    ['tostring', 'missing'],
    ['toString', 'bad_name'],
    ['__proto__', 'bad_name'],
    ['../secret', 'bad_name'],
    ['hiring.json', 'bad_name'],
    ['/etc/passwd', 'bad_name'],
    ['Hiring', 'bad_name'],
    ['', 'bad_name'],
    ['x'.repeat(41), 'bad_name'],
    ['broken', 'damaged'],
  ])('%j: %s', (id, code) => {
    expect(codeOf(() => readShipped('rubrics', id, folder))).toBe(code);
  });
});
