#!/usr/bin/env node
// Starts the built command: from the code the build compiled ahead with this very Node, else from its source.
// Compiling takes a third of the time of a short run (bench/start.js).
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '../dist');
const filename = join(folder, 'command.cjs');
const cache = join(folder, `command-${process.version}-${process.platform}-${process.arch}.cache`);

let cachedData;
try {
  cachedData = readFileSync(cache);
} catch {
  // Built by another Node, or installed as a package: the source does.
}
// The build wrote a function of ASCII: such a text is read and kept as it is, at half the size of any other.
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
const command = { exports: {} };
script.runInThisContext()(createRequire(filename), command, command.exports, folder);

// For the build, which asks for the code compiled by then.
module.exports = { script, cache };
