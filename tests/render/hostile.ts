import type { Report } from '../../src/core/report/types.js';
import { rich } from './fixtures.js';
import { several } from './several.js';

const ESC = '\u001b';

/** One of everything that should not act. */
export const ATTACKS: readonly string[] = [
  `${ESC}[2J${ESC}[31mred\u009b1m\u0007\u0000\u007f`,
  `${ESC}]8;;https://evil.example${ESC}\\click${ESC}]8;;${ESC}\\`,
  'abc\u202edcba\u2066\u200f\u061c zero\u200bwidth\ufeff\u00ad\u2060 tag\u{e0041} fill\u3164',
  'line\u2028para\u2029lone\ud800end\udc00\ufdd0',
  '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;',
  '[click](https://evil.example) ![pixel](http://evil.example/p.png) [ref]: x <https://evil.example>',
  '# heading\n## [x] \n- list\n1. number\n> quote\n---\n```js\ncode\n``` | cell | *bold* _it_ ~~s~~ $x$ {{x}}',
  '@octocat @org/team #1 GH-2 !3 mail@evil.example www.evil.example @a@b#1 `@c`',
  '=SUM(A1) +1 -1 @SUM(A1)',
  '::error file=x::boom\n::set-output name=a::b\r\n##[error]x ##vso[task.setvariable variable=a]b ##teamcity[x]',
  'w'.repeat(300),
  'https://evil.example/'.padEnd(230, 'long/'),
  '日本語の長い文章'.repeat(12),
  '👩‍💻 👨‍👩‍👧‍👦 ⚠️ 1️⃣ 🇩🇪 e\u0301 می\u200cخواهم '.repeat(4),
  '__proto__ constructor C:\\path\\:: \\x1b',
];

const FREE_TEXT: ReadonlySet<string> = new Set([
  ...['title', 'rubric_title', 'summary', 'text', 'source', 'link', 'file', 'message', 'because', 'do'],
  ...[
    'now',
    'next',
    'five',
    'item',
    'done_when',
    'template',
    'not_now',
    'after',
    'items',
    'best',
    'would_prove',
    'note',
  ],
  ...['answer', 'whose', 'currency', 'rater', 'period', 'comments'],
]);

/** A report with an attack in front of every free text; ids, enums and hashes stay what a schema lets through. */
export function attacked(report: Report, attackOf: (count: number) => string): Report {
  // The same text stays the same text: an action is named in several places.
  const known = new Map<string, string>();
  const { name = 'J. Doe' } = report.subject;
  return { ...(walk(report, '') as Report), subject: { ...report.subject, name: attack(name) } };

  function attack(text: string): string {
    const changed = known.get(text) ?? `${attackOf(known.size)} ${text}`;
    known.set(text, changed);
    return changed;
  }

  function walk(value: unknown, key: string): unknown {
    if (typeof value === 'string') return FREE_TEXT.has(key) ? attack(value) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== 'object') return value;
    // Of a reason it is a title, of a level the id of whoever gave it.
    const isId = (name: string) => name === 'source' && !('grade' in value);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isId(name) ? one : walk(one, name)]));
  }
}

/** One attack per text, in turn. */
export const hostile: Report = attacked(rich, (count) => ATTACKS[count % ATTACKS.length] ?? '');

/** The same where several people answered. */
export const hostileSeveral: Report = attacked(several, (count) => ATTACKS[count % ATTACKS.length] ?? '');
