import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** threat-model rows 15 and 16: nothing of ours may need generated code or a writable prototype. */
const HARDENED = ['--disallow-code-generation-from-strings', '--disable-proto=throw'];

export default defineConfig(({ mode }) => ({
  define: { __SALESGAP_VERSION__: JSON.stringify(version), __SALESGAP_HELP__: '""', __SALESGAP_BUILD__: '""' },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/e2e/install.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Vitest keeps one core for itself; many tests wait for a process or a terminal, so two workers suit two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Real terminals and processes on a machine of two busy cores: one more try, and a second failure counts.
    retry: process.env.CI === 'true' ? 1 : 0,
    onConsoleLog(log) {
      throw new Error(`a stray console line in a test: ${log}`);
    },
    ...(mode === 'hardened' ? hardened() : {}),
  },
}));

/**
 * The flags go to the workers and to what the tests start, not to the runner itself: it then resolves dynamic
 * imports wrongly. Left out are: ajv, with which one file checks the schemas, generates code; what drives Chromium to fill in
 * pages gets stuck under the flags, and in the pages their own policy forbids generated code.
 */
function hardened() {
  return {
    execArgv: HARDENED,
    env: { NODE_OPTIONS: HARDENED.join(' ') },
    exclude: [
      ...configDefaults.exclude,
      'tests/core/schemas_ajv.test.ts',
      'tests/e2e/{rater_form,self_check,campaign_in_browser}.test.ts',
    ],
  };
}
