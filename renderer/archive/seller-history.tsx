/** A seller's sales year for the manager: what was reached, the weeks drawn, the months in a table (design 4.2, 6). */
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatPercentDown } from '../../shared/amounts/write.ts';
import { monthOf, periodOf } from '../../shared/calendar.ts';
import type { Period, Seller } from '../../shared/document.ts';
import type { HitRate } from '../../shared/kept.ts';
import { sellerYear, yearsWithHistory, type SellerYear } from '../../shared/seller-history.ts';
import { Button } from '../components/button.tsx';
import { classNames } from '../components/class-names.ts';
import table from '../components/table.module.css';
import { useLanguage } from '../language.tsx';
import archive from './archive.module.css';
import { MonthsTable } from './months-table.tsx';
import { SalesYear } from './sales-year.tsx';
import styles from './seller-history.module.css';
import { useVantage } from '../use-vantage.ts';
import { WeeksTable } from './weeks-table.tsx';
import { YearChart } from './year-chart.tsx';
import { YearLegend } from './year-legend.tsx';

interface SellerHistoryProps {
  readonly seller: Seller;
  readonly onBack: () => void;
}

export function SellerHistory({ seller, onBack }: SellerHistoryProps) {
  const { text } = useLanguage();
  const vantage = useVantage();
  const { calendar, targetWeek } = vantage;
  const [chosen, setChosen] = useState<Period>(() => periodOf('year', targetWeek, calendar));
  const years = useMemo(() => yearsWithHistory(vantage, [seller.id]), [vantage, seller.id]);
  // Who has left shows the last year first.
  const year = years.includes(chosen) ? chosen : (years.at(-1) ?? chosen);
  const history = useMemo(() => sellerYear(vantage, seller.id, year), [vantage, seller.id, year]);
  return (
    <section className={styles.history} aria-labelledby="history-name">
      <div className={styles.head}>
        <div className={styles.who}>
          <Button kind="quiet" onPress={onBack}>
            {text('history.back')}
          </Button>
          <Name name={seller.name} />
        </div>
        <Counts history={history} />
      </div>
      <Year name={seller.name} years={years} history={history} onChoose={setChosen} />
    </section>
  );
}

/** Where the focus goes when the history comes up, so that it is read from its beginning. */
function Name({ name }: { readonly name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} id="history-name" className={styles.name} tabIndex={-1}>
      {name}
    </h1>
  );
}

function Counts({ history }: { readonly history: SellerYear }) {
  const { locale, text } = useLanguage();
  const { weeksReached: weeks, originalsReached, monthsReached } = history;
  return (
    <dl className={styles.counts}>
      <Count
        counted={weeks}
        label={
          weeks.known === 0
            ? text('history.weeksUnknown')
            : text('history.weeks', { percent: formatPercentDown(weeks.reached, weeks.known, locale) })
        }
      />
      <Count counted={originalsReached} label={text('history.originals')} />
      <Count counted={monthsReached} label={text('history.inForce')} />
    </dl>
  );
}

function Count({ counted, label }: { readonly counted: HitRate; readonly label: string }) {
  const { text } = useLanguage();
  const { reached, known } = counted;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{known === 0 ? text('value.none') : text('cue.hitsOf', { reached, known })}</dd>
    </div>
  );
}

interface YearProps {
  readonly name: string;
  readonly years: readonly Period[];
  readonly history: SellerYear;
  readonly onChoose: (year: Period) => void;
}

function Year({ name, years, history, onChoose }: YearProps) {
  const { text } = useLanguage();
  const { calendar, targetWeek } = useVantage();
  const [isTableShown, setIsTableShown] = useState(false);
  const { year, told } = history;
  const weeks = told.flatMap((month) => month.weeks);
  const current = monthOf(targetWeek, calendar);
  // A month goal alone draws no week.
  const isEmpty = weeks.every(({ amount, kept, goal }) => amount === null && kept.goal === null && goal === null);
  return (
    <>
      <div className={styles.yearBar}>
        <SalesYear years={years} year={year} onChoose={onChoose} />
        {isEmpty ? null : <YearLegend isNegative={weeks.some(({ amount }) => amount !== null && amount < 0)} />}
      </div>
      {isEmpty ? (
        <p className={archive.plain}>{text('history.empty')}</p>
      ) : (
        <YearChart history={history} current={current} />
      )}
      {told.length === 0 ? null : (
        <MonthsTable caption={text('history.months', { name, year })} months={told} current={current} />
      )}
      {isEmpty ? null : (
        <div className={styles.weeks}>
          <Button small pressed={isTableShown} onPress={() => setIsTableShown(!isTableShown)}>
            {text('history.showWeeks')}
          </Button>
          <div className={classNames(isTableShown ? table.scroller : 'visually-hidden')}>
            <WeeksTable caption={text('history.chart', { name, year })} months={told} />
          </div>
        </div>
      )}
    </>
  );
}
