/** Characters as people count them: an emoji family or a letter with its accent is one. */
export function graphemes(text: string): string[] {
  if (!MAY_COMBINE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Anything but Latin letters with ready-made accents, common marks, kana, Chinese characters, Korean syllables and
 * full-width forms. Those stand alone beside each other, and need no segmenter, which takes its time.
 */
const MAY_COMBINE =
  /[^\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u3000-\u3002\u300c\u300d\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]/;

let segmenter: Intl.Segmenter | undefined;
