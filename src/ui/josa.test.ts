import { expect, test } from 'vitest';
import { josa } from './josa';

test.each([
  ['벡터', '을/를', '벡터를'],
  ['w₁', '은/는', 'w₁은'],
  ['h₂', '은/는', 'h₂는'],
  ['0.6626', '이/가', '0.6626이'],
  ['0.125', '이/가', '0.125가'],
  ['출력', '으로/로', '출력으로'],
  ['h₁', '으로/로', 'h₁로'],
  ['95%', '을/를', '95%를'],
  ['WebGL', '은/는', 'WebGL은'],
  ['r', '을/를', 'r을'],
  ['OR', '을/를', 'OR를'],
  ['XOR', '이/가', 'XOR가'],
  ['NAND₃', '을/를', 'NAND₃을'],
] as const)('%s takes the form of %s that fits how it is read', (word, particle, whole) => {
  expect(josa(word, particle)).toBe(whole);
});
