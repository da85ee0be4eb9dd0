import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mirrorInto, overwriteGuard } from '../../src/batch/output-folder.js';
import { UsageError } from '../../src/errors.js';
import { type Input, identityOf } from '../../src/read/inputs.js';
import { temporaryFolder } from '../temporary-folder.js';

const input = (path: string, place: string, more: Partial<Input> = {}): Input => ({
  path,
  place,
  format: 'text',
  identity: null,
  ...more,
});

describe('the place of an output', () => {
  it.each([
    ['a.txt', null, 'a.txt'],
    ['sub/a.txt', '.md', 'sub/a.md'],
    ['sub.d/a', '.json', 'sub.d/a.json'],
    ['a.b.txt', '.json', 'a.b.json'],
    ['stdin', null, 'stdin'],
  ])('of %s with extension %s is %s', (place, extension, expected) => {
    const each = input(`raw/${place}`, place);
    const out = join(temporaryFolder(), 'clean');
    expect(mirrorInto(out, [each], () => extension)(each)).toBe(join(out, expected));
  });

  it('is refused when another input has it', () => {
    const inputs = [input('raw/a.txt', 'a.txt'), input('raw/a.md', 'a.md')] as const;
    const out = join(temporaryFolder(), 'clean');
    const destination = mirrorInto(out, inputs, () => '.json');
    expect(destination(inputs[0])).toBe(join(out, 'a.json'));
    expect(destination(inputs[1])).toEqual(
      new UsageError(
        `raw/a.md: its output would overwrite that of raw/a.txt (${join(out, 'a.json')}); clean them into different folders`,
      ),
    );
  });

  it.each(['../a.txt', 'sub/../../a.txt'])('is refused when %s leads out of the folder', (place) => {
    const each = input('raw/a.txt', place);
    expect(mirrorInto(join(temporaryFolder(), 'clean'), [each], () => null)(each)).toBeInstanceOf(UsageError);
  });

  it('may begin with dots', () => {
    const each = input('raw/..a.txt', '..a.txt');
    const out = join(temporaryFolder(), 'clean');
    expect(mirrorInto(out, [each], () => null)(each)).toBe(join(out, '..a.txt'));
  });

  it('may lie in a folder that is a link itself', () => {
    const folder = temporaryFolder({ 'real/there.txt': '' });
    symlinkSync('real', join(folder, 'clean'));
    const each = input('raw/a.txt', 'sub/a.txt');
    const out = join(folder, 'clean');
    expect(mirrorInto(out, [each], () => null)(each)).toBe(join(out, 'sub/a.txt'));
  });
});

describe('the guard of inputs', () => {
  it('knows a file under any name, and nothing that is not there or is no input', () => {
    const folder = temporaryFolder({ 'a.txt': '', 'b.txt': '' });
    symlinkSync('a.txt', join(folder, 'link.txt'));
    const known = input('a.txt', 'a.txt', { identity: identityOf(statSync(join(folder, 'a.txt'))) });
    const victimOf = overwriteGuard([known, input('-', 'stdin')]);
    expect(victimOf(join(folder, 'a.txt'))).toBe(known);
    expect(victimOf(join(folder, 'link.txt'))).toBe(known);
    expect(victimOf(join(folder, 'b.txt'))).toBeUndefined();
    expect(victimOf(join(folder, 'missing.txt'))).toBeUndefined();
  });
});
