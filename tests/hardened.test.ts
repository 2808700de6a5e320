import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const hardened = process.env.MODE === 'hardened';

function throws(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

describe('npm run test:hardened, and nothing else, forbids', () => {
  it.each([
    ['code from strings', "new Function('return 1')()", () => new Function('return 1')()],
    ['__proto__', '({}).__proto__', () => Reflect.get({}, '__proto__')],
  ])('%s, here and in what a test starts', (_what, expression, act) => {
    expect(throws(act)).toBe(hardened);
    expect(throws(() => execFileSync(process.execPath, ['-e', expression], { stdio: 'ignore' }))).toBe(hardened);
  });
});
