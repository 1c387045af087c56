import { MOST_SCREENS_WISHED, type SeatWishes } from '@etage/domain';
import { SegmentedControl, ToggleChip } from '@etage/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface SeatWishesChoiceProps {
  readonly wishes: SeatWishes;
  readonly onWishes: (change: Partial<SeatWishes>) => void;
}

const SCREENS = Array.from({ length: MOST_SCREENS_WISHED + 1 }, (_, count) => count);

interface GroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Some choices under one heading. */
const Group = ({ name, children }: GroupProps) => (
  <div className="notebook-group" role="group" aria-label={name}>
    <span aria-hidden="true">{name}</span>
    {children}
  </div>
);

/** What one would like a desk to have, and what it must have. */
export function SeatWishesChoice({ wishes, onWishes }: SeatWishesChoiceProps) {
  const { t } = useTranslation();
  const { screens, heightAdjustable, accessible, quiet } = wishes;
  return (
    <>
      <Group name={t('notebook.screens')}>
        <SegmentedControl
          label={t('notebook.screens')}
          segments={SCREENS.map((count) => ({
            id: String(count),
            label: count === 0 ? t('notebook.screensAny') : String(count),
          }))}
          value={String(screens)}
          onChange={(count) => {
            onWishes({ screens: Number(count) });
          }}
        />
      </Group>
      <Group name={t('notebook.wishes')}>
        <div className="notebook-chips">
          <ToggleChip
            isSelected={heightAdjustable}
            onChange={(chosen) => {
              onWishes({ heightAdjustable: chosen });
            }}
          >
            {t('notebook.heightAdjustable')}
          </ToggleChip>
          <ToggleChip
            isSelected={quiet}
            onChange={(chosen) => {
              onWishes({ quiet: chosen });
            }}
          >
            {t('notebook.quiet')}
          </ToggleChip>
        </div>
      </Group>
      <Group name={t('notebook.access')}>
        <div className="notebook-chips">
          <ToggleChip
            isSelected={accessible}
            onChange={(chosen) => {
              onWishes({ accessible: chosen });
            }}
          >
            {t('notebook.accessible')}
          </ToggleChip>
        </div>
      </Group>
    </>
  );
}
