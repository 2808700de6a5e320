#!/usr/bin/env node
// CommonJS, by the package.json beside it: node starts it a quarter faster than a module.
const { main } = require('../dist/main.cjs');

main().then((exit) => {
  process.exitCode = exit;
});
