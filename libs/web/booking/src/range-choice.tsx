import { SegmentedControl } from '@etage/ui';
import { useTranslation } from 'react-i18next';

const RANGES = ['upcoming', 'past'] as const;

/** What is ahead, or what was. */
export type Range = (typeof RANGES)[number];

interface RangeChoiceProps {
  readonly value: Range;
  readonly onChange: (range: Range) => void;
}

export function RangeChoice(props: RangeChoiceProps) {
  const { t } = useTranslation();
  const segments = RANGES.map((id) => ({ id, label: t(`bookings.${id}`) }));
  return <SegmentedControl label={t('bookings.range')} segments={segments} {...props} />;
}
