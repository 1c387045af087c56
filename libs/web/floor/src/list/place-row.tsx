import type { Slot } from '@etage/domain';
import { PlaceGlyph, type Formats } from '@etage/ui';
import { Cell, Row } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { featureText, placeName, stateText } from '../model/place-words';

export interface PlaceRowProps {
  readonly row: FloorPlace;
  readonly slot: Slot;
  readonly formats: Formats;
  readonly isFresh: boolean;
}

/** One place in two lines: number and state, and below them who sits there and what there is. */
export function PlaceRow({ row, slot, formats, isFresh }: PlaceRowProps) {
  const { t } = useTranslation();
  const { place, state, misses, person } = row;
  const missed = misses.map((filter) => t(`floor.filter.${filter}`)).join(', ');
  const features = featureText(row, t);
  const who = person && !row.mine ? `${person.displayName} · ` : '';
  const note = missed ? t('floor.list.misses', { filters: missed }) : `${who}${features}`;
  const name = place.kind === 'desk' ? place.code : placeName(place, t);
  return (
    <Row
      id={place.placeId}
      textValue={`${place.code} ${place.name}`}
      className={`floor-row${missed ? ' floor-row-muted' : ''}${isFresh ? ' floor-row-fresh' : ''}`}
    >
      <Cell className="floor-cell">
        <PlaceGlyph state={state} size={18} />
        <span className="floor-row-words">
          <span className="floor-row-name">{name}</span>
          <small title={features}>{note}</small>
        </span>
      </Cell>
      <Cell className="floor-cell floor-cell-state">{stateText(row, slot, t, formats)}</Cell>
    </Row>
  );
}
