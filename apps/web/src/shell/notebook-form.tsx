import { useNotebook, useReplaceNotebook } from '@etage/client';
import type { NotebookView } from '@etage/contract';
import type { SeatWishes } from '@etage/domain';
import { Button, Notice, problemText, showToast, Skeleton, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { NotebookChoice } from './notebook-choice';
import { SeatWishesChoice } from './seat-wishes-choice';
import './notebook-form.css';

function useKeep({ personId: _, ...known }: NotebookView) {
  const { mutate } = useReplaceNotebook();
  const wording = useWording();
  return (change: Partial<SeatWishes>): void => {
    mutate(
      { ...known, ...change },
      {
        onError: (error) => {
          showToast({ tone: 'danger', text: problemText(error, wording) });
        },
      },
    );
  };
}

function Fields({ notebook }: { readonly notebook: NotebookView }) {
  const { t } = useTranslation();
  const keep = useKeep(notebook);
  return (
    <div className="notebook-form">
      <p>{t('notebook.intro')}</p>
      <NotebookChoice
        notebook={notebook.notebook}
        onNotebook={(chosen) => {
          keep({ notebook: chosen });
        }}
      />
      <SeatWishesChoice wishes={notebook} onWishes={keep} />
      <p className="notebook-private">{t('notebook.private')}</p>
    </div>
  );
}

/** What a person works with and needs of a desk; every choice holds at once. */
export function NotebookForm() {
  const { t } = useTranslation();
  const { data: notebook, isError, refetch } = useNotebook();
  if (isError) {
    return (
      <>
        <Notice tone="danger">{t('notebook.loadFailed')}</Notice>
        <Button onPress={() => void refetch()}>{t('common.retry')}</Button>
      </>
    );
  }
  return notebook ? <Fields notebook={notebook} /> : <Skeleton lines={5} />;
}
