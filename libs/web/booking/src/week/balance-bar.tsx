import type { WeekView } from '@etage/contract';
import type { SiteDay } from '@etage/domain';
import { useLanguage } from '@etage/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface BalanceBarProps {
  readonly balance: WeekView['balance'];
  readonly monday: SiteDay;
}

/** How much of the month I work elsewhere, against what the site allows. */
export function BalanceBar({ balance, monday }: BalanceBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const headingId = useId();
  const { mobileDays, workingDays, allowedDays } = balance;
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${monday}T00:00Z`),
  );
  const isOver = allowedDays !== null && mobileDays > allowedDays;
  const words = { count: mobileDays, all: workingDays };
  const text = [
    t('week.mobileDays', words),
    ...(allowedDays === null
      ? []
      : [t(isOver ? 'week.mobileOver' : 'week.mobileAllowed', { count: allowedDays })]),
  ].join(' ');
  const share = (days: number): string => `${workingDays === 0 ? 0 : (100 * days) / workingDays}%`;
  return (
    <section className="week-balance" data-over={isOver || undefined} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('week.balance', { month })}</h2>
      <div
        className="week-meter"
        role="meter"
        aria-labelledby={headingId}
        aria-valuemin={0}
        aria-valuemax={Math.max(workingDays, 1)}
        aria-valuenow={Math.min(mobileDays, Math.max(workingDays, 1))}
        aria-valuetext={text}
      >
        <span className="week-meter-fill" style={{ inlineSize: share(mobileDays) }} />
        {allowedDays !== null && (
          <span className="week-meter-limit" style={{ insetInlineStart: share(allowedDays) }} />
        )}
      </div>
      <p>{text}</p>
    </section>
  );
}
