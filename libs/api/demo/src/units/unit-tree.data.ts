/** A section (Sachgebiet): its head, its trainee if it has one, and `posts` in all. */
export interface SectionPlan {
  readonly name: string;
  readonly posts: number;
  /** Sections whose staff serves the public at a counter (Schalter). */
  readonly atCounter?: true;
}

export interface DepartmentPlan {
  readonly name: string;
  readonly sections: readonly SectionPlan[];
}

export interface OfficePlan {
  readonly name: string;
  /** Code of the floor on which the office works. */
  readonly floor: string;
  readonly departments: readonly DepartmentPlan[];
}

export interface DivisionPlan {
  readonly name: string;
  readonly floor: string;
  readonly offices: readonly OfficePlan[];
}

const section = (name: string, posts: number): SectionPlan => ({ name, posts });
const counter = (name: string, posts: number): SectionPlan => ({ name, posts, atCounter: true });
const department = (name: string, ...sections: SectionPlan[]): DepartmentPlan => ({
  name,
  sections,
});
const office = (name: string, floor: string, ...departments: DepartmentPlan[]): OfficePlan => ({
  name,
  floor,
  departments,
});

/** The section in which `person001` and `person002` work side by side. */
export const VISITORS_SECTION = 'Wohngeld';
/** Where the two accounts with a role of their own work. */
export const FACILITY_SECTION = 'Gebäudemanagement';
export const ADMINISTRATOR_SECTION = 'Netze und Server';

/** Dezernate, Ämter, Abteilungen and Sachgebiete of a German city of some 90,000 inhabitants. */
export const UNIT_TREE: readonly DivisionPlan[] = [
  {
    name: 'Dezernat I – Oberbürgermeisterin',
    floor: 'AR-1',
    offices: [
      office(
        'Büro der Oberbürgermeisterin',
        'AR-1',
        department('Rat und Gremien', section('Sitzungsdienst', 11), section('Wahlen', 8)),
        department(
          'Presse und Protokoll',
          section('Presse und Medien', 9),
          section('Protokoll und Partnerstädte', 8),
        ),
      ),
      office(
        'Rechnungsprüfungsamt',
        'AR-2',
        department(
          'Prüfung der Verwaltung',
          section('Haushalts- und Kassenprüfung', 12),
          section('Vergabeprüfung', 10),
        ),
        department('Technische Prüfung', section('Bauprüfung', 11), section('IT-Prüfung', 9)),
      ),
      office(
        'Amt für Personal und Organisation',
        'SH-3',
        department(
          'Personal',
          section('Personalbetreuung', 11),
          section('Entgelt und Bezüge', 9),
          section('Ausbildung', 7),
        ),
        department(
          'Organisation',
          section('Organisationsentwicklung', 7),
          section(FACILITY_SECTION, 8),
        ),
      ),
    ],
  },
  {
    name: 'Dezernat II – Finanzen und Digitales',
    floor: 'SH-3',
    offices: [
      office(
        'Kämmerei',
        'SH-3',
        department(
          'Haushalt und Beteiligungen',
          section('Haushaltsplanung', 8),
          section('Beteiligungen', 5),
        ),
        department(
          'Stadtkasse und Steuern',
          section('Stadtkasse', 9),
          section('Steuern und Abgaben', 9),
        ),
      ),
      office(
        'Amt für Digitalisierung',
        'SH-2',
        department(
          'IT-Betrieb',
          section(ADMINISTRATOR_SECTION, 8),
          section('Arbeitsplatzservice', 9),
        ),
        department('Digitale Verwaltung', section('E-Akte', 8), section('Onlinedienste', 7)),
      ),
    ],
  },
  {
    name: 'Dezernat III – Soziales, Jugend und Bürgerdienste',
    floor: 'SH-1',
    offices: [
      office(
        'Bürgeramt',
        'AR-0',
        department(
          'Bürgerservice',
          counter('Meldewesen', 16),
          counter('Ausweise und Pässe', 10),
          section('Gewerbe', 6),
        ),
      ),
      office(
        'Standesamt',
        'AR-0',
        department(
          'Beurkundungen',
          section('Geburten und Sterbefälle', 7),
          section('Eheschließungen', 6),
        ),
      ),
      office(
        'Amt für Soziales',
        'SH-2',
        department(
          'Soziale Leistungen',
          section('Grundsicherung', 10),
          section(VISITORS_SECTION, 10),
          section('Eingliederungshilfe', 8),
        ),
        department(
          'Soziale Dienste',
          section('Hilfe zur Pflege', 8),
          section('Wohnungsnotfallhilfe', 7),
        ),
      ),
      office(
        'Jugendamt',
        'SH-1',
        department(
          'Kinder und Familien',
          section('Kita-Planung', 8),
          section('Unterhaltsvorschuss', 9),
          section('Elterngeld', 7),
        ),
        department('Allgemeiner Sozialer Dienst', section('ASD Nord', 10), section('ASD Süd', 10)),
      ),
      office(
        'Amt für Schule und Sport',
        'SH-1',
        department('Schulen', section('Schulverwaltung', 9), section('Schulentwicklung', 6)),
        department('Sport', section('Sportstätten', 7), section('Vereinsförderung', 6)),
      ),
    ],
  },
  {
    name: 'Dezernat IV – Planen, Bauen und Umwelt',
    floor: 'TR-3',
    offices: [
      office(
        'Grün- und Umweltamt',
        'TR-1',
        department('Grünflächen', section('Parkanlagen', 10), section('Baumpflege', 9)),
        department('Umwelt', section('Klimaschutz', 9), section('Immissionsschutz', 9)),
      ),
      office(
        'Hochbauamt',
        'TR-1',
        department(
          'Hochbau',
          section('Schulbau', 10),
          section('Bauunterhaltung', 11),
          section('Technische Gebäudeausrüstung', 9),
        ),
      ),
      office(
        'Amt für Geoinformation und Vermessung',
        'TR-2',
        department(
          'Vermessung',
          section('Vermessung im Außendienst', 9),
          section('Liegenschaftskataster', 9),
        ),
        department('Geodaten', section('Geoinformationssysteme', 8)),
      ),
      office(
        'Tiefbau- und Verkehrsamt',
        'TR-2',
        department('Straßen und Brücken', section('Straßenbau', 11), section('Brückenbau', 8)),
        department('Verkehr', section('Verkehrsplanung', 10), section('Verkehrstechnik', 9)),
      ),
      office(
        'Stadtplanungsamt',
        'TR-3',
        department(
          'Stadtentwicklung',
          section('Flächennutzungsplanung', 9),
          section('Bebauungsplanung', 12),
        ),
        department(
          'Stadtgestaltung',
          section('Denkmalschutz', 7),
          section('Stadterneuerung', 9),
          section('Freiraumplanung', 8),
        ),
      ),
      office(
        'Bauaufsichtsamt',
        'TR-3',
        department('Baugenehmigung', section('Bauanträge Nord', 9), section('Bauanträge Süd', 10)),
      ),
    ],
  },
];
