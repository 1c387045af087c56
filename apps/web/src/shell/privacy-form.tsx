import { useChoosePrivacy, usePrivacy } from '@etage/client';
import { BOOKABLE_BY, VISIBILITIES } from '@etage/domain';
import { Button, Notice, problemText, Select, showToast, Skeleton, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import './privacy-form.css';

/** Who may read my name beside my bookings, and who may book for me; every choice holds at once. */
export function PrivacyForm() {
  const { t } = useTranslation();
  const wording = useWording();
  const { data: privacy, isError, refetch } = usePrivacy();
  const { mutate } = useChoosePrivacy();
  const choose = (choice: Parameters<typeof mutate>[0]): void => {
    mutate(choice, {
      onError: (error) => {
        showToast({ tone: 'danger', text: problemText(error, wording) });
      },
    });
  };
  if (isError) {
    return (
      <>
        <Notice tone="danger">{t('team.privacy.loadFailed')}</Notice>
        <Button onPress={() => void refetch()}>{t('common.retry')}</Button>
      </>
    );
  }
  if (!privacy) return <Skeleton lines={4} />;
  return (
    <div className="privacy-form">
      <Select
        label={t('team.privacy.visibility')}
        options={VISIBILITIES.map((id) => ({ id, label: t(`team.privacy.visible.${id}`) }))}
        value={privacy.visibility}
        onChange={(visibility) => {
          choose({ visibility });
        }}
      />
      <p>{t('team.privacy.hint')}</p>
      <Select
        label={t('team.privacy.bookableBy')}
        options={BOOKABLE_BY.map((id) => ({ id, label: t(`team.privacy.bookable.${id}`) }))}
        value={privacy.visibility === 'nobody' ? 'nobody' : privacy.bookableBy}
        isDisabled={privacy.visibility === 'nobody'}
        onChange={(bookableBy) => {
          choose({ bookableBy });
        }}
      />
      <p>{t('team.privacy.bookableHint')}</p>
    </div>
  );
}
