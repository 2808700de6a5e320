/** Everything that a text can do to a terminal, a reader or a CI runner, in pieces of one line each. */
const PIECES: readonly string[] = [
  // Colours, the cursor, a link, the clipboard, the title: seven-bit, eight-bit, and nested so that stripping leaves one.
  '\u001b[31mred\u001b[0m',
  '\u001b[2J\u001b[H',
  '\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001b]0;title\u001b\\',
  '\u009b2J\u009d52;c;ZXZpbA==\u009c',
  '\u001b\u001b[31m[31mnested',
  '\u0007\b\b\b\u000b\u000c\u007f\u000e',
  // The reading direction, hidden letters, tags, fillers, halves of characters.
  '\u202egnp.exe\u202c \u2066in\u2069 \u200e\u200f\u061c',
  'pay\u200bpal\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e',
  '\u{e0001}\u{e0068}\u{e0069}\u{e007f}\ufe0f\u{e0100}\u3164\uffa0\u115f',
  '\ud800 \udc00 \ufffe \ufff9 \u{1d173}',
  // What runners obey.
  '::error file=a.ts::broken ::add-mask::x ::stop-commands::',
  '##vso[task.setvariable variable=PATH]evil ##[error]x ##teamcity[buildStop]',
];

/** Breaks lines in every way there is, and starts each with something that is obeyed or misread. */
const BREAKS = 'one\n::error::two\r\n##[group]three\r::warning::four\u2028::five\u2029::six\u0085seven\u000b::eight';

/** All of it in one text. */
export const HOSTILE = `${PIECES.join(' ')} ${BREAKS}`;

/** The same in portions that fit where a text is short. */
export const PORTIONS: readonly string[] = [...PIECES, BREAKS].flatMap((piece) => cut(piece, 150));

/** What a command line or the name of a file can hold: bytes without zeros and slashes, and no half characters. */
export const HOSTILE_WORD = HOSTILE.replaceAll(/\p{Cs}/gu, '');
export const HOSTILE_NAME = HOSTILE_WORD.replaceAll('/', '_').slice(0, 100);

function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += length) parts.push(text.slice(at, at + length));
  return parts;
}

const portion = (index: number): string => PORTIONS[index % PORTIONS.length] ?? '';

/** A valid sheet with such texts wherever a rater may write one. */
export function hostileSheet(index = 0, more: object = {}): object {
  return {
    format: 1,
    subject: { id: portion(index), name: portion(index + 1) },
    rater: { id: portion(index + 2), relation: 'self' },
    pack: 'essentials@1.0.0',
    answered_on: '2026-11-20',
    profile: { role: 'first_line', quarters: [{ period: portion(index + 3), plan: 1, actual: 2 }] },
    answers: {
      hiring: {
        scorecard: { value: 4, note: HOSTILE, evidence: [{ kind: 'document', note: HOSTILE, seen_by: 'manager' }] },
        interviews: { state: 'dont_know', note: HOSTILE },
        work_sample: { state: 'not_applicable', reason: 'not_my_job', whose: portion(index + 4), note: HOSTILE },
        bench: { state: 'declined', note: HOSTILE },
        hit_rate: { value: { now: 50, source: HOSTILE, period: HOSTILE }, note: HOSTILE },
      },
    },
    ...more,
  };
}

/** Sheets that are wrong in every place, with such texts for keys and values. */
export const WRONG_SHEETS: readonly object[] = [
  hostileSheet(0, { [HOSTILE]: 1, form: HOSTILE, profile: { [HOSTILE]: 1, role: HOSTILE, currency: HOSTILE } }),
  hostileSheet(1, { answers: { [HOSTILE]: { [HOSTILE]: 1 }, hiring: { [HOSTILE]: 1, scorecard: HOSTILE } } }),
  hostileSheet(2, { answers: { hiring: { bench: { state: HOSTILE }, hit_rate: { value: { [HOSTILE]: HOSTILE } } } } }),
  hostileSheet(3, { answers: { hiring: { before_offer: [HOSTILE], scorecard: { value: HOSTILE, [HOSTILE]: 1 } } } }),
  hostileSheet(4, { causes: { [HOSTILE]: HOSTILE, hiring: HOSTILE }, pack: HOSTILE, answered_on: HOSTILE }),
  hostileSheet(5, { subject: HOSTILE, rater: { id: HOSTILE, relation: HOSTILE } }),
];

/** Broken YAML: every mark of it next to such texts. */
export const BROKEN_YAML: readonly string[] = [
  `a: @${HOSTILE}`,
  `a: "\\${HOSTILE}"`,
  `a: |${HOSTILE}\n b`,
  `${HOSTILE}: 1\n${HOSTILE}: 2\n${HOSTILE}`,
  `a: !${HOSTILE} b\nc: &${HOSTILE} d\ne: *${HOSTILE}`,
  `%${HOSTILE}\n---\na: 1`,
  `? [${HOSTILE}]\n: 1`,
  `a: 0${HOSTILE}\nb: 012\nc: ${'9'.repeat(400)}`,
  `{"a": ${HOSTILE}, "a": "${HOSTILE}"`,
];

/** A rubric whose every text is hostile; it compiles, and `lint` only minds that its anchors are all alike. */
export const HOSTILE_RUBRIC = {
  format: 1,
  id: 'bench',
  version: '1.0.0',
  title: portion(0).slice(0, 60),
  about: 'leader',
  summary: HOSTILE,
  items: [0, 1].map((index) => ({
    id: `item_${index}`,
    type: 'level',
    title: portion(index).slice(0, 60),
    ask: HOSTILE,
    probes: [HOSTILE],
    anchors: [HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE],
    help: HOSTILE,
    antipattern: HOSTILE,
    screen: true,
    evidence: { examples: [HOSTILE] },
  })),
};

export const WRONG_RUBRICS: readonly object[] = [
  { ...HOSTILE_RUBRIC, id: HOSTILE, version: HOSTILE, about: HOSTILE, [HOSTILE]: 1 },
  { ...HOSTILE_RUBRIC, items: [{ ...HOSTILE_RUBRIC.items[0], when: HOSTILE, type: HOSTILE }, HOSTILE] },
  { ...HOSTILE_RUBRIC, items: [{ ...HOSTILE_RUBRIC.items[0], when: `profile.${HOSTILE.slice(0, 400)} == 1` }] },
  { ...HOSTILE_RUBRIC, gates: [{ level: 3, needs: `level.item_0 >= "${HOSTILE.slice(0, 200)}"`, message: HOSTILE }] },
];
