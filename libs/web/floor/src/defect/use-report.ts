import { useReportDefect } from '@etage/client';
import type { PlaceView } from '@etage/contract';
import type { DefectEffect, EquipmentId } from '@etage/domain';
import { placeName, showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface Report {
  readonly equipmentId: EquipmentId | null;
  readonly usable: boolean;
  readonly note: string;
}

/** Sends what somebody says is broken; what came of it is said. */
export function useReport(place: PlaceView, onDone: () => void) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutateAsync, isPending } = useReportDefect();
  const report = async ({ equipmentId, ...said }: Report, effect: DefectEffect): Promise<void> => {
    const body = { ...said, ...(equipmentId ? { equipmentId } : {}) };
    try {
      await mutateAsync({ floorId: place.floorId, placeId: place.placeId, body });
      showToast({ tone: 'ok', text: t(`defect.done.${effect}`, { place: placeName(place, t) }) });
      onDone();
    } catch (error) {
      tellProblem(error);
    }
  };
  return { report, isPending };
}
