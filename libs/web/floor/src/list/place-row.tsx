import type { Slot } from '@etage/domain';
import { PlaceGlyph, type Formats } from '@etage/ui';
import type { CSSProperties } from 'react';
import { Cell, Row } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { featureText, stateText } from '../model/place-words';

export interface PlaceRowProps {
  readonly row: FloorPlace;
  readonly slot: Slot;
  readonly formats: Formats;
  readonly isFresh: boolean;
}

/** One place: number and state, and in the lines below them who sits there and what there is. */
export function PlaceRow({ row, slot, formats, isFresh }: PlaceRowProps) {
  const { t } = useTranslation();
  const { place, state, misses, person, guest } = row;
  const missed = misses.map((filter) => t(`floor.miss.${filter}`)).join(', ');
  const features = featureText(row, t);
  const visitor = guest ? t('team.guest.named', { name: guest.name ?? '' }) : '';
  const who = person && !row.mine ? person.displayName : visitor;
  const known = [who, features].filter(Boolean).join('\u00a0· ');
  // A device lacks nothing; it is only not what was asked for.
  const isToldWhy = missed !== '' && row.place.kind !== 'equipment' && !row.mine;
  const note = isToldWhy ? t('floor.list.misses', { filters: missed }) : known;
  const { code, name, kind } = place;
  const isNamed = kind !== 'desk' && name !== '' && name !== code;
  const stated = stateText(row, slot, t, formats);
  // The digit zero is about as wide as the letters are on average, so the name knows where the state begins.
  const room = { '--floor-state': `${stated.length}ch` } as CSSProperties;
  return (
    <Row
      id={place.placeId}
      textValue={`${code} ${name}`.trim()}
      className={`floor-row${missed && !row.mine ? ' floor-row-muted' : ''}${isFresh ? ' floor-row-fresh' : ''}`}
    >
      <Cell className="floor-cell">
        <PlaceGlyph state={state} size={18} />
        <span className="floor-row-words" style={room}>
          <span className="floor-row-name">
            {isNamed ? t('floor.list.named', { code, name }) : code}
          </span>
          <small title={features}>{note}</small>
        </span>
      </Cell>
      <Cell className="floor-cell floor-cell-state">
        <span>{stated}</span>
      </Cell>
    </Row>
  );
}
