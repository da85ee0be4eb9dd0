import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWhole } from '../../src/batch/whole-file.js';
import { OutputError } from '../../src/errors.js';
import { readTree, temporaryFolder, temporaryPipe } from '../temporary-folder.js';

describe('a file written as a whole', () => {
  it('appears when it is finished, not before', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a/b/out.txt');
    const output = openWhole(path);
    await output.write('Grün ');
    await output.write('und 😀\n');
    expect(existsSync(path)).toBe(false);
    await output.finish();
    expect(readTree(folder)).toEqual({ 'a/b/out.txt': 'Grün und 😀\n' });
  });

  it('replaces what was there with its permissions, when it is finished', async () => {
    const folder = temporaryFolder({ 'out.txt': 'earlier' });
    const path = join(folder, 'out.txt');
    chmodSync(path, 0o604);
    const output = openWhole(path);
    await output.write('new');
    expect(readFileSync(path, 'utf8')).toBe('earlier');
    await output.finish();
    expect(readTree(folder)).toEqual({ 'out.txt': 'new' });
    expect(statSync(path).mode & 0o777).toBe(0o604);
  });

  it('leaves everything as it was when it is discarded', async () => {
    const folder = temporaryFolder({ 'out.txt': 'earlier' });
    for (const name of ['out.txt', 'new.txt']) {
      const output = openWhole(join(folder, name));
      await output.write('half');
      await output.discard();
    }
    expect(readTree(folder)).toEqual({ 'out.txt': 'earlier' });
  });

  it('can be discarded when finishing it has failed', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'out.txt');
    const output = openWhole(path);
    await output.write('half');
    mkdirSync(path);
    await expect(async () => output.finish()).rejects.toThrow(OutputError);
    // Takes the number that the failed output has given back, which must not be closed a second time.
    const other = openSync(folder, constants.O_RDONLY);
    await output.discard();
    await output.discard();
    expect(() => closeSync(other)).not.toThrow();
    expect(readdirSync(folder)).toEqual(['out.txt']);
    expect(readdirSync(path)).toEqual([]);
  });

  it('may be open beside another of the same name; the last to finish stays', async () => {
    const path = join(temporaryFolder(), 'out.txt');
    const [first, second] = [openWhole(path), openWhole(path)];
    await first.write('first');
    await second.write('second');
    await first.finish();
    expect(readFileSync(path, 'utf8')).toBe('first');
    await second.finish();
    expect(readFileSync(path, 'utf8')).toBe('second');
  });

  it('is never written through a link that waits under the name of its neighbour', async () => {
    const folder = temporaryFolder({ 'victim.txt': 'as it was' });
    // Names are counted; the next ones are taken by links.
    const probe = openWhole(join(folder, 'probe.txt'));
    const count = /-(\d+)\.partial/.exec(readdirSync(folder).join())?.[1];
    await probe.discard();
    const next = `.dedupe-article-${process.pid}-${Number(count) + 1}.partial`;
    symlinkSync('victim.txt', join(folder, next));
    const output = openWhole(join(folder, 'out.txt'));
    await output.write('new');
    await output.finish();
    expect(readTree(folder)).toEqual({ 'out.txt': 'new', 'victim.txt': 'as it was' });
  });

  it('says in one line why it cannot be opened', () => {
    const folder = temporaryFolder({ file: '' });
    const path = join(folder, 'file/out.txt');
    expect(() => openWhole(path)).toThrow(new OutputError(`${path}: cannot be written, another file is in the way`));
    const long = join(folder, 'n'.repeat(300));
    expect(() => openWhole(join(long, 'x.txt'))).toThrow(/cannot be written, the name is too long$/);
    expect(() => openWhole(folder)).toThrow(new OutputError(`${folder}: cannot be written, is a folder`));
  });

  it('is written through where it is a pipe, which stays one', async () => {
    const path = temporaryPipe();
    // Open for reading beforehand, because opening it for writing would wait for that.
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const output = openWhole(path);
    await output.write('through');
    const received = Buffer.alloc(16);
    expect(received.toString('utf8', 0, readSync(reader, received))).toBe('through');
    await output.finish();
    await output.discard();
    closeSync(reader);
    expect(statSync(path).isFIFO()).toBe(true);
  });
});
