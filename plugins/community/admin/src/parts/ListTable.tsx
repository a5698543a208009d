import { Checkbox, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

export interface Column<T> {
  key: string;
  /** Already in the editor's language. */
  label: string;
  render(row: T): ReactNode;
}

interface Selection<T> {
  chosen: ReadonlySet<string>;
  choose(next: Set<string>): void;
  label(row: T): string;
}

interface ListTableProps<T> {
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey(row: T): string;
  /** Rows can be ticked when given. */
  selection?: Selection<T>;
}

export function ListTable<T>({ columns, rows, rowKey, selection }: ListTableProps<T>) {
  return (
    <Table colCount={columns.length + (selection ? 1 : 0)} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {selection && (
            <Th>
              <ChooseAll keys={rows.map(rowKey)} selection={selection} />
            </Th>
          )}
          {columns.map(({ key, label }) => (
            <Th key={key}>
              <Typography variant="sigma" textColor="neutral600">
                {label}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={rowKey(row)}>
            {selection && (
              <Td>
                <Checkbox
                  aria-label={selection.label(row)}
                  checked={selection.chosen.has(rowKey(row))}
                  onCheckedChange={() => selection.choose(toggled(selection.chosen, rowKey(row)))}
                />
              </Td>
            )}
            {columns.map(({ key, render }) => (
              <Td key={key}>{render(row)}</Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function ChooseAll<T>({ keys, selection }: { keys: string[]; selection: Selection<T> }) {
  const { formatMessage } = useIntl();
  const areAllChosen = keys.length > 0 && keys.every((key) => selection.chosen.has(key));
  return (
    <Checkbox
      aria-label={formatMessage({ id: 'community.list.choose-all', defaultMessage: 'Choose all' })}
      checked={areAllChosen ? true : selection.chosen.size > 0 ? 'indeterminate' : false}
      onCheckedChange={() => selection.choose(new Set(areAllChosen ? [] : keys))}
    />
  );
}

function toggled(chosen: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}
