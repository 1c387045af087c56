import {
  COMMON_NOTEBOOK_NAMES,
  COMMON_NOTEBOOKS,
  commonNotebookOf,
  CONNECTORS,
  type CommonNotebook,
  type Notebook,
} from '@etage/domain';
import { Select } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What power adapters are sold with, in watts. */
const WATTS = [30, 45, 60, 65, 90, 100, 130, 140, 180, 240];

export interface NotebookChoiceProps {
  readonly notebook: Notebook | null;
  readonly onNotebook: (notebook: Notebook | null) => void;
}

type Choice = CommonNotebook | 'unknown' | 'other';

const choiceOf = (notebook: Notebook | null): Choice =>
  notebook ? (commonNotebookOf(notebook) ?? 'other') : 'unknown';

/** Connector and watts of a notebook that is none of the common ones. */
function OtherNotebook({ notebook, onNotebook }: NotebookChoiceProps & { notebook: Notebook }) {
  const { t } = useTranslation();
  const { connector, watts } = notebook;
  const offered = WATTS.includes(watts) ? WATTS : [...WATTS, watts].sort((a, b) => a - b);
  return (
    <div className="notebook-other">
      <Select
        label={t('notebook.connector')}
        options={CONNECTORS.map((id) => ({ id, label: t(`connector.${id}`) }))}
        value={connector}
        onChange={(chosen) => {
          onNotebook({ connector: chosen, watts });
        }}
      />
      <Select
        label={t('notebook.watts')}
        options={offered.map((one) => ({
          id: String(one),
          label: t('notebook.wattsOf', { watts: one }),
        }))}
        value={String(watts)}
        onChange={(chosen) => {
          onNotebook({ connector, watts: Number(chosen) });
        }}
      />
      <p>{t('notebook.wattsHint')}</p>
    </div>
  );
}

/** Which notebook it is: a common one, or one of which connector and watts are said. */
export function NotebookChoice({ notebook, onNotebook }: NotebookChoiceProps) {
  const { t } = useTranslation();
  const [isOther, setIsOther] = useState(choiceOf(notebook) === 'other');
  const choose = (choice: Choice): void => {
    setIsOther(choice === 'other');
    if (choice === 'unknown') onNotebook(null);
    else if (choice !== 'other') onNotebook(COMMON_NOTEBOOKS[choice]);
    else onNotebook(notebook ?? COMMON_NOTEBOOKS['usb-c-65']);
  };
  const options = [
    ...COMMON_NOTEBOOK_NAMES.map((id) => ({ id, label: t(`notebook.known.${id}`) })),
    { id: 'other', label: t('notebook.other') } as const,
    { id: 'unknown', label: t('notebook.unknown') } as const,
  ];
  return (
    <>
      <Select
        label={t('notebook.notebook')}
        options={options}
        value={isOther ? 'other' : choiceOf(notebook)}
        onChange={choose}
      />
      {isOther && notebook && <OtherNotebook {...{ notebook, onNotebook }} />}
    </>
  );
}
