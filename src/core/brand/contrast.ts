/** What a page is coloured with, behind text and marks: the page itself, callouts, quiet areas. */
export const PAGES = {
  light: ['#ffffff', '#e9f1fa', '#f2f4f6'],
  dark: ['#14181c', '#1a2b3d', '#1f252b'],
} as const;

/** WCAG 2.2, 1.4.3 for text; marks need 3 : 1 (1.4.11), and the accent is used for both. */
export const LEAST_CONTRAST = 4.5;

/** WCAG 2.2 contrast of two colours (#rrggbb), from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast against whichever of the pages it is lowest on. */
export function leastContrast(colour: string, pages: readonly string[]): number {
  return Math.min(...pages.map((page) => contrast(colour, page)));
}

/** The same colour darker (or lighter), by as little as is needed to be read on all of the pages. */
export function nearestReadable(colour: string, pages: readonly string[], towards: 'black' | 'white'): string {
  const end = towards === 'black' ? 0 : 255;
  const mixed = (part: number) => hex(channels(colour).map((value) => Math.round(value + (end - value) * part)));
  for (let step = 0; step < 255; step += 1) {
    const shade = mixed(step / 255);
    if (leastContrast(shade, pages) >= LEAST_CONTRAST) return shade;
  }
  return mixed(1);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
