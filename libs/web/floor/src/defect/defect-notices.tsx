import type { PlaceView } from '@etage/contract';
import { Notice } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** What was reported of a place and is not repaired yet; why it is closed stands where it cannot be booked. */
export function DefectNotices({ place }: { readonly place: PlaceView }) {
  const { t } = useTranslation();
  const { defects = [], equipment } = place;
  const told = defects.filter(({ equipmentId, usable }) => equipmentId !== null || usable);
  if (told.length === 0) return null;
  return (
    <Notice tone="warn">
      <strong>{t('defect.known')}</strong>
      {told.map(({ defectId, equipmentId, note, usable }) => {
        const piece = equipment.find((one) => one.equipmentId === equipmentId);
        const what = piece ? t(`equipmentKind.${piece.kind}`) : t('defect.placeItself');
        return (
          <p key={defectId}>
            {t(usable ? 'defect.usableNote' : 'defect.brokenNote', { what, note })}
          </p>
        );
      })}
    </Notice>
  );
}
