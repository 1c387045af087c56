import { useChangeCalendarLink, useLinkCalendar } from '@etage/client';
import type { CalendarLinkView } from '@etage/contract';
import type { CalendarLinkId } from '@etage/domain';
import { Button, Dialog, Notice, problemText, showToast, useWording } from '@etage/ui';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LinkFields } from './link-fields';
import { changeOf, draftOf, lackingIn, type LinkDraft } from './link-draft';
import { RoomChoice } from './room-choice';

interface LinkDialogProps {
  /** Absent where a room is linked for the first time. */
  readonly link?: CalendarLinkView;
  readonly onClose: () => void;
}

const NO_LINK = '' as CalendarLinkId;

/** Asks for a room and where its calendar is; the calendar is looked at before anything is kept. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const creation = useLinkCalendar();
  const change = useChangeCalendarLink(link?.calendarLinkId ?? NO_LINK);
  const [draft, setDraft] = useState(() => draftOf(link));
  const [tried, setTried] = useState(false);
  const error = creation.error ?? change.error;
  const isPending = creation.isPending || change.isPending;
  const saved = {
    onSuccess: () => {
      onClose();
      showToast({ tone: 'ok', text: t('calendarLinks.linked') });
    },
  };
  const submit = (): void => {
    setTried(true);
    if (isPending || lackingIn(draft, link).length > 0) return;
    const { placeId, url, userName, password, direction } = draft;
    if (link) change.mutate(changeOf(draft, link), saved);
    else if (placeId) creation.mutate({ placeId, url, userName, password, direction }, saved);
  };
  const lacking = tried ? lackingIn(draft, link) : [];
  const update = (changed: Partial<LinkDraft>): void => {
    creation.reset();
    change.reset();
    setDraft({ ...draft, ...changed });
  };
  return (
    <Dialog
      heading={
        link ? t('calendarLinks.changeHeading', { code: link.code }) : t('calendarLinks.add')
      }
      isOpen
      onClose={onClose}
    >
      <Form
        className="calendar-link-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {!link && (
          <RoomChoice
            value={draft.placeId}
            isMissing={lacking.includes('placeId')}
            onChange={(placeId) => update({ placeId })}
          />
        )}
        <LinkFields
          draft={draft}
          lacking={lacking}
          isKnown={link !== undefined}
          onChange={update}
        />
        {error && <Notice tone="danger">{problemText(error, wording)}</Notice>}
        <Button type="submit" variant="primary" wide busy={isPending}>
          {t(isPending ? 'calendarLinks.looking' : 'calendarLinks.save')}
        </Button>
      </Form>
    </Dialog>
  );
}
