import { readPeopleWish } from './people-import.arguments';

describe('the arguments of an import of people', () => {
  it('name a list, and where its passwords go', () => {
    expect(readPeopleWish(['staff.csv', '--passwords', 'secret.csv', '--yes'])).toEqual({
      kind: 'list',
      file: 'staff.csv',
      passwordsFile: 'secret.csv',
      isAgreed: true,
    });
  });

  it('name somebody whose password is lost', () => {
    expect(readPeopleWish(['--reset-password', 'Ida@Stadt.example'])).toEqual({
      kind: 'reset',
      email: 'ida@stadt.example',
    });
  });

  it.each([
    [[], 'Name one CSV file.'],
    [['a.csv', 'b.csv'], 'Name one CSV file.'],
    [['a.csv', '--reset-password', 'i@k.example'], '--reset-password stands alone.'],
    [['--reset-password', 'ida'], '--reset-password takes an e-mail address, not "ida".'],
    [['a.csv', '--force'], "Unknown option '--force'."],
  ])('are refused in words when they are %j', (words, expected) => {
    expect(readPeopleWish(words)).toContain(expected);
  });
});
