import { plainText } from './drawing-text';

describe('a text of a drawing', () => {
  it.each([
    ['{\\fArial|b1;Büro}\\P203', 'Büro 203'],
    ['%%d 20 \\U+00B2', '° 20 ²'],
    ['\\S1/2;', '1/2'],
  ])('is read as a person reads it: %s', (marked, plain) => {
    expect(plainText(marked)).toBe(plain);
  });

  it('has nothing that no database keeps and no screen shows', () => {
    expect(plainText('Bü\\U+0000ro \\U+D800\u001b 203')).toBe('Bü ro 203');
  });

  it('is cut where no name of a room is longer', () => {
    expect(plainText('x'.repeat(100_000))).toHaveLength(1_000);
  });
});
