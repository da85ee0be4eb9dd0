// Builds dist/: the library as ES modules with types, the command as one CommonJS file.
// One CommonJS file starts faster than ES modules (bench/start.js measures it), and the
// command starts once an article in a pipe.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
cpSync('src/language/synonym-groups', 'dist/language/synonym-groups', { recursive: true });
/** Commander loads the module of child processes for commands that are programs of their own; this one has none, and it takes 7 ms. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?child_process$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Tables of encodings weigh more than the command: they are a file of their own, loaded when bytes are not UTF-8. */
const legacyTextApart = {
  name: 'legacy-text-apart',
  setup(build) {
    build.onResolve({ filter: /\/legacy-text\.js$/ }, () => ({ path: './legacy-text.cjs', external: true }));
  },
};

const settings = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // Loaded from node_modules, and only when a folder is read, Markdown has front matter, or an encoding is to be told.
  external: ['tinyglobby', 'yaml', 'jschardet'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
};

await build({
  ...settings,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/command.cjs',
  // Where the lists of words stand, as seen from the command.
  define: { 'import.meta.dirname': 'languageFolder' },
  // One function, as Node makes of a module: the start wraps nothing, see bin.
  banner: {
    js: `(function (require, module, exports, __dirname) {\nconst languageFolder = __dirname + '/language';`,
  },
  footer: { js: '})' },
  // Code compiled ahead cannot import, but require does the same here.
  supported: { 'dynamic-import': false },
  plugins: [withoutChildProcess, legacyTextApart],
});
// The signs that are left, in patterns, mean the same by their codes.
const asCode = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync('dist/command.cjs', readFileSync('dist/command.cjs', 'utf8').replace(/[\u0080-\uffff]/g, asCode));
await build({ ...settings, entryPoints: ['src/read/encoding/legacy-text.ts'], outfile: 'dist/legacy-text.cjs' });

// The code that cleaning an article needs, compiled ahead: the command starts without compiling it again.
execFileSync(
  process.execPath,
  [
    '--eval',
    `const { script, cache } = require('./bin/dedupe-article.js');
    process.on('exit', () => require('node:fs').writeFileSync(cache, script.createCachedData()));`,
    'dedupe-article',
  ],
  { input: readFileSync('fixtures/articles/teaser-and-tail.txt'), stdio: ['pipe', 'ignore', 'inherit'] },
);
