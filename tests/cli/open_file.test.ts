import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/cli/environment.js';
import { openFile } from '../../src/cli/open_file.js';

/** The environment records what would be started. */
function recording(platform: string, answer: string | null = null) {
  const started: (readonly string[])[] = [];
  const letGo = async (words: readonly string[]) => {
    started.push(words);
    return answer;
  };
  return { started, environment: { platform, letGo } as unknown as Environment };
}

describe('opening a file', () => {
  const path = '/x/a "b" & $(c) %d^.html';
  it.each([
    ['linux', ['xdg-open', path]],
    ['darwin', ['open', path]],
    ['win32', ['rundll32', 'url.dll,FileProtocolHandler', path]],
  ])('%s: one word is the name, whatever is in it', async (platform, words) => {
    const { started, environment } = recording(platform);
    expect(await openFile(environment, path)).toBeNull();
    expect(started).toEqual([words]);
  });

  it('says so where nothing can open it', async () => {
    const { environment } = recording('linux', 'ENOENT');
    expect(await openFile(environment, path)).toBe(
      'It cannot be opened from here (xdg-open: ENOENT); open it yourself.',
    );
  });
});
