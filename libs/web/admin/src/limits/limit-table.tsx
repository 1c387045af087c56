import { IconButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { limitKey, type Limit } from './limit';
import type { LimitWords } from './use-limit-words';

export interface LimitRow {
  readonly limit: Limit;
  readonly words: LimitWords;
}

interface LimitTableProps {
  readonly rows: readonly LimitRow[];
  readonly onChange: (limit: Limit) => void;
  readonly onRemove: (limit: Limit) => void;
}

function Row({
  row,
  onChange,
  onRemove,
}: Omit<LimitTableProps, 'rows'> & { readonly row: LimitRow }) {
  const { t } = useTranslation();
  const { limit, words } = row;
  const label = `${words.who}, ${words.what}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {words.who}
      </th>
      <td role="cell">{words.what}</td>
      <td role="cell" className="limits-figure">
        {words.figure}
      </td>
      <td role="cell" className="limits-reason">
        {words.reason}
      </td>
      <td role="cell" className="limits-actions">
        <IconButton
          icon="edit"
          label={t('admin.limits.changeLabel', { limit: label })}
          onPress={() => {
            onChange(limit);
          }}
        />
        <IconButton
          icon="trash"
          label={t('admin.limits.removeLabel', { limit: label })}
          onPress={() => {
            onRemove(limit);
          }}
        />
      </td>
    </tr>
  );
}

const COLUMNS = ['who', 'what', 'figure', 'reason', 'actions'] as const;

/** The limits as a table; on a phone each row stands by itself, and its roles keep it a table. */
export function LimitTable({ rows, ...actions }: LimitTableProps) {
  const { t } = useTranslation();
  return (
    <table role="table" className="limits-table" aria-label={t('admin.limits.heading')}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" className={`limits-${column}`}>
              {t(`admin.limits.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={limitKey(row.limit)} row={row} {...actions} />
        ))}
      </tbody>
    </table>
  );
}
