import type { Notebook } from '../place/equipment';

/** What most notebooks are plugged in by and draw while they charge: a choice for those who do not know theirs. */
export const COMMON_NOTEBOOKS = {
  'usb-c-65': { connector: 'usb-c', watts: 65 },
  'usb-c-90': { connector: 'usb-c', watts: 90 },
  'thunderbolt-100': { connector: 'thunderbolt', watts: 100 },
  'proprietary-130': { connector: 'proprietary', watts: 130 },
} as const satisfies Record<string, Notebook>;

export type CommonNotebook = keyof typeof COMMON_NOTEBOOKS;

export const COMMON_NOTEBOOK_NAMES = Object.keys(COMMON_NOTEBOOKS) as readonly CommonNotebook[];

/** Which of them it is, if any. */
export const commonNotebookOf = ({ connector, watts }: Notebook): CommonNotebook | undefined =>
  COMMON_NOTEBOOK_NAMES.find((name) => {
    const known = COMMON_NOTEBOOKS[name];
    return known.connector === connector && known.watts === watts;
  });
