import { amountOrNone, formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { periodName } from '../../shared/period-name.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { LookBackRow, LookBackScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { Headline } from './headline.tsx';
import { TrendSign } from './signs.tsx';
import stage from './stage.module.css';
import styles from './look-back-view.module.css';

/** The period that is over: first goal struck where it was restated, goal in force, result, and the trend it was left in. */
export function LookBackView({ screen, style }: { readonly screen: LookBackScreen; readonly style: AmountStyle }) {
  const { locale, text } = useLanguage();
  const { reached, known } = screen;
  const period = periodName(screen.period, locale);
  return (
    <div className={styles.back}>
      <Headline text={text(known === 0 ? 'stage.lookBack.none' : 'stage.lookBack.title', { reached, known, period })} />
      <table className={styles.table}>
        <thead>
          <tr className={stage.quiet}>
            <th scope="col">
              <span className="visually-hidden">{text('word.seller')}</span>
            </th>
            <th scope="col">{text('word.goal')}</th>
            <th scope="col">{text('word.result')}</th>
          </tr>
        </thead>
        {screen.rows.map((row) => (
          <tbody key={row.name}>
            <Rows row={row} style={style} isTall={screen.isTall} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowsProps {
  readonly row: LookBackRow;
  readonly style: AmountStyle;
  readonly isTall: boolean;
}

/** Goal and result beside the name; below them what they were against: the first goal struck, the budget small. */
function Rows({ row, style, isTall }: RowsProps) {
  const { text } = useLanguage();
  const { original, goal, result, missingWeek, budget, answer, trend } = row;
  const amount = (value: Amount | null) => <Amounts>{amountOrNone(value, style)}</Amounts>;
  const sign = trend === null ? null : <TrendSign word={trend} />;
  const figures = (
    <>
      <td className={styles.goal}>{amount(goal)}</td>
      <td className={stage.strong}>
        {result === null && missingWeek !== null ? (
          <span className={styles.missing}>{text('stage.lookBack.missing', { week: weekNumber(missingWeek) })}</span>
        ) : (
          amount(result)
        )}
      </td>
    </>
  );
  const word = answer === null ? text('value.none') : text(`answer.${answer}`);
  const against = (
    <>
      <td className={classNames(stage.quiet, styles.struck)}>{original === goal ? null : amount(original)}</td>
      <td className={styles.budget}>
        {budget === null ? null : <Amounts>{text('budget.amount', { amount: formatAmount(budget, style) })}</Amounts>}
      </td>
    </>
  );
  if (isTall) {
    return (
      <>
        <tr>
          <th scope="row" colSpan={3}>
            {row.name}
          </th>
        </tr>
        <tr>
          <td className={styles.word}>{word}</td>
          {figures}
        </tr>
        <tr>
          <td className={styles.word}>{sign}</td>
          {against}
        </tr>
      </>
    );
  }
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.named}>
            {row.name}
            {sign}
          </span>
        </th>
        {figures}
      </tr>
      <tr>
        <td className={styles.word}>{word}</td>
        {against}
      </tr>
    </>
  );
}
