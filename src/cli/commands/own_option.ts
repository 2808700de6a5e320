import type { Command } from 'commander';

/** Of every command that looks rubrics or packs up by their id. */
export function addRubricsOption(command: Command): void {
  command.option(
    '--rubrics <path>',
    'a file or folder of your own rubrics and packs; may be repeated',
    (path: string, before: readonly string[] = []) => [...before, path],
  );
}
