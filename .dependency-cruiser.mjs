import { mayImport, tensorDoor, withoutReact } from './build/layers.mjs';

const folders = Object.keys(mayImport);
const anyOf = (names) => `(${names.join('|')})`;
const tests = '[.]test[.]tsx?$';

const floors = folders.map((folder) => ({
  name: `floors-${folder}`,
  comment: `src/${folder} may import ${mayImport[folder].join(', ') || 'nothing'} (build/layers.mjs).`,
  severity: 'error',
  // A test may take its examples from anywhere.
  from: { path: `^src/${folder}/`, pathNot: tests },
  to: { path: '^src/', pathNot: `^src/${anyOf([folder, ...mayImport[folder]])}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floors,
    {
      name: 'no-unlisted-folder',
      comment: 'Every folder of src/ has its floor in build/layers.mjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(folders)}/` },
      to: {},
    },
    {
      name: 'no-widget-from-widget',
      comment: 'What two widgets share moves down a floor.',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/[^/]+/', pathNot: '^src/widgets/$1/' },
    },
    {
      name: 'one-door-to-tensorflow',
      comment: `@tensorflow/* comes in through ${tensorDoor[0]} alone.`,
      severity: 'error',
      from: { path: '^(src|content)/', pathNot: `^${anyOf(tensorDoor)}$` },
      to: { path: '(^|/)@tensorflow/' },
    },
    {
      name: 'no-trainer-in-the-page',
      comment:
        'A page knows the types and messages of its trainers; they and TensorFlow.js stay in the worker.',
      severity: 'error',
      from: { path: '^src/(app|book|widgets|kit)/', pathNot: [tests, '^src/kit/session/at-once[.]ts$'] },
      to: {
        path: '^src/training/',
        pathNot: '^src/training/protocol[.]ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'pages-compute-when-built',
      comment: 'What answers at once brings every trainer: for tests, and for the server entry.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/app/entry-server[.]tsx$'] },
      to: { path: '^src/kit/session/at-once[.]ts$' },
    },
    {
      name: 'no-react-below',
      comment: 'What is computed knows nothing of how it is shown.',
      severity: 'error',
      from: { path: `^src/${anyOf(withoutReact)}/` },
      to: { path: '(^|/)(react|react-dom|zustand)(/|$)' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea, or three.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is not in use.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [tests, '[.]d[.]ts$', '^src/app/head[.]js$'] },
      to: {},
    },
    {
      name: 'source-imports-source',
      comment: 'Nothing that readers get depends on tools or tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^(build|bench|e2e)/', tests] },
    },
    {
      name: 'no-missing-module',
      comment: 'The path leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are imports too: a floor that knows a higher floor's types knows that floor.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
