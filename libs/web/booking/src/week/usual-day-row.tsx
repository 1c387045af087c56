import { PRESENCE_STATES, plusDays, type SiteDay } from '@etage/domain';
import { Select, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { UsualDayDraft } from './usual-day-draft';
import { UsualPlaceFields } from './usual-place-fields';

export interface UsualDayRowProps {
  readonly draft: UsualDayDraft;
  readonly onChange: (draft: UsualDayDraft) => void;
}

/** Some Monday, for the names of the weekdays. */
const A_MONDAY = '2024-01-01' as SiteDay;

/** One weekday: where I usually am, and on site at which desk. */
export function UsualDayRow({ draft, onChange }: UsualDayRowProps) {
  const { t } = useTranslation();
  const formats = useFormats('UTC');
  const weekday = formats.weekday(plusDays(A_MONDAY, draft.weekday - 1));
  return (
    <fieldset className="week-usual-day">
      <legend>{weekday}</legend>
      <Select
        labelHidden
        label={t('week.whereOn', { day: weekday })}
        options={[
          ...PRESENCE_STATES.map((id) => ({ id, label: t(`presence.${id}`) })),
          { id: 'unsaid' as const, label: t('presence.unknown') },
        ]}
        value={draft.state ?? 'unsaid'}
        onChange={(id) => {
          onChange({ ...draft, state: id === 'unsaid' ? null : id });
        }}
      />
      {draft.state === 'on-site' && <UsualPlaceFields {...{ draft, onChange }} />}
    </fieldset>
  );
}
