/** Ends with a full stop unless it already ends a sentence: texts from rubrics come either way. */
export function sentence(text: string): string {
  return /[.!?…。！？]["')\]]?\s*$/u.test(text) ? text : `${text}.`;
}
