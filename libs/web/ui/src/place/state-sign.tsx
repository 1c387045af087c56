import type { PlaceState } from '@etage/domain';
import { useTranslation } from 'react-i18next';
import { PlaceGlyph } from './place-glyph';
import './state-sign.css';

export interface StateSignProps {
  readonly state: PlaceState;
  /** Instead of the plain word: `bis 13:00`, a team's name. */
  readonly text?: string;
  /** `pill` sets it on its soft colour, for the head of a panel. */
  readonly look?: 'plain' | 'pill';
}

/** Glyph and word of a place's state. */
export function StateSign({ state, text, look = 'plain' }: StateSignProps) {
  const { t } = useTranslation();
  return (
    <span className={`ui-state ui-state-${look} ui-state-${state}`}>
      <PlaceGlyph state={state} size={look === 'pill' ? 18 : 16} />
      {text ?? t(`placeState.${state}`)}
    </span>
  );
}
