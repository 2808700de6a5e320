import { join, relative } from 'node:path';

/** Leaves dynamic imports of the given sources (path from the root → built file) to files of their own. */
export function apart(files) {
  return {
    name: 'apart',
    setup(build) {
      const root = build.initialOptions.absWorkingDir;
      build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const source = relative(root, join(resolveDir, path)).replace(/\.js$/, '.ts').replaceAll('\\', '/');
        return Object.hasOwn(files, source) ? { path: files[source], external: true } : undefined;
      });
    },
  };
}
