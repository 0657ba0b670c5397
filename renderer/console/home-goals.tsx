/** Who has said a goal for the week and who has not; each can be taken on any day, or mended until it counts (design 3, 4.4, 5). */
import { formatAmount } from '../../shared/amounts/write.ts';
import type { IsoWeek, LocalDate, Period, Seller } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import { formatDate, monthName } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useLanguage } from '../language.tsx';
import { useSession, useStatus } from '../session.tsx';
import { useUndo } from '../use-undo.ts';
import type { HomeFacts } from './home-facts.ts';
import styles from './home.module.css';

interface HomeGoalsProps {
  readonly facts: HomeFacts;
  readonly targetWeek: IsoWeek;
  readonly onTake: (seller: Seller, period: Period) => void;
}

export function HomeGoals({ facts, targetWeek, onTake }: HomeGoalsProps) {
  const { locale, text } = useLanguage();
  const status = useStatus();
  const { offer, undo, problem } = useUndo();
  const { weekGoals, goals, reached } = facts;
  if (facts.team.length === 0) return null;
  const take = status.mode === 'rw' ? onTake : null;
  return (
    <section className={styles.goals} aria-labelledby="home-goals">
      <div className={styles.goalsHead}>
        <h2 id="home-goals" className={styles.title}>
          {text('home.goals', { week: weekNumber(targetWeek) })}
        </h2>
        <p>{text('home.goalsStated', { stated: weekGoals.stated, of: weekGoals.of })}</p>
        {offer !== null && offer.command.startsWith('goal.') ? (
          <Button kind="quiet" keyCap="Ctrl Z" onPress={undo}>
            {text('home.undoGoal')}
          </Button>
        ) : null}
      </div>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
      {reached.length === 0 ? null : (
        <div className={styles.notices}>
          {reached.map(({ seller, month }) => (
            <Notice
              key={seller.id}
              oneLine
              title={text('home.reached', { name: seller.name, month: monthName(month, locale, 'long') })}
              choices={take === null ? [] : [{ label: text('home.newMonthGoal'), onPress: () => take(seller, month) }]}
            />
          ))}
        </div>
      )}
      <ul className={styles.people}>
        {goals.map(({ seller, amount, comesBack }) => (
          <SellerGoal
            key={seller.id}
            seller={seller}
            amount={amount}
            comesBack={comesBack}
            isLate={comesBack !== null && comesBack < facts.today}
            onTake={take === null ? null : () => take(seller, targetWeek)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SellerGoalProps {
  readonly seller: Seller;
  readonly amount: number | null;
  readonly comesBack: LocalDate | null;
  readonly isLate: boolean;
  readonly onTake: (() => void) | null;
}

function SellerGoal({ seller, amount, comesBack, isLate, onTake }: SellerGoalProps) {
  const { locale, text } = useLanguage();
  const { style } = useSession();
  const { name } = seller;
  return (
    <li>
      <span className={styles.who}>
        {name}
        {comesBack === null ? null : (
          <span className={isLate ? styles.late : styles.secondary}>
            {text('home.comesBack', { day: formatDate(comesBack, locale, 'short') })}
          </span>
        )}
      </span>
      {amount === null ? null : <strong className={styles.said}>{formatAmount(amount, style)}</strong>}
      {onTake === null ? null : (
        <Button
          kind="quiet"
          label={text(amount === null ? 'home.weekGoalOf' : 'home.changeFor', { name })}
          onPress={onTake}
        >
          {text(amount === null ? 'home.weekGoal' : 'word.change')}
        </Button>
      )}
    </li>
  );
}
