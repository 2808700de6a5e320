/*
 * The light colours of the HTML page, as both office formats want them. Text contrast on white is at least 7 : 1; marks
 * differ in shape as well, so no meaning is in a colour alone and a black and white print says the same.
 */
export const PAGE = 'FFFFFF';
export const TEXT = '1C2127';
export const QUIET = '4A535D';
export const EDGE = '8A939D';
export const MARK = '0B57A4';
export const CALL = 'E9F1FA';
