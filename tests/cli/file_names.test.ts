import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, fileNames } from '../../src/cli/file_names.js';

const DAY = '2026-11-20';

describe('what a report’s file is called after', () => {
  it.each([
    ['an id', 'jd', 'jd'],
    ['a name', 'J. Doe', 'J-Doe'],
    ['letters of other scripts', 'Zoë Müller-山田', 'Zoë-Müller-山田'],
    ['one letter in two pieces', 'Zoe\u0308', 'Zoë'],
    ['a path', '../../etc/passwd', 'etc-passwd'],
    ['a path of Windows', 'C:\\Windows\\x', 'C-Windows-x'],
    ['what looks like an option', '--force', 'force'],
    ['what a shell would take', '$(rm -rf ~); `x` "y" *', 'rm-rf-x-y'],
    ['dots at the ends', '.hidden.', 'hidden'],
    ['control and bidi characters', 'a\u0000b\u001b[31m\u202egnp', 'a-b-31m-gnp'],
    ['what cannot be seen', 'a\u200bb\u00ad', 'a-b'],
    ['wide forms of marks', 'a／b：c', 'a-b-c'],
    ['half a surrogate pair', 'a\ud800', 'a'],
    ['marks alone', '\u0301\u0301', 'report'],
    ['nothing of a name', '///', 'report'],
    ['a device of Windows', 'CON', 'CON'],
    ['another one, in disguise', 'COM¹', 'COM1'],
    ['a long text', 'x'.repeat(200), 'x'.repeat(40)],
  ])('%s', (_what, subject, name) => {
    expect(fileName({ subject, answered_on: DAY })).toBe(`${name}-${DAY}`);
  });

  it('is a name on every disk, whatever the subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        const name = fileName({ subject, answered_on: DAY });
        expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
        expect(Buffer.byteLength(`${name}-1000.markdown`)).toBeLessThan(255);
        expect(name.normalize('NFC')).toBe(name);
      }),
    );
  });

  it('tells apart what comes out alike, also where large and small letters are one', () => {
    const subjects = ['J. Doe', 'J/Doe', 'j doe', 'other'];
    expect(fileNames(subjects.map((subject) => ({ subject, answered_on: DAY })))).toEqual([
      `J-Doe-${DAY}`,
      `J-Doe-${DAY}-2`,
      `j-doe-${DAY}-3`,
      `other-${DAY}`,
    ]);
  });
});
