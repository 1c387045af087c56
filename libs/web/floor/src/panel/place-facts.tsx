import type { PlaceView } from '@etage/contract';
import { dockFits, type Notebook } from '@etage/domain';
import { roomName, useFormats } from '@etage/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { screenSizes } from '../model/screen-sizes';

export interface PlaceFactsProps {
  readonly chosen: FloorPlace;
  readonly notebook: Notebook | null;
}

interface Fact {
  readonly term: string;
  readonly words: ReactNode;
}

/** Nobody measures an office to the square decimetre. */
const tenths = (squareMetres: number): number => Math.round(squareMetres * 10) / 10;

type T = ReturnType<typeof useTranslation>['t'];

function dockFacts({ equipment }: PlaceView, notebook: Notebook | null, t: T): Fact[] {
  const standing = equipment.filter(({ kind }) => kind === 'screen').length;
  return equipment.flatMap(({ kind, connector, watts, screens }) => {
    if (kind !== 'dock' || connector === null || watts === null) return [];
    const plug = t('floor.place.dock', { connector: t(`connector.${connector}`), watts });
    const isLimit = screens !== null && screens < standing;
    const name = isLimit ? `${plug}, ${t('floor.panel.dockDrives', { count: screens })}` : plug;
    if (!notebook) return { term: t('floor.panel.dock'), words: name };
    const fits = dockFits({ connector, watts }, notebook);
    const verdict = fits ? (
      <span className="floor-fact-ok">{t('floor.panel.dockFits')}</span>
    ) : (
      <span className="floor-fact-soft">{t('floor.panel.dockUnfit')}</span>
    );
    return {
      term: t('floor.panel.dock'),
      words: (
        <>
          {name} {verdict}
        </>
      ),
    };
  });
}

function deskFacts(
  { place, room }: FloorPlace,
  notebook: Notebook | null,
  t: T,
  number: (n: number) => string,
): Fact[] {
  const screens = screenSizes(place.equipment).map(({ count, inches }) =>
    inches === null
      ? t('floor.place.screens', { count })
      : t('floor.panel.screenSizes', { count, inches: number(inches) }),
  );
  const height = place.heightAdjustable ? 'heightAdjustable' : 'fixedHeight';
  return [
    ...dockFacts(place, notebook, t),
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
  const kinds = [...new Set(place.equipment.map(({ kind }) => kind))];
  const words = kinds.map((kind) => t(`equipmentKind.${kind}`)).join(', ');
  const isRoom = place.kind === 'room';
  return [
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

function sharedFacts({ place }: FloorPlace, t: T): Fact[] {
  const owner = { no: null, 'to-me': 'assignedToMe', 'to-somebody': 'assignedToSomebody' } as const;
  const assigned = owner[place.assigned];
  return [
    ...(place.quiet ? [{ term: t('floor.panel.zone'), words: t('floor.panel.quiet') }] : []),
    ...(place.accessible && place.kind !== 'equipment'
      ? [{ term: t('floor.panel.access'), words: t('floor.panel.accessible') }]
      : []),
    ...(assigned ? [{ term: t('floor.panel.owner'), words: t(`floor.panel.${assigned}`) }] : []),
  ];
}

/** What one gets, as a list of terms. */
export function PlaceFacts({ chosen, notebook }: PlaceFactsProps) {
  const { t } = useTranslation();
  const { number } = useFormats('UTC');
  const own =
    chosen.place.kind === 'desk'
      ? deskFacts(chosen, notebook, t, number)
      : roomFacts(chosen, t, number);
  return (
    <dl className="floor-facts">
      {[...own, ...sharedFacts(chosen, t)].map(({ term, words }) => (
        <div key={term} className="floor-fact">
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
