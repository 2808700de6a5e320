// Who may import whom, and why. `npm run rooms` prints the reason of a rule that is broken.
const only = (door, comment, name, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src', pathNot: door },
  to: { path: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files share a subject that has no file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment:
        'The core also runs in a browser and gives the same bytes for the same input: no node, no clock, no terminal.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-stands-alone',
      comment: 'Everything reads the core; the core reads nothing of ours.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { path: '^src/(render|interview|store|cli)' },
    },
    {
      name: 'render-is-pure',
      comment: 'Same report, same text: a renderer that could look outside could disagree with the others.',
      severity: 'error',
      from: { path: '^src/render' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'render-reads-the-report',
      comment: 'Formats cannot disagree when they all read one result.',
      severity: 'error',
      from: { path: '^src/render' },
      to: {
        path: '^src',
        pathNot:
          '^src/(render|core/report|core/lint/report|core/policy/verdict|core/(plan|checkin|compare|rollup)/types|core/words|core/visible|core/text_width|core/calendar_day|core/tolerance|core/answers/types|core/brand/types)',
      },
    },
    {
      name: 'siblings-never-meet',
      comment: 'interview, store and render know the core only; the shell brings them together.',
      severity: 'error',
      from: { path: '^src/(interview|store|render)/' },
      to: { path: '^src/(interview|store|render|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'pages-read-core-and-render',
      comment: 'A page runs in a browser: no node, no disk, no terminal.',
      severity: 'error',
      from: { path: '^src/page' },
      to: { path: '^src/(interview|store|cli)/' },
    },
    {
      name: 'pages-have-no-node',
      comment: 'A page runs in a browser: no node, no disk, no terminal.',
      severity: 'error',
      from: { path: '^src/page' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pages-are-entries',
      comment: 'Pages are built into files of their own; whoever needs one reads it from dist/page.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/page' },
      to: { path: '^src/page' },
    },
    only('^src/store', 'One door to the disk: there faults are handled and tested.', 'disk-in-store', '^(node:)?fs'),
    only(
      '^src/interview',
      'One adapter knows the prompt library and its pitfalls.',
      'prompts-in-interview',
      'node_modules/(inquirer|@inquirer)',
    ),
    only(
      '^src/core/documents/yaml',
      'One parser, one set of rules for YAML.',
      'yaml-in-one-file',
      'node_modules/yaml/',
    ),
    only(
      '^src/core/conditions/compile',
      'Conditions are compiled in one place and run without a library.',
      'cel-in-one-file',
      'node_modules/@marcbachmann/',
    ),
    only(
      '^src/core/raters/statistics/generator',
      'One file names the random generator, so that a printed seed means the same everywhere.',
      'pure-rand-in-one-file',
      'node_modules/pure-rand/',
    ),
    only('^src/render/docx', 'One folder knows how Word files are made.', 'docx-in-docx', 'node_modules/docx/'),
    only('^src/render/pptx', 'One folder knows how slides are made.', 'pptxgenjs-in-pptx', 'node_modules/pptxgenjs/'),
    only('^src/cli', 'The command-line parser is the shell.', 'commander-in-cli', 'node_modules/commander'),
    only(
      '^src/core/(documents/(explain|json_schema|parse_as)|rubric/schema|policy/schema|answers/schema|brand/schema|plan/schema|cohort/schema|batch/schema|rollup/schema|report/schema|items/kind)',
      'Schemas explain what is wrong; what only scores must not load them.',
      'zod-in-schemas',
      'node_modules/zod',
    ),
    {
      name: 'no-grab-bags',
      comment: 'A file without a subject in its name collects what nobody owns.',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|misc)\\.ts$' },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^\\.\\./dist' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
