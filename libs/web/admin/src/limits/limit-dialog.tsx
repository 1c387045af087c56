import { useChangeLimits } from '@etage/client';
import type { SiteView, UnitView } from '@etage/contract';
import { Button, Dialog, Notice, problemText, showToast, useWording } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countOf } from '../count-of';
import { isSameLimit, MOST_OF, type Limit } from './limit';
import { LimitFields, type LimitDraft } from './limit-fields';
import { withLimit, withoutLimit } from './limit-list';
import { useLimitWords } from './use-limit-words';

export interface LimitDialogProps {
  readonly site: SiteView;
  readonly units: readonly UnitView[];
  readonly limits: readonly Limit[];
  /** What is changed; absent for a new one. */
  readonly changed?: Limit | undefined;
  readonly onClose: () => void;
}

const NEW: LimitDraft = {
  role: null,
  unitId: null,
  kind: 'desk',
  limit: 'openBookings',
  figure: '',
};

/** What is written, what is wrong with it once somebody tried to save, and the limit it makes. */
function useLimitDraft({ changed, limits }: LimitDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<LimitDraft>(
    changed ? { ...changed, figure: String(changed.figure) } : NEW,
  );
  const [isTried, setIsTried] = useState(false);
  const most = MOST_OF[draft.limit];
  const figure = countOf(draft.figure, { least: 0, most });
  const twin = limits.find(
    (one) => isSameLimit(one, draft) && !(changed && isSameLimit(one, changed)),
  );
  const isBegun = isTried || draft.figure !== '';
  return {
    draft,
    edit: (part: Partial<LimitDraft>) => {
      setDraft({ ...draft, ...part });
    },
    attempt: () => {
      setIsTried(true);
    },
    figureFault:
      isBegun && figure === undefined ? t('admin.notBetween', { least: 0, most }) : undefined,
    twin: isBegun ? twin : undefined,
    limit: figure === undefined || twin ? undefined : { ...draft, figure },
  };
}

/** Makes a limit, or changes one; shows beforehand what it says to whoever would go beyond it. */
export function LimitDialog(props: LimitDialogProps) {
  const { site, units, changed, onClose } = props;
  const { t } = useTranslation();
  const wording = useWording(site.calendar.timeZone);
  const words = useLimitWords(site, units);
  const { draft, edit, attempt, figureFault, twin, limit } = useLimitDraft(props);
  const { mutateAsync, isPending, error } = useChangeLimits(site.siteId);
  const save = async (): Promise<void> => {
    attempt();
    if (!limit) return;
    const saved = await mutateAsync((rules) =>
      withLimit(changed ? withoutLimit(rules, changed) : rules, limit),
    ).catch(() => undefined);
    if (!saved) return;
    showToast({ tone: 'ok', text: t('admin.limits.saved') });
    onClose();
  };
  return (
    <Dialog
      isOpen
      heading={t(changed ? 'admin.limits.changeHeading' : 'admin.limits.addHeading')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('admin.leave')}</Button>
          <Button variant="primary" busy={isPending} onPress={() => void save()}>
            {isPending ? t('admin.saving') : t('admin.save')}
          </Button>
        </>
      }
    >
      <LimitFields {...{ draft, units, figureFault }} onChange={edit} />
      {twin && (
        <Notice tone="warn">{t('admin.limits.twin', { figure: words(twin).figure })}</Notice>
      )}
      {limit && (
        <Notice tone="info">{t('admin.limits.willRead', { reason: words(limit).reason })}</Notice>
      )}
      {error && <Notice tone="danger">{problemText(error, wording)}</Notice>}
    </Dialog>
  );
}
