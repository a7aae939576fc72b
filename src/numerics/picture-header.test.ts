import { expect, test } from 'vitest';
import { pictureHeader } from './picture-header';

const bytes = (text: string, ...more: number[]) =>
  Uint8Array.from([...[...text].map((letter) => letter.charCodeAt(0)), ...more]);

test('pictures are known by their first bytes, and some by their size', () => {
  const ihdr = [0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 2, 0, 0, 0, 3, 8, 6];
  expect(pictureHeader(bytes('\x89PNG\r\n\x1a\n', ...ihdr))).toEqual({ format: 'PNG', size: [258, 3] });
  expect(pictureHeader(bytes('GIF89a', 4, 1, 5, 0, ...new Array(16).fill(0)))).toEqual({
    format: 'GIF',
    size: [260, 5],
  });
  expect(pictureHeader(bytes('\xff\xd8\xff\xe0'))).toEqual({ format: 'JPEG' });
  expect(pictureHeader(bytes('RIFF\0\0\0\0WEBPVP8 '))).toEqual({ format: 'WebP' });
  expect(pictureHeader(bytes('\0\0\0\x1cftypheic'))).toEqual({ format: 'HEIC' });
  expect(pictureHeader(bytes('\0\0\0\x1cftypavif'))).toEqual({ format: 'AVIF' });
});

test('what is no picture, or stops at once, is no picture and no error', () => {
  for (const text of ['', 'B', 'BM', '\x89PN', 'GIF', 'RIFF1234WAVE', '%PDF-1.7', 'ftyp', 'hello, world'])
    expect(pictureHeader(bytes(text)).format).toBeUndefined();
  expect(pictureHeader(bytes('\x89PNG\r\n\x1a\n'))).toEqual({ format: 'PNG' });
});
