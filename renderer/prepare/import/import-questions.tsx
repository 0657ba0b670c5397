import type { ReactNode } from 'react';
import type { ImportChoice, ImportQuestion } from '../../../shared/import/types.ts';
import type { Text } from '../../../shared/messages/index.ts';
import { CheckField, RadioField } from '../../components/choice-field.tsx';
import { classNames } from '../../components/class-names.ts';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useText } from '../../language.tsx';
import prepare from '../prepare.module.css';
import styles from './import.module.css';
import { questionKey, type ReadingIn } from './use-import.ts';

interface ImportQuestionsProps {
  readonly reading: ReadingIn;
  readonly onChange: (part: Partial<ImportChoice>) => void;
}

/** A date with its year first is never a question. */
const ORDERS = ['mdy', 'dmy'] as const;
const MARKS = [',', '.'] as const;
const UNITS = ['one', 'thousand', 'million'] as const;

/** What the columns do not tell by themselves: which deals count, the order of a date, the decimal mark, the unit. */
export function ImportQuestions({ reading, onChange }: ImportQuestionsProps) {
  const text = useText();
  const { choice, put } = reading;
  return (
    <div className={styles.questions}>
      {(['seller', 'date', 'amount'] as const).map((column) => {
        const asked = inWords(column, reading, text) ?? (choice[column] === null ? text(`readIn.ask.${column}`) : null);
        return asked === null ? null : <Notice key={column} title={asked} />;
      })}
      <StatusValues reading={reading} onChange={onChange} />
      {put.has(questionKey('dateOrder', choice)) ? (
        <Question title={text('readIn.dateOrder')} asked={inWords('dateOrder', reading, text)}>
          <RadioField
            hideLabel
            label={text('readIn.dateOrder')}
            value={choice.dateOrder}
            options={ORDERS.map((value) => ({ value, label: text(`readIn.order.${value}`) }))}
            onChange={(dateOrder) => onChange({ dateOrder })}
          />
        </Question>
      ) : null}
      {put.has(questionKey('decimalMark', choice)) ? (
        <Question title={text('readIn.decimalMark')} asked={inWords('decimalMark', reading, text)}>
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
        </Question>
      ) : null}
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
  const asked = inWords('statusValues', reading, text) ?? text('readIn.ask.statusValues');
  return (
    <Question title={text('readIn.statusValues')} asked={ticked.size === 0 ? asked : null}>
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
    </Question>
  );
}

interface QuestionProps {
  readonly title: string;
  /** The question in words; null when it is answered. */
  readonly asked: string | null;
  readonly children: ReactNode;
}

/** The answers stay where they are when one is given: the focus is on one of them. */
function Question({ title, asked, children }: QuestionProps) {
  return (
    <section className={classNames(styles.question, asked !== null && styles.asked)}>
      {asked === null ? <h2 className={prepare.subtitle}>{title}</h2> : <p role="status">{asked}</p>}
      {children}
    </section>
  );
}

/**
 * The question as the file itself puts it, with row and value; null before the preview has come, and while the one that has
 * come speaks of another column.
 */
export function inWords(ask: ImportQuestion, { choice, preview }: ReadingIn, text: Text): string | null {
  const told = preview?.questions.find((question) => question.ask === ask)?.told;
  if (preview === null || told === undefined) return null;
  const { seller, date, amount, status } = preview.choice;
  const isSame =
    seller === choice.seller && date === choice.date && amount === choice.amount && status === choice.status;
  return isSame ? text(told.code, told.params) : null;
}
