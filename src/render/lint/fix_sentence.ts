import { sentence } from '../sentence.js';

/** A fix as a sentence: "Add a last rule without `for`." */
export function fixSentence(fix: string): string {
  return sentence(`${fix.slice(0, 1).toUpperCase()}${fix.slice(1)}`);
}
