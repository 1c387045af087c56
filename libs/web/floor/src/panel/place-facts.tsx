import { slotOf, type PlaceView } from '@etage/contract';
import { dockFits, gaps, type Connector, type Notebook, type Slot } from '@etage/domain';
import { roomName, useFormats } from '@etage/ui';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { screenSizes } from '../model/screen-sizes';

export interface PlaceFactsProps {
  readonly chosen: FloorPlace;
  /** In what the place is booked, in words; undefined where hours are free. */
  readonly modeText: string | undefined;
  readonly notebook: Notebook | null;
  readonly slot: Slot;
}

interface Fact {
  readonly term: string;
  readonly words: ReactNode;
}

/** Nobody measures an office to the square decimetre. */
const tenths = (squareMetres: number): number => Math.round(squareMetres * 10) / 10;

type Equipped = Pick<PlaceView, 'equipment'>;

interface DockOfPlace {
  readonly connector: Connector;
  readonly watts: number;
  /** How many it drives; null where that is not known. */
  readonly screens: number | null;
}

type T = TFunction;

function dockName({ connector, watts, screens }: DockOfPlace, standing: number, t: T): string {
  const plugs: string = t(`connector.${connector}`);
  const plug: string = t('floor.place.dock', { connector: plugs, watts });
  if (screens === null || screens >= standing) return plug;
  const drives: string = t('floor.panel.dockDrives', { count: screens });
  return `${plug}, ${drives}`;
}

function dockFacts({ equipment }: Equipped, notebook: Notebook | null, t: T): Fact[] {
  const standing = equipment.filter(({ kind }) => kind === 'screen').length;
  const term: string = t('floor.panel.dock');
  return equipment.flatMap(({ kind, connector, watts, screens }): Fact[] => {
    if (kind !== 'dock' || connector === null || watts === null) return [];
    const name = dockName({ connector, watts, screens }, standing, t);
    if (!notebook) return [{ term, words: name }];
    const verdict = dockFits({ connector, watts }, notebook) ? (
      <span className="floor-fact-ok">{t('floor.panel.dockFits')}</span>
    ) : (
      <span className="floor-fact-soft">{t('floor.panel.dockUnfit')}</span>
    );
    const words = (
      <>
        {name} {verdict}
      </>
    );
    return [{ term, words }];
  });
}

function deskFacts(
  { place, room }: FloorPlace,
  notebook: Notebook | null,
  t: T,
  number: (n: number) => string,
): Fact[] {
  const equipment = place.equipment.filter(({ outOfOrder }) => !outOfOrder);
  const screens = screenSizes(equipment).map(({ count, inches }) =>
    inches === null
      ? t('floor.place.screens', { count })
      : t('floor.panel.screenSizes', { count, inches: number(inches) }),
  );
  const height = place.heightAdjustable ? 'heightAdjustable' : 'fixedHeight';
  return [
    ...dockFacts({ equipment }, notebook, t),
    ...(screens.length > 0 ? [{ term: t('floor.panel.screens'), words: screens.join(', ') }] : []),
    { term: t('floor.panel.desk'), words: t(`floor.panel.${height}`) },
    ...(room?.area
      ? [
          {
            term: t('floor.panel.room'),
            words: t('floor.panel.roomFacts', {
              code: room.code,
              name: roomName(room, t),
              area: number(tenths(room.area)),
            }),
          },
        ]
      : []),
  ];
}

function roomFacts({ place }: FloorPlace, t: T, number: (n: number) => string): Fact[] {
  const working = place.equipment.filter(({ outOfOrder }) => !outOfOrder);
  const kinds = [...new Set(working.map(({ kind }) => kind))];
  const words = kinds.map((kind) => t(`equipmentKind.${kind}`)).join(', ');
  const isRoom = place.kind === 'room';
  return [
    ...(place.din277 ? [{ term: t('rooms.fact.din'), words: place.din277 }] : []),
    ...(isRoom ? [{ term: t('floor.panel.seats'), words: number(place.capacity) }] : []),
    ...(place.area
      ? [
          {
            term: t('floor.panel.area'),
            words: t('floor.panel.squareMetres', { area: number(tenths(place.area)) }),
          },
        ]
      : []),
    ...(words ? [{ term: t('floor.panel.equipment'), words }] : []),
  ];
}

/** That it belongs to somebody, and whether it is open to everyone all the same; never to whom, or why. */
function ownerWords({ assigned, released }: PlaceView, slot: Slot, t: T): string {
  if (assigned === 'no') return '';
  const isReleased = gaps(slot, released.map(slotOf)).length === 0;
  const whose = assigned === 'to-me' ? 'assignedToMe' : 'assignedToSomebody';
  return t(`floor.panel.${isReleased ? (`${whose}Released` as const) : whose}`);
}

function sharedFacts({ place }: FloorPlace, slot: Slot, t: T): Fact[] {
  const assigned = ownerWords(place, slot, t);
  return [
    ...(place.quiet ? [{ term: t('floor.panel.zone'), words: t('floor.panel.quiet') }] : []),
    ...(place.accessible && place.kind !== 'equipment'
      ? [{ term: t('floor.panel.access'), words: t('floor.panel.accessible') }]
      : []),
    ...(assigned ? [{ term: t('floor.panel.owner'), words: assigned }] : []),
  ];
}

/** What one gets, as a list of terms. */
export function PlaceFacts({ chosen, modeText, notebook, slot }: PlaceFactsProps) {
  const { t } = useTranslation();
  const { number } = useFormats('UTC');
  const own =
    chosen.place.kind === 'desk'
      ? deskFacts(chosen, notebook, t, number)
      : roomFacts(chosen, t, number);
  const mode = modeText ? [{ term: t('slotMode.bookedBy'), words: modeText }] : [];
  return (
    <dl className="floor-facts">
      {[...own, ...sharedFacts(chosen, slot, t), ...mode].map(({ term, words }) => (
        <div key={term} className="floor-fact">
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
