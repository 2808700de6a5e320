import type { CommandSpec } from '../command.js';

export const init: CommandSpec = {
  usage: 'init [folder]',
  summary: 'make a workspace: a folder that keeps its own sessions',
  examples: [['salesgap init clients/acme', 'one folder per client']],
  load: async () => (await import('../runs/init.js')).runInit,
};
