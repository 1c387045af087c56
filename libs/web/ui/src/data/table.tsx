import type { ReactNode } from 'react';
import {
  Cell as AriaCell,
  Column as AriaColumn,
  Row as AriaRow,
  Table as AriaTable,
  TableBody as AriaTableBody,
  TableHeader as AriaTableHeader,
  type TableProps as AriaTableProps,
} from 'react-aria-components';
import './table.css';

/** React Aria's table in Etage's look: arrow keys, selection and sorting come with it. */
export const Table = (props: Omit<AriaTableProps, 'className' | 'style'>) => (
  <AriaTable {...props} className="ui-table" />
);

export const TableHeader = AriaTableHeader;
export const TableBody = AriaTableBody;
export const TableRow = AriaRow;
export const TableCell = AriaCell;

export interface TableColumnProps {
  readonly id?: string;
  readonly isRowHeader?: boolean;
  readonly allowsSorting?: boolean;
  readonly children: ReactNode;
}

export const TableColumn = ({ children, ...props }: TableColumnProps) => (
  <AriaColumn {...props}>
    {({ allowsSorting, sortDirection }) => (
      <>
        {children}
        {allowsSorting && sortDirection && (
          <span aria-hidden="true">{sortDirection === 'ascending' ? ' ↑' : ' ↓'}</span>
        )}
      </>
    )}
  </AriaColumn>
);
