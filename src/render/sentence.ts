/** Ends with a full stop unless it already ends a sentence: texts from rubrics come either way. */
export function sentence(text: string): string {
  return /[.!?…。！？]["')\]]?\s*$/u.test(text) ? text : `${text}.`;
}

/** The same text, as a sentence or a cell begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
