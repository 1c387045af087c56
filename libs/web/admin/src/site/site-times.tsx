import type { SiteView } from '@etage/contract';
import { SLOT_MODES } from '@etage/domain';
import { Select, timeOptions, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { SiteDrafting } from './use-site-draft';

interface SiteTimesProps {
  readonly site: SiteView;
  readonly drafting: SiteDrafting;
}

const HALF_HOUR = 30;

/** From the first opening of the week until its last closing, in minutes of the wall clock. */
function hoursOfWeek({ calendar }: SiteView) {
  const hours = calendar.frameHours.filter((ofDay) => ofDay !== null);
  return {
    opensAt: Math.min(...hours.map(({ opensAt }) => opensAt)),
    closesAt: Math.max(...hours.map(({ closesAt }) => closesAt)),
  };
}

/** In what the places of a site are booked, and where its half days are cut. */
export function SiteTimes({ site, drafting: { draft, edit } }: SiteTimesProps) {
  const { t } = useTranslation();
  const { wallTime } = useFormats(site.calendar.timeZone);
  const { opensAt, closesAt } = hoursOfWeek(site);
  const [from, till] = [opensAt + HALF_HOUR, closesAt - HALF_HOUR];
  const times = { from, till, step: HALF_HOUR, chosen: draft.dayHalvedAt };
  return (
    <>
      <div className="admin-choice">
        <Select
          label={t('admin.site.slotMode')}
          options={SLOT_MODES.map((id) => ({ id, label: t(`slotMode.${id}`) }))}
          value={draft.slotMode}
          onChange={(slotMode) => {
            edit({ slotMode });
          }}
        />
        <p>{t(`admin.site.slotModeHint.${draft.slotMode}`)}</p>
      </div>
      <div className="admin-choice">
        <Select
          label={t('slotMode.halvedAt')}
          options={timeOptions(times, wallTime)}
          value={String(draft.dayHalvedAt)}
          onChange={(text) => {
            edit({ dayHalvedAt: Number(text) });
          }}
        />
        <p>{t('admin.site.halvedAtHint')}</p>
      </div>
    </>
  );
}
