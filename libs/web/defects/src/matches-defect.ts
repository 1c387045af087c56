import type { DefectView } from '@etage/contract';

/** Whether each word of the search stands somewhere in what is known of the defect. */
export function matchesDefect({ place, note, equipment }: DefectView, search: string): boolean {
  const { code, name, floorName, buildingName, siteName } = place;
  const text = [code, name, floorName, buildingName, siteName, note, equipment?.name ?? '']
    .join(' ')
    .toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
