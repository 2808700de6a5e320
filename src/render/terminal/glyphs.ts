/** The marks salesgap draws itself, each different in shape, so that a bar reads without colour. */
export interface Glyphs {
  readonly proven: string;
  readonly claimed: string;
  readonly target: string;
  readonly empty: string;
  readonly bullet: string;
  readonly edge: string;
  readonly rule: string;
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
