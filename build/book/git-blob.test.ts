import { expect, test } from 'vitest';
import { gitBlobOf } from './git-blob.ts';

test('is what git hash-object prints', () => {
  expect(gitBlobOf('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  expect(gitBlobOf('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});

test('counts bytes, not characters', () => {
  // printf '벡터\n' | git hash-object --stdin
  expect(gitBlobOf('벡터\n')).toBe('9e2e94fb87bad0d08c1057568397525c8179690f');
});

test('is the same whatever line ends a checkout has', () => {
  expect(gitBlobOf('a\r\nb\r\n')).toBe(gitBlobOf('a\nb\n'));
});
