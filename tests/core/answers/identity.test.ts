import { describe, expect, it } from 'vitest';
import { parseReference, referenceTo } from '../../../src/core/answers/identity.js';

describe('a rubric is named with its version', () => {
  it('there and back', () => {
    expect(parseReference('hiring@1.20.3')).toEqual({ id: 'hiring', version: '1.20.3' });
    expect(referenceTo({ id: 'hiring', version: '1.20.3' })).toBe('hiring@1.20.3');
  });

  it.each([
    'hiring',
    'hiring@1',
    'hiring@1.0',
    'hiring@v1.0.0',
    'Hiring@1.0.0',
    '@1.0.0',
    'hiring@1.0.0 ',
    '',
    'a@1.0.0@1.0.0',
    `${'x'.repeat(41)}@1.0.0`,
    'a@1234567.0.0',
  ])('%j names none', (reference) => {
    expect(parseReference(reference)).toBeNull();
  });
});
