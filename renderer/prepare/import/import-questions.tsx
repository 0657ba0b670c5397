import type { ImportChoice, ImportQuestion } from '../../../shared/import/types.ts';
import type { Text } from '../../../shared/messages/index.ts';
import { CheckField, RadioField } from '../../components/choice-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useText } from '../../language.tsx';
import prepare from '../prepare.module.css';
import styles from './import.module.css';
import type { ReadingIn } from './use-import.ts';

interface ImportQuestionsProps {
  readonly reading: ReadingIn;
  readonly onChange: (part: Partial<ImportChoice>) => void;
}

const ORDERS = ['ymd', 'mdy', 'dmy'] as const;
const MARKS = [',', '.'] as const;
const UNITS = ['one', 'thousand', 'million'] as const;

/** What the columns do not tell by themselves: which deals count, the order of a date, the decimal mark, the unit. */
export function ImportQuestions({ reading, onChange }: ImportQuestionsProps) {
  const text = useText();
  const { choice, preview, table } = reading;
  const asks = new Set(preview?.asks ?? []);
  const exampleOf = (column: number | null): string => (column === null ? '' : (table.columns[column]?.example ?? ''));
  return (
    <div className={styles.questions}>
      {(['seller', 'date', 'amount'] as const)
        .filter((column) => choice[column] === null)
        .map((column) => (
          <Notice key={column} title={inWords(column, reading, text) ?? text(`readIn.ask.${column}`)} />
        ))}
      <StatusValues reading={reading} onChange={onChange} />
      {choice.date === null || !(asks.has('dateOrder') || choice.dateOrder === null) ? null : (
        <Notice title={
            inWords('dateOrder', reading, text) ?? text('readIn.ask.dateOrder', { example: exampleOf(choice.date) })
          }>
          <RadioField
            hideLabel
            label={text('readIn.dateOrder')}
            value={choice.dateOrder}
            options={ORDERS.map((value) => ({ value, label: text(`readIn.order.${value}`) }))}
            onChange={(dateOrder) => onChange({ dateOrder })}
          />
        </Notice>
      )}
      {choice.amount === null || !asks.has('decimalMark') ? null : (
        <Notice title={
            inWords('decimalMark', reading, text) ??
            text('readIn.ask.decimalMark', { example: exampleOf(choice.amount) })
          }>
          <RadioField
            hideLabel
            label={text('readIn.decimalMark')}
            value={choice.decimalMark}
            options={MARKS.map((value) => ({
              value,
              label: text(value === ',' ? 'readIn.mark.comma' : 'readIn.mark.point'),
            }))}
            onChange={(decimalMark) => onChange({ decimalMark })}
          />
        </Notice>
      )}
      {choice.amount === null ? null : (
        <SelectField
          small
          label={text('readIn.unit')}
          value={choice.unit}
          options={UNITS.map((value) => ({ value, label: text(`readIn.unit.${value}`) }))}
          onChange={(unit) => onChange({ unit })}
        />
      )}
    </div>
  );
}

/** Which values of the status column count as sold. */
function StatusValues({ reading, onChange }: ImportQuestionsProps) {
  const text = useText();
  const { choice, table } = reading;
  const values = choice.status === null ? null : (table.columns[choice.status]?.values ?? null);
  if (values === null) return null;
  const ticked = new Set(choice.statusValues);
  const checks = (
    <div className={styles.checks}>
      {values.map(({ value, count }) => (
        <CheckField
          key={value}
          label={value === '' ? text('readIn.emptyValue') : value}
          note={text('readIn.count', { count })}
          checked={ticked.has(value)}
          onChange={(checked) =>
            onChange({
              statusValues: checked
                ? [...choice.statusValues, value]
                : choice.statusValues.filter((one) => one !== value),
            })
          }
        />
      ))}
    </div>
  );
  if (choice.statusValues.length === 0) {
    return <Notice title={inWords('statusValues', reading, text) ?? text('readIn.ask.statusValues')}>{checks}</Notice>;
  }
  return (
    <section>
      <h2 className={prepare.subtitle}>{text('readIn.statusValues')}</h2>
      {checks}
    </section>
  );
}

/** The question as the file itself puts it, with row and value; null before the preview has come. */
export function inWords(ask: ImportQuestion, { preview }: ReadingIn, text: Text): string | null {
  const told = preview?.questions.find((question) => question.ask === ask)?.told;
  return told === undefined ? null : text(told.code, told.params);
}
