import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the installed package: what a user gets, not what lies in the repository. */
    readonly installed: string;
  }
}

/**
 * Packs the built project and installs the tarball into an empty folder, once for all tests. What tests leave in the
 * temporary folder goes with it.
 */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'salesgap-tests-'));
  // One test runs as somebody who is not root.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()));
  const [{ filename }] = Array.isArray(packed) ? packed : (Object.values(packed) as { filename: string }[]);
  npm(['install', '--no-audit', '--no-fund', '--offline', join(folder, filename)], folder);
  project.provide('installed', join(folder, 'node_modules', 'salesgap'));
  return () => rmSync(folder, { recursive: true, force: true });
}
