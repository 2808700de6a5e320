import { builtinModules } from 'node:module';

/**
 * How bundled code gets node's own modules. An `import` of one makes node read every export of it, getters
 * included: `node:process` then opens stdin, `node:crypto` loads WebCrypto, ten milliseconds in all at every start.
 * `process.getBuiltinModule` hands out the module as it is, to CommonJS and ES modules alike.
 * commander asks for node:child_process only to run sub-commands that are programs of their own; we have none.
 * pptxgenjs asks for node:fs and node:https to fetch pictures by path; ours are drawn, and so it gets neither.
 */
export const nodeBuiltins = {
  name: 'node-builtins',
  setup(build) {
    const names = new Set(builtinModules);
    build.onResolve({ filter: /^[a-z_:/0-9]+$/ }, ({ path, kind, importer }) => {
      const name = path.replace(/^node:/, '');
      const unused = UNUSED.some(
        ([of, unwanted]) => unwanted.includes(name) && importer.includes(`/node_modules/${of}/`),
      );
      const asked = kind === 'require-call' || kind === 'import-statement' || (unused && kind === 'dynamic-import');
      if (!names.has(name) || !asked) return undefined;
      return { path: unused ? 'unused' : name, namespace: 'node-builtin' };
    });
    build.onLoad({ filter: /.*/, namespace: 'node-builtin' }, ({ path }) => ({
      contents: `module.exports = ${moduleCode(path)};`,
      loader: 'js',
    }));
  },
};

const UNUSED = [
  ['commander', ['child_process']],
  ['pptxgenjs', ['fs', 'https']],
];

function moduleCode(name) {
  if (name === 'unused') return '{}';
  return name === 'process' ? 'process' : `process.getBuiltinModule('node:${name}')`;
}
