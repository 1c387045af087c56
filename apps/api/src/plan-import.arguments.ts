import { parseArgs } from 'node:util';
import { ROOM_USES, type RoomUse } from '@etage/domain';
import { typedName } from './typed-name';

export interface ImportArguments {
  readonly file: string;
  readonly building: string;
  /** Code of the new floor. */
  readonly floor: string;
  readonly name: string;
  readonly level: number;
  readonly roomLayers: readonly string[];
  readonly assumeUses: boolean;
  readonly desksFor: readonly RoomUse[];
  readonly isAgreed: boolean;
}

export const USAGE = `${typedName('plan-import')} FILE.dxf --building CODE --floor CODE [options]

  --building CODE   code or name of the building the floor belongs to
  --floor CODE      code of the new floor, unique in the building
  --name TEXT       what people read where it says more than the level, such as "5. OG Nordflügel";
                    the code if absent
  --level N         where people find it: 0 is the ground floor, -1 the one below;
                    if absent, the number in the code (SH-5 is 5, UG1 and -1 are -1)
  --layer NAME      layer that holds the room polygons; may be repeated
  --as-drawn        do not guess what unnamed rooms are used for
  --desks USES      propose desks in rooms of these uses, such as office,project-office;
                    office if absent, none for no desks
  --yes             write without asking

Nothing is written before you have seen the rooms that were found and agreed, or gave --yes.`;

const isUse = (text: string): text is RoomUse => (ROOM_USES as readonly string[]).includes(text);

/** `SH-5` lies five floors above the ground floor, `-1` and `UG1` one below it: a hyphen within joins. */
function levelIn(floor: string): number {
  const number = Number(/\d+/.exec(floor)?.[0] ?? 0);
  return /^-\d/.test(floor) || /UG/i.test(floor) ? -Math.max(number, 1) : number;
}

/** Words that are no number give none, and nothing at all would give 0. */
const levelOf = (given: string | undefined, floor: string): number =>
  given === undefined ? levelIn(floor) : Number(given.trim() || Number.NaN);

const parse = (words: string[]) =>
  parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      building: { type: 'string' },
      floor: { type: 'string' },
      name: { type: 'string' },
      level: { type: 'string' },
      layer: { type: 'string', multiple: true },
      'as-drawn': { type: 'boolean' },
      desks: { type: 'string', default: 'office' },
      yes: { type: 'boolean' },
    },
  });

const trimmed = (text: string | undefined): string => text?.trim() ?? '';

/** What was asked for, or what is wrong with it. */
export function readArguments(words: string[]): ImportArguments | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  const building = trimmed(values.building);
  const floor = trimmed(values.floor);
  if (!file || others.length > 0) return 'Name one DXF file.';
  if (!building || !floor) return 'Name the building with --building and the floor with --floor.';
  const level = levelOf(values.level, floor);
  if (!Number.isInteger(level) || Math.abs(level) > 200) return '--level takes a whole number.';
  const uses = values.desks === 'none' ? [] : values.desks.split(',');
  const unknown = uses.find((use) => !isUse(use));
  if (unknown !== undefined)
    return `--desks: unknown use ${unknown}; known: ${ROOM_USES.join(', ')}`;
  return {
    file,
    building,
    floor,
    name: trimmed(values.name) || floor,
    level,
    roomLayers: values.layer ?? [],
    assumeUses: !values['as-drawn'],
    desksFor: uses.filter(isUse),
    isAgreed: values.yes ?? false,
  };
}
