import { floorHomeOf, useSites } from '@etage/client';
import type { DefectView } from '@etage/contract';
import { siteDayOf } from '@etage/domain';
import { Badge, ButtonLink, floorName, placeName, useFormats, type BadgeProps } from '@etage/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RepairAction } from './repair-action';

interface DefectRowProps {
  readonly defect: DefectView;
  readonly placeHref: string;
  /** The row is about to vanish and the focus needs another home. */
  readonly onRepaired: () => void;
}

/** What it did: closed the place, took a piece of equipment out, or nothing yet. */
function Effect({ defect }: { readonly defect: DefectView }) {
  const { t } = useTranslation();
  if (defect.repairedAt !== null) return null;
  const look: readonly [BadgeProps['tone'], 'closed' | 'out' | 'usable'] = defect.usable
    ? ['neutral', 'usable']
    : [defect.closesPlace ? 'danger' : 'warn', defect.closesPlace ? 'closed' : 'out'];
  return <Badge tone={look[0]}>{t(`defect.list.${look[1]}`)}</Badge>;
}

function useWhere({ place }: DefectView, t: TFunction): string {
  const home = floorHomeOf(useSites().data ?? [], place.floorId);
  const floor = home ? floorName(home.floor, home.building.floors, t) : place.floorName;
  return `${floor}, ${place.buildingName}`;
}

/** One defect: what and where, since when, whom it concerns, and that it is repaired. */
export function DefectRow({ defect, placeHref, onRepaired }: DefectRowProps) {
  const { t } = useTranslation();
  const formats = useFormats(defect.place.timeZone);
  const where = useWhere(defect, t);
  const { equipment, note, affected = 0, repairedAt } = defect;
  const place = placeName(defect.place, t);
  const { timeZone } = defect.place;
  const on = (instant: string): string => {
    const at = new Date(instant);
    return `${formats.day(siteDayOf(at, timeZone))}, ${formats.time(at)}`;
  };
  return (
    <li className="defects-row">
      <div className="defects-what">
        <strong>{equipment ? `${place}: ${t(`equipmentKind.${equipment.kind}`)}` : place}</strong>
        <p>{note}</p>
        <small>
          {where} ·{' '}
          {repairedAt === null
            ? t('defect.list.reported', { when: on(defect.reportedAt) })
            : t('defect.list.repairedOn', { when: on(repairedAt) })}
          {affected > 0 && ` · ${t('defect.list.affected', { count: affected })}`}
        </small>
      </div>
      <Effect defect={defect} />
      <div className="defects-actions">
        <ButtonLink
          href={placeHref}
          variant="quiet"
          aria-label={t('defect.list.onPlanLabel', { place })}
        >
          {t('defect.list.onPlan')}
        </ButtonLink>
        {repairedAt === null && <RepairAction {...{ defect, onRepaired }} />}
      </div>
    </li>
  );
}
