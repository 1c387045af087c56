import type { RoomView } from '@etage/contract';
import { bookingModeOf, formalityOf } from '@etage/domain';
import { useFormats, type Formats } from '@etage/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

type Fact = readonly [term: string, words: string | null];

/** What it is used for: `Lounge, informell`. */
function wordsOfUse({ use }: RoomView, t: TFunction): string | null {
  const formality = formalityOf(use);
  if (!use) return null;
  const name: string = t(`roomUse.${use}`);
  return formality ? `${name}, ${t(`rooms.formality.one.${formality}`)}` : name;
}

function factsOf(room: RoomView, t: TFunction, formats: Formats): Fact[] {
  const { din277, area, equipment } = room;
  const kinds = [...new Set(equipment.map(({ kind }) => kind))];
  const most = formats.duration(room.lightMinutes ?? 0);
  const tenths = area === null ? null : formats.number(Math.round(area * 10) / 10);
  return [
    [t('rooms.fact.use'), wordsOfUse(room, t)],
    [t('rooms.fact.din'), din277],
    [t('rooms.fact.seats'), formats.number(room.capacity)],
    [t('rooms.fact.area'), tenths && t('floor.panel.squareMetres', { area: tenths })],
    [t('rooms.fact.equipment'), kinds.map((kind) => t(`equipmentKind.${kind}`)).join(', ')],
    [t('rooms.fact.access'), room.accessible ? t('rooms.wish.accessible') : null],
    [t('rooms.fact.mode'), t(`rooms.mode.${bookingModeOf(room)}`, { most })],
  ];
}

/** Use with its DIN 277 code, seats, size, equipment and how it is booked, as a list of terms. */
export function RoomFacts({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const formats = useFormats('UTC');
  return (
    <dl className="rooms-facts">
      {factsOf(room, t, formats).map(([term, words]) =>
        words ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
