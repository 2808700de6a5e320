import { builtinModules, createRequire } from 'node:module';

/**
 * How bundled code gets node's own modules. An `import` of one makes node read every export of it, getters
 * included: `node:process` then opens stdin, `node:crypto` loads WebCrypto, ten milliseconds in all at every start.
 * `process.getBuiltinModule` hands out the module as it is, to CommonJS and ES modules alike; what is imported by name is
 * taken by name, since copying every export costs as much again.
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
      if (unused) return { path: 'unused', namespace: 'node-builtin' };
      return { path: name, namespace: kind === 'import-statement' ? 'node-builtin-names' : 'node-builtin' };
    });
    build.onLoad({ filter: /.*/, namespace: 'node-builtin' }, ({ path }) => ({
      contents: `module.exports = ${path === 'unused' ? '{}' : moduleCode(path)};`,
      loader: 'js',
    }));
    build.onLoad({ filter: /.*/, namespace: 'node-builtin-names' }, ({ path }) => ({
      contents: namesCode(path),
      loader: 'js',
    }));
  },
};

const UNUSED = [
  ['commander', ['child_process']],
  ['pptxgenjs', ['fs', 'https']],
];

/** Three milliseconds, and a tenth of one: what hashes nothing, or has no YAML to read, does without. Functions alone are imported of them. */
const LOADED_WHEN_CALLED = ['crypto', 'module'];

function moduleCode(name) {
  return name === 'process' ? 'process' : `process.getBuiltinModule('node:${name}')`;
}

/** An ES module whose exports nobody imports are left out by the bundler. */
function namesCode(name) {
  const names = Object.keys(createRequire(import.meta.url)(`node:${name}`)).filter((each) => /^\w+$/.test(each));
  const code = moduleCode(name);
  if (LOADED_WHEN_CALLED.includes(name)) {
    return names.map((each) => `export const ${each} = (...args) => ${code}.${each}(...args);`).join('\n');
  }
  const exports = names.map((each) => `export const ${each} = /* @__PURE__ */ named('${each}');`);
  return `const builtin = ${code};\nconst named = (name) => builtin[name];\nexport default builtin;\n${exports.join('\n')}`;
}
