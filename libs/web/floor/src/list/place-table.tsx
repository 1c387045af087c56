import type { PlaceId, Slot } from '@etage/domain';
import type { Formats } from '@etage/ui';
import {
  Column,
  ResizableTableContainer,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import type { PlaceOrder } from '../model/place-order';
import { PlaceRow } from './place-row';
import { useRowInSight } from './use-row-in-sight';

export interface PlaceTableProps {
  readonly rows: readonly FloorPlace[];
  readonly order: PlaceOrder;
  readonly onOrder: (order: PlaceOrder) => void;
  readonly selectedId: PlaceId | null;
  readonly onSelect: (placeId: PlaceId | null) => void;
  readonly fresh: ReadonlySet<PlaceId>;
  readonly slot: Slot;
  readonly formats: Formats;
}

/** CSS pixels. A longer state reaches over into the first column, where the name leaves it the room it needs. */
const WIDTHS = { code: '1fr', fit: 88 } as const;
/** CSS pixels; a row is as high as its words, most of them take two lines. */
const ROW = { row: 56, heading: 32 };

/** A table of two columns that only renders the rows in sight; its headings are the two orders there are. */
export function PlaceTable(props: PlaceTableProps) {
  const { rows, order, onOrder, selectedId, onSelect, fresh, slot, formats } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  useRowInSight(frame, rows, selectedId, ROW);
  // React Aria follows an item by its id; without one it would mistake a moved row for a changed one.
  const items = useMemo(() => rows.map((row) => ({ id: row.place.placeId, row })), [rows]);
  const heading = (column: PlaceOrder, name: string) => (
    <Column
      id={column}
      allowsSorting
      isRowHeader={column === 'code'}
      width={WIDTHS[column]}
      className="floor-column"
    >
      {name}
      {order === column && <span aria-hidden="true"> ↓</span>}
    </Column>
  );
  return (
    <Virtualizer
      layout={TableLayout}
      layoutOptions={{ estimatedRowHeight: ROW.row, headingHeight: ROW.heading }}
    >
      <ResizableTableContainer ref={frame} className="floor-table-frame">
        <Table
          className="floor-table"
          aria-label={t('floor.list.label')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selectedId ? [selectedId] : []}
          onSelectionChange={(keys) => {
            const [first] = keys === 'all' ? [] : keys;
            onSelect((first as PlaceId | undefined) ?? null);
          }}
          sortDescriptor={{ column: order, direction: 'ascending' }}
          onSortChange={({ column }) => {
            onOrder(column === 'code' ? 'code' : 'fit');
          }}
        >
          <TableHeader>
            {heading('code', t('floor.list.place'))}
            {heading('fit', t('floor.list.state'))}
          </TableHeader>
          <TableBody items={items} dependencies={[slot, formats, fresh]}>
            {({ row }) => (
              <PlaceRow row={row} {...{ slot, formats }} isFresh={fresh.has(row.place.placeId)} />
            )}
          </TableBody>
        </Table>
      </ResizableTableContainer>
    </Virtualizer>
  );
}
