import { csvRows } from './csv-rows';

describe('csvRows', () => {
  it.each([
    ['semicolons', 'a;b\n1;2\n'],
    ['commas', 'a,b\r\n1,2'],
    ['tabs', 'a\tb\r1\t2\r'],
  ])('reads %s', (_, text) => {
    expect(csvRows(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
    ]);
  });

  it('reads quotes with everything in them, and counts the lines of the file', () => {
    expect(csvRows('a;b\n"1;\n""x""";2\n\n ;\n3;4')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1;\n"x"', '2'] },
      { line: 6, cells: ['3', '4'] },
    ]);
  });

  it('takes a quote without its partner for a sign like any other', () => {
    expect(csvRows('a;b\n"x;2\n3;4')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['"x', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });
});
