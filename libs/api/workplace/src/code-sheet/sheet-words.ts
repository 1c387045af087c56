export type SheetLanguage = 'de' | 'en';

/** What is printed beside the codes. */
export interface SheetWords {
  readonly title: (floor: string, building: string) => string;
  readonly desk: (code: string) => string;
  readonly level: (level: number) => string;
  readonly scan: string;
}

export const SHEET_WORDS: Readonly<Record<SheetLanguage, SheetWords>> = {
  de: {
    title: (floor, building) => `Codes zum Einchecken: ${floor}, ${building}`,
    desk: (code) => `Platz ${code}`,
    level: (level) => (level === 0 ? 'EG' : level > 0 ? `${level}. OG` : `${-level}. UG`),
    scan: 'Scannen und einchecken',
  },
  en: {
    title: (floor, building) => `Codes for check-in: ${floor}, ${building}`,
    desk: (code) => `Desk ${code}`,
    level: (level) =>
      level === 0 ? 'Ground floor' : level > 0 ? `Floor ${level}` : `Basement ${-level}`,
    scan: 'Scan to check in',
  },
};
