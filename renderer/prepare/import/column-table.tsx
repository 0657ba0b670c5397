import { useState } from 'react';
import type { ImportChoice, ImportColumn } from '../../../shared/import/types.ts';
import type { Text } from '../../../shared/messages/index.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { SelectField } from '../../components/select-field.tsx';
import table from '../../components/table.module.css';
import { useText } from '../../language.tsx';
import styles from './import.module.css';
import type { ReadingIn } from './use-import.ts';

const MEANINGS = ['seller', 'date', 'amount', 'status'] as const;
type Meaning = (typeof MEANINGS)[number];

const SHOWN_AT_FIRST = 30;

interface ColumnTableProps {
  readonly reading: ReadingIn;
  readonly onChange: (part: Partial<ImportChoice>) => void;
}

/** Every column of the file, an example, and what it means. */
export function ColumnTable({ reading, onChange }: ColumnTableProps) {
  const text = useText();
  const [all, setAll] = useState(false);
  const { columns } = reading.table;
  const { choice } = reading;
  const shown = all ? columns : columns.slice(0, SHOWN_AT_FIRST);
  const options = [
    { value: 'skip' as const, label: text('readIn.meaning.skip') },
    ...MEANINGS.map((value) => ({ value, label: text(`readIn.meaning.${value}`) })),
  ];

  return (
    <>
      <div className={table.scroller}>
        <table className={classNames(table.table, styles.columns)}>
          <caption className="visually-hidden">{text('readIn.columns')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('readIn.column')}</th>
              <th scope="col">{text('readIn.example')}</th>
              <th scope="col">{text('readIn.means')}</th>
              <th scope="col">
                <span className="visually-hidden">{text('readIn.read')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column, index) => {
              const meaning = MEANINGS.find((one) => choice[one] === index) ?? null;
              return (
                <tr key={index}>
                  <th scope="row" className={meaning === null ? styles.unused : styles.used}>
                    {column.name}
                  </th>
                  <td className={classNames(styles.example, meaning === null && styles.unused)}>{column.example}</td>
                  <td className={styles.meaning}>
                    <SelectField
                      small
                      hideLabel
                      label={text('readIn.meansOf', { column: column.name })}
                      weight={meaning === null ? 'faint' : 'chosen'}
                      value={meaning ?? 'skip'}
                      options={options}
                      onChange={(next) => onChange(meant(choice, index, next === 'skip' ? null : next))}
                    />
                  </td>
                  <td className={table.note}>{meaning === null ? '' : noteOf(meaning, reading, column, text)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {shown.length === columns.length ? null : (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {text('readIn.allColumns', { count: columns.length })}
        </Button>
      )}
    </>
  );
}

/** A meaning belongs to one column; what was said of the column before goes with it. */
function meant(choice: ImportChoice, index: number, meaning: Meaning | null): Partial<ImportChoice> {
  const before = MEANINGS.filter((one) => choice[one] === index && one !== meaning);
  return Object.assign(
    {},
    ...before.map((one) => ({ [one]: null, ...FRESH[one] })),
    meaning === null ? {} : { [meaning]: index, ...FRESH[meaning] },
  ) as Partial<ImportChoice>;
}

const FRESH: Readonly<Record<Meaning, Partial<ImportChoice>>> = {
  seller: { people: [] },
  date: { dateOrder: null },
  amount: { decimalMark: null },
  status: { statusValues: [] },
};

function noteOf(meaning: Meaning, { choice }: ReadingIn, column: ImportColumn, text: Text): string {
  switch (meaning) {
    case 'seller': {
      const known = choice.people.filter(({ take }) => take.kind === 'known').length;
      return choice.people.length === 0 ? '' : text('readIn.note.seller', { known, of: choice.people.length });
    }
    case 'date':
      return choice.dateOrder === null ? text('readIn.note.ask') : text(`readIn.note.${choice.dateOrder}`);
    case 'amount':
      return text(`readIn.unit.${choice.unit}`);
    case 'status':
      if (column.values === null) return text('readIn.note.manyValues');
      return choice.statusValues.length === 0
        ? text('readIn.note.ask')
        : text('readIn.note.status', { values: choice.statusValues.join(', ') });
  }
}
