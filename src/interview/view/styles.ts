/** How a line is meant. Tones only underline what words and marks already say. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'chosen' | 'problem' | 'legend';

/** Paints a line without changing its width. */
export type Styles = { readonly [T in Tone]: (text: string) => string };

/** 0: no colours and no attributes at all. The basic ones used here are the same at every other level. */
export type ColourLevel = 0 | 1 | 2 | 3;

export function stylesFor(level: ColourLevel): Styles {
  const sgr = (on: number, off: number) => (text: string) =>
    level === 0 || text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`;
  const quiet = sgr(2, 22);
  const key = ([first = '', ...label]: readonly string[]) => [first, quiet(label.join(' '))].join(' ').trimEnd();
  return {
    plain: (text) => text,
    strong: sgr(1, 22),
    quiet,
    chosen: sgr(36, 39),
    problem: sgr(33, 39),
    legend: (text) =>
      text
        .split(SEPARATOR)
        .map((entry) => key(entry.split(' ')))
        .join(quiet(SEPARATOR)),
  };
}

/** Between entries of the legend. */
export const SEPARATOR = ' · ';
