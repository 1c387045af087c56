import type { RoomView } from '@etage/contract';
import { bookingModeOf, formalityOf } from '@etage/domain';
import { useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** Use with its DIN 277 code, seats, size, equipment and how it is booked, as a list of terms. */
export function RoomFacts({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const formats = useFormats('UTC');
  const { use, din277, area, equipment } = room;
  const formality = formalityOf(use);
  const kinds = [...new Set(equipment.map(({ kind }) => kind))];
  const mode = bookingModeOf(room);
  const facts: [string, string | null][] = [
    [
      t('rooms.fact.use'),
      use &&
        [t(`roomUse.${use}`), formality && t(`rooms.formality.one.${formality}`)]
          .filter(Boolean)
          .join(', '),
    ],
    [t('rooms.fact.din'), din277],
    [t('rooms.fact.seats'), formats.number(room.capacity)],
    [
      t('rooms.fact.area'),
      area === null
        ? null
        : t('floor.panel.squareMetres', { area: formats.number(Math.round(area * 10) / 10) }),
    ],
    [t('rooms.fact.equipment'), kinds.map((kind) => t(`equipmentKind.${kind}`)).join(', ') || null],
    [t('rooms.fact.access'), room.accessible ? t('rooms.wish.accessible') : null],
    [
      t('rooms.fact.mode'),
      t(`rooms.mode.${mode}`, { most: formats.duration(room.lightMinutes ?? 0) }),
    ],
  ];
  return (
    <dl className="rooms-facts">
      {facts.map(([term, words]) =>
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
