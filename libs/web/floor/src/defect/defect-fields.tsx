import type { PlaceView } from '@etage/contract';
import { defectEffect, LONGEST_DEFECT_NOTE, type EquipmentId } from '@etage/domain';
import { placeName, SegmentedControl, Select, TextField } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { brokenThings } from './broken-things';

export interface DefectDraft {
  readonly equipmentId: EquipmentId | null;
  readonly usable: boolean;
  readonly note: string;
}

interface DefectFieldsProps {
  readonly place: PlaceView;
  readonly draft: DefectDraft;
  readonly onChange: (changes: Partial<DefectDraft>) => void;
}

type Thing = EquipmentId | 'place';

/** What is broken: the place itself, or something at it. A movable item is one thing with what it is made of. */
function ThingSelect({ place, draft, onChange }: DefectFieldsProps) {
  const { t } = useTranslation();
  const things = place.kind === 'equipment' ? [] : brokenThings(place, t);
  if (things.length === 0) return null;
  return (
    <Select<Thing>
      label={t('defect.what')}
      options={[{ id: 'place', label: placeName(place, t) }, ...things]}
      value={draft.equipmentId ?? 'place'}
      onChange={(id) => {
        onChange({ equipmentId: id === 'place' ? null : id });
      }}
    />
  );
}

/** What is broken, whether it can still be used, what is wrong with it, and what follows from that. */
export function DefectFields({ place, draft, onChange }: DefectFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="floor-defect-fields">
      <ThingSelect {...{ place, draft, onChange }} />
      <SegmentedControl
        label={t('defect.how')}
        segments={[
          { id: 'broken', label: t('defect.unusable') },
          { id: 'usable', label: t('defect.usable') },
        ]}
        value={draft.usable ? 'usable' : 'broken'}
        onChange={(how) => {
          onChange({ usable: how === 'usable' });
        }}
      />
      <TextField
        autoFocus
        label={t('defect.note')}
        description={t('defect.noteHint')}
        maxLength={LONGEST_DEFECT_NOTE}
        value={draft.note}
        onChange={(note) => {
          onChange({ note });
        }}
      />
      <p className="floor-defect-hint" aria-live="polite">
        {t(`defect.effect.${defectEffect(draft)}`)}
      </p>
    </div>
  );
}
