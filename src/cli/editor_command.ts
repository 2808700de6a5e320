import type { Environment } from './environment.js';

/** What VISUAL or EDITOR says, in words: `code --wait`, `"C:\Program Files\Notepad++\notepad++.exe" -multiInst`. */
export function editorCommand({ env, platform }: Pick<Environment, 'env' | 'platform'>): string[] | null {
  const set = [env.VISUAL, env.EDITOR].find((command) => command?.trim());
  const words = wordsOf(set ?? '', platform);
  return words.length === 0 ? null : words;
}

/** Words as a shell splits them: quotes hold them together; a backslash takes the next character as it is. */
function wordsOf(command: string, platform: string): string[] {
  const word = platform === 'win32' ? /(?:"[^"]*"|[^\s"])+/g : /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/g;
  return (command.match(word) ?? []).map((text) => unquoted(text, platform));
}

function unquoted(text: string, platform: string): string {
  if (platform === 'win32') return text.replaceAll('"', '');
  return text.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g, (_, double?: string, single?: string, next?: string) => {
    return double === undefined ? (single ?? next ?? '') : double.replace(/\\(["\\$`])/g, '$1');
  });
}
