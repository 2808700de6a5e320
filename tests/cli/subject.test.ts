import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../src/cli/subject.js';

describe('whom it is about', () => {
  it.each([
    ['J. Doe', { id: 'j_doe', name: 'J. Doe' }],
    ['  Žofie Nováková ', { id: 'zofie_novakova', name: 'Žofie Nováková' }],
    ['漢字', { id: 'leader', name: '漢字' }],
    ['', { id: 'leader' }],
    ['a/../b', { id: 'a_b', name: 'a/../b' }],
    ['x'.repeat(200), { id: 'x'.repeat(30), name: 'x'.repeat(200) }],
  ])('%j', (typed, expected) => expect(subjectOf(typed)).toEqual(expected));

  it('is refused, not cut, when the name is longer than an answers file takes', () => {
    expect(() => subjectOf('x'.repeat(201))).toThrow('A name has at most 200 characters, and this has 201.');
  });
});
