import { describe, expect, test } from 'vitest';
import { type OwnTable, readTable } from './csv-points';

const limits = { reach: 3, maxRows: 1000, maxClasses: 5 };
const read = (text: string) => readTable(text, limits) as OwnTable;

describe('a table of the reader', () => {
  test('is read with a heading or without, by comma, semicolon or tab', () => {
    for (const [separator, heading] of [
      [',', 'x1,x2,class\n'],
      [';', ''],
      ['\t', 'a\tb\tc\r\n'],
    ] as const) {
      const rows = ['1,2,0', '-1,0.5,1', '0,0,1', '2,-2,0'].map((row) => row.replaceAll(',', separator));
      const table = read(heading + rows.join('\n'));
      expect(table).toMatchObject({ kind: 'classes', names: ['0', '1'], targets: [0, 1, 1, 0], bad: [] });
      expect(table.points[1]).toEqual([-1, 0.5]);
    }
  });

  test('may name its classes in words, quoted or not', () => {
    expect(read('1,2,cat\n0,1,"dog, big"\n1,1,cat\n2,2,cat\n').names).toEqual(['cat', 'dog, big']);
  });

  test('with many different numbers in the third column is one of values', () => {
    const { kind, targets } = read('0,0,0.5\n1,0,-0.25\n0,1,0.125\n1,1,1\n');
    expect(kind).toBe('values');
    expect(targets).toEqual([0.5, -0.25, 0.13, 1]);
  });

  test('names each row that it cannot use, and uses the others', () => {
    const { bad, points } = read('x,y,c\n1,2,0\n1,two,1\n3\n2,2,\n0,0,1\n1,1,1\n2,1,0\n');
    expect(bad).toEqual([
      { row: 3, why: 'not-a-number', text: '1, two, 1' },
      { row: 4, why: 'too-few-columns', text: '3' },
      { row: 5, why: 'no-target', text: '2, 2, ' },
    ]);
    expect(points).toHaveLength(4);
  });

  test('that is too large for the plane is moved and shrunk, and says how', () => {
    const { points, fits } = read('100,0,a\n200,1,b\n150,-1,a\n120,1,b\n');
    expect(fits[0]!.centre).toBe(150);
    expect(fits[0]!.unit).toBeCloseTo(50 / 2.4, 10);
    expect(fits[1]).toBeUndefined();
    expect(points.map(([x]) => x)).toEqual([-2.4, 2.4, 0, -1.44]);
  });

  test('that is too long is cut', () => {
    const text = Array.from({ length: 1500 }, (_, i) => `${i % 3},${i % 2},${i % 2}`).join('\n');
    expect(read(text)).toMatchObject({ left: 500 });
  });

  test.each([
    ['', 'empty'],
    ['x1,x2,class\n', 'empty'],
    ['1,2,3\n', 'too-few-rows'],
    ['1,2,a\n1,1,a\n0,2,a\n2,2,a', 'one-class'],
    ['1,2,a\n1,1,b\n0,2,c\n2,2,d\n2,1,e\n0,0,f', 'too-many-classes'],
    ['1,2,a\n1,1,b\n1,2,a\n1,3,a', 'no-spread'],
    ['{"a": 1}', 'empty'],
    ['\u0000"""\n"', 'empty'],
  ])('%j is %s', (text, problem) => {
    expect(readTable(text, limits)).toMatchObject({ problem });
  });
});
