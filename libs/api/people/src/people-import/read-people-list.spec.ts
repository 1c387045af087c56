import { readPeopleList } from './read-people-list';

const read = (text: string) => readPeopleList(new TextEncoder().encode(text));
const GERMAN = 'E-Mail;Vorname;Nachname;Organisationseinheit;Funktionsgruppe;Rollen';

describe('a list of people', () => {
  it('is read with German names of columns, groups and roles', () => {
    const line =
      'Ida.Kern@stadt.example;Ida;Kern;Dezernat III > Bauamt;Amtsleitung;Gebäudeverwaltung';
    expect(read(`\uFEFF${GERMAN}\r\n${line}\r\n`)).toEqual({
      faults: [],
      people: [
        {
          line: 2,
          email: 'ida.kern@stadt.example',
          givenName: 'Ida',
          familyName: 'Kern',
          unitPath: ['Dezernat III', 'Bauamt'],
          functionGroup: 'head-of-office',
          roles: ['staff', 'facility-manager'],
        },
      ],
    });
  });

  it('is read with English ones, in any order, and leaves open what it does not say', () => {
    const text =
      'unit,last name,first name,e-mail\nIT office / Helpdesk,"Kern, née Muster",Ida,i@k.example';
    expect(read(text).people).toEqual([
      {
        line: 2,
        email: 'i@k.example',
        givenName: 'Ida',
        familyName: 'Kern, née Muster',
        unitPath: ['IT office', 'Helpdesk'],
        functionGroup: undefined,
        roles: undefined,
      },
    ]);
  });

  it('is read as older spreadsheets save it', () => {
    const text = 'E-Mail;Vorname;Nachname;OE\nj@m.example;Jörg;Müßig;Straßenamt\n';
    const { people } = readPeopleList(Buffer.from(text, 'latin1'));
    expect(people[0]).toMatchObject({ givenName: 'Jörg', unitPath: ['Straßenamt'] });
  });

  it('names every bad line with everything that is wrong in it', () => {
    const lines = ['a@b.example;A;B;Amt;SB;', 'x;;B;;Chef;König', 'A@B.example;A;B;Amt;;'];
    expect(read([GERMAN, ...lines].join('\n')).faults).toEqual([
      {
        line: 3,
        text: '"x" is no e-mail address; the given name is missing or unusable; the unit is missing or unusable; there is no function group "Chef"; there is no role "König"',
      },
      { line: 4, text: 'a@b.example stands in line 2 already' },
    ]);
  });

  it.each([
    ['', 'These columns are missing: E-Mail, Vorname, Nachname, Organisationseinheit.'],
    ['E-Mail;Vorname;Nachname\n', 'These columns are missing: Organisationseinheit.'],
    ['E-Mail;Vorname;Nachname;OE;Schuhgröße\n', 'There is no column "Schuhgröße".'],
    ['E-Mail;Mail;Nachname;OE\n', 'There are two columns for "Mail".'],
    [GERMAN, 'nobody stands in the list'],
  ])('is refused when it is %j', (text, fault) => {
    expect(read(text).faults[0]?.text).toContain(fault);
  });
});
