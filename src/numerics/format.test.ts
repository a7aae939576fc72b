import { expect, test } from 'vitest';
import {
  bracketed,
  formatFactor,
  formatNumber,
  formatPower,
  formatSigned,
  formatSize,
  formatVector,
} from './format';

test.each([
  [0.30000000000000004, '0.3'],
  [-0.2, '−0.2'],
  [2, '2'],
  [1.005, '1'],
  [-0.001, '0'],
  [-0, '0'],
  [1234.567, '1234.57'],
  [-123456789, '−1.23e8'],
  [1e300, '1e300'],
  [12_000_000, '1.2e7'],
  [Number.NaN, '—'],
  [Number.NEGATIVE_INFINITY, '—'],
])('%d reads %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test('takes as many decimals as asked for', () => {
  expect(formatNumber(0.742448, 4)).toBe('0.7424');
  expect(formatNumber(2.6, 0)).toBe('3');
  expect(formatNumber(0.00000012, 8)).toBe('1.2e−7');
});

test('shows the sign of what is above zero on request', () => {
  expect(formatSigned(0.5)).toBe('+0.5');
  expect(formatSigned(-0.5)).toBe('−0.5');
  expect(formatSigned(0.001)).toBe('0');
  expect(formatSigned(Number.POSITIVE_INFINITY)).toBe('—');
});

test('puts factors below zero in brackets, and nothing else', () => {
  expect([-0.2, 0, 3, -0.001, Number.NaN].map((value) => formatFactor(value))).toEqual([
    '(−0.2)',
    '0',
    '3',
    '0',
    '—',
  ]);
  expect(formatFactor(-0.001, 3)).toBe('(−0.001)');
  expect(bracketed(formatSize(-3e-20))).toBe('(−3·10⁻²⁰)');
});

test('writes a vector in brackets', () => {
  expect(formatVector([0.1, -0.2])).toBe('(0.1, −0.2)');
});

test.each([
  [4.2e-8, '4·10⁻⁸'],
  [0, '0'],
  [-3e12, '−3·10¹²'],
])('%d is written %s', (value, text) => {
  expect(formatPower(value)).toBe(text);
});

test('sizes keep three digits, however small or large', () => {
  expect(
    [0.0096416, 2.7848e-7, 0.000123456, 1, 1024, 1.0737e9, -3e-20, 0, 0.2].map((value) => formatSize(value)),
  ).toEqual(['0.00964', '2.78·10⁻⁷', '0.000123', '1', '1024', '1.07·10⁹', '−3·10⁻²⁰', '0', '0.2']);
  expect(formatSize(Number.NaN)).toBe('—');
});
