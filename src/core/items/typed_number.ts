/**
 * A number as people write it, in the interview and on a page: 1200, 1 200, 12.5, 12,5, 15 %, 3 h. What could mean two
 * numbers (1.200) is asked again.
 */
export function readTyped(text: string): number | 'number_missing' | 'not_a_number' | 'two_meanings' {
  const plain = withoutSpaces(text.trim().replace(/\s*(%|h)$/i, ''));
  if (plain === '') return 'number_missing';
  if (/^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/.test(plain)) return 'two_meanings';
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) return 'not_a_number';
  const number = Number(plain.replace(',', '.'));
  // + 0: no negative zero, which JSON would not keep.
  return Number.isFinite(number) ? number + 0 : 'not_a_number';
}

/** Spaces and apostrophes between thousands: narrow and hard ones too. */
function withoutSpaces(text: string): string {
  return /^[+-]?\d{1,3}([ \u00a0\u202f'\u2019]\d{3})+([.,]\d*)?$/.test(text)
    ? text.replace(/[ \u00a0\u202f'\u2019]/g, '')
    : text;
}
