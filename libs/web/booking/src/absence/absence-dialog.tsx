import type { SiteCalendar } from '@etage/domain';
import { Button, Dialog, Notice } from '@etage/ui';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AbsenceChoice } from './absence-choice';
import { useAbsenceFile } from './use-absence-file';
import './absence-dialog.css';

export interface AbsenceDialogProps {
  readonly calendar: SiteCalendar;
  readonly now: Date;
  readonly onClose: () => void;
}

/** Reads absences out of a calendar file and shows what is in it before anything is saved. */
export function AbsenceDialog({ calendar, now, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation();
  const { file, choose } = useAbsenceFile(calendar, now);
  return (
    <Dialog isOpen heading={t('absence.heading')} onClose={onClose}>
      <p>{t('absence.hint')}</p>
      <FileTrigger
        acceptedFileTypes={['.ics', 'text/calendar']}
        onSelect={(files) => {
          const chosen = files?.item(0);
          if (chosen) void choose(chosen);
        }}
      >
        <Button variant={file.state === 'read' ? 'secondary' : 'primary'} icon="calendar">
          {t('absence.choose')}
        </Button>
      </FileTrigger>
      {file.state === 'reading' && <p role="status">{t('common.loading')}</p>}
      {file.state === 'fault' && <Notice tone="danger">{t(`absence.fault.${file.fault}`)}</Notice>}
      {file.state === 'read' && (
        <AbsenceChoice
          entries={file.entries}
          unread={file.unread}
          timeZone={calendar.timeZone}
          {...{ now, onClose }}
        />
      )}
    </Dialog>
  );
}
