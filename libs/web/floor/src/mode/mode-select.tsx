import { SLOT_MODES, type SlotMode } from '@etage/domain';
import { Select } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface ModeSelectProps {
  readonly label: string;
  readonly value: SlotMode | null;
  readonly onChange: (mode: SlotMode | null) => void;
  /** What it is called to say nothing of one's own; absent where that cannot be. */
  readonly inherited?: string;
}

/** The three modes, below the word of what lies above. */
export function ModeSelect({ label, value, onChange, inherited }: ModeSelectProps) {
  const { t } = useTranslation();
  const modes = SLOT_MODES.map((id) => ({ id, label: t(`slotMode.${id}`) }));
  const none = inherited ? [{ id: 'inherit' as const, label: inherited }] : [];
  return (
    <Select<SlotMode | 'inherit'>
      label={label}
      options={[...none, ...modes]}
      value={value ?? 'inherit'}
      onChange={(id) => {
        onChange(id === 'inherit' ? null : id);
      }}
    />
  );
}
