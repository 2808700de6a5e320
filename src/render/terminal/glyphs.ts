/** The marks salesgap draws itself, each different in shape, so that a bar reads without colour. */
export interface Glyphs {
  readonly proven: string;
  readonly claimed: string;
  readonly target: string;
  readonly empty: string;
  readonly bullet: string;
  readonly edge: string;
  readonly rule: string;
  /** A level then and now, what lies between them, and both at once. */
  readonly from: string;
  readonly up: string;
  readonly down: string;
  readonly same: string;
  readonly between: string;
  /** A level over time, low to high in equal steps from 1 to 5. */
  readonly heights: readonly string[];
  /** Text as this terminal can show it. */
  readonly text: (text: string) => string;
}

const UNICODE: Glyphs = {
  proven: '█',
  claimed: '▒',
  target: '┃',
  empty: '·',
  bullet: '•',
  edge: '┃',
  rule: '─',
  from: '○',
  // Not the triangles that some terminals show as emoji, two columns wide.
  up: '►',
  down: '◄',
  same: '●',
  between: '─',
  heights: ['▁', '▂', '▃', '▅', '▆', '▇'],
  text: (text) => text,
};

const ASCII: Glyphs = {
  proven: '#',
  claimed: '=',
  target: '|',
  empty: '.',
  bullet: '-',
  edge: '|',
  rule: '-',
  from: 'o',
  up: '>',
  down: '<',
  same: '*',
  between: '-',
  // Level 1 to 2, 2 to 3, …; 5 is 5 alone.
  heights: ['1', '2', '3', '4', '5'],
  text: asciiPunctuation,
};

export function glyphsFor(unicode: boolean): Glyphs {
  return unicode ? UNICODE : ASCII;
}

/** Typographer's marks become their ASCII relatives; letters of any script stay, they are somebody's words. */
function asciiPunctuation(text: string): string {
  return text.replace(/[→←·•–—‘’‚“”„«»…≥≤×±−\u00a0\u202f]/g, (mark) => ASCII_FOR[mark] ?? mark);
}

const ASCII_FOR: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '·': '-',
  '•': '-',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '≥': '>=',
  '≤': '<=',
  '×': 'x',
  '±': '+/-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};
