/** The home: the week, one button, and how fresh the figures are. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { targetWeekOf } from '../../shared/calendar.ts';
import type { IsoWeek, Period, Seller } from '../../shared/document.ts';
import { intentOf } from '../../shared/keys.ts';
import { openMeeting } from '../../shared/meetings.ts';
import { mondayOf, weekNumber } from '../../shared/periods.ts';
import { capitalised, formatDate, formatTime, monthName } from '../../shared/time-format.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../components/button.tsx';
import { ConfirmDialog } from '../components/dialog.tsx';
import { KeyCap } from '../components/key-cap.tsx';
import { Notice } from '../components/notice.tsx';
import { useSending } from '../components/use-sending.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { useConsole } from './console-context.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { homeFacts, type HomeFacts } from './home-facts.ts';
import { HomeBottom } from './home-bottom.tsx';
import { HomeFigures } from './home-figures.tsx';
import styles from './home.module.css';
import { OpenMeetingOffer } from './open-meeting-offer.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { useToday } from './use-today.ts';
import { WeekDialog } from './week-dialog.tsx';

type Asking = null | 'week' | 'order' | 'again' | { readonly seller: Seller; readonly period: Period };

export function Home() {
  const { text } = useLanguage();
  const { document, calendar, status } = useSession();
  const { showMeeting } = useConsole();
  const today = useToday();
  const [chosenWeek, setChosenWeek] = useState<IsoWeek | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const { problem, sendChange } = useSending();

  const targetWeek = chosenWeek ?? targetWeekOf(today, calendar.usualWeekday);
  const vantage: Vantage = useMemo(
    () => ({ document, calendar, targetWeek, today, finishedWeek: null }),
    [document, calendar, targetWeek, today],
  );
  const facts = useMemo(() => homeFacts(vantage), [vantage]);
  const open = openMeeting(document);
  const closeDialog = (): void => setAsking(null);
  const startable = facts.team.length > 0 && status.mode === 'rw';

  const begin = useCallback(() => {
    setAsking(null);
    void sendChange({ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek });
  }, [sendChange, targetWeek]);
  const start = useCallback(() => {
    if (open !== null) showMeeting(open.id);
    else if (!startable) return;
    else if (facts.alreadyHeld !== null) setAsking('again');
    else begin();
  }, [open, showMeeting, startable, facts.alreadyHeld, begin]);
  useStartKey(start, asking === null);

  return (
    <div className={styles.home}>
      <div className={styles.top}>
        <section aria-labelledby="home-week">
          <h1 id="home-week" className={styles.week}>
            {text('week.title', { week: weekNumber(targetWeek) })}
          </h1>
          <p className={styles.when}>
            <When facts={facts} targetWeek={targetWeek} />
          </p>
          {open === null ? (
            <StartButton facts={facts} onStart={start} startable={startable} />
          ) : (
            <OpenMeetingOffer meeting={open} />
          )}
          <div className={styles.beside}>
            {open === null ? (
              <Button small onPress={() => setAsking('week')}>
                {text('home.changeWeek')}
              </Button>
            ) : null}
            {document.sellers.length > 1 ? (
              <Button small onPress={() => setAsking('order')}>
                {text('home.changeOrder')}
              </Button>
            ) : null}
            <StagePlace />
          </div>
          {problem === null ? null : (
            <div className={styles.notices}>
              <Notice urgent>{problem}</Notice>
            </div>
          )}
        </section>
        <HomeFigures facts={facts} />
      </div>
      <WeekGoals facts={facts} targetWeek={targetWeek} onTake={(seller, period) => setAsking({ seller, period })} />
      <HomeBottom facts={facts} />

      {asking === 'week' ? (
        <WeekDialog
          week={targetWeek}
          usual={targetWeekOf(today, calendar.usualWeekday)}
          onChoose={(week) => {
            setChosenWeek(week);
            closeDialog();
          }}
          onClose={closeDialog}
        />
      ) : null}
      {asking === 'order' ? <OrderDialog onClose={closeDialog} /> : null}
      {asking === 'again' ? (
        <ConfirmDialog
          title={text('home.again.title', { week: weekNumber(targetWeek) })}
          confirm={text('home.again.confirm')}
          cancel={text('word.cancel')}
          onConfirm={begin}
          onCancel={closeDialog}
        >
          <p>{text('home.again.body')}</p>
        </ConfirmDialog>
      ) : null}
      {asking !== null && typeof asking === 'object' ? (
        <GoalDialog seller={asking.seller} period={asking.period} vantage={vantage} onClose={closeDialog} />
      ) : null}
    </div>
  );
}

/** F5 here, and from a clicker over the stage's window. */
function useStartKey(start: () => void, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, shiftKey } = event;
      if (intentOf({ key, ctrl: ctrlKey, alt: altKey, shift: shiftKey }, 'page') !== 'start') return;
      event.preventDefault();
      if (!event.repeat) start();
    };
    window.addEventListener('keydown', onKeyDown);
    const stop = bridge.on('app:intent', (intent) => {
      if (intent === 'start') start();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, [start, enabled]);
}

interface FactsProps {
  readonly facts: HomeFacts;
  readonly targetWeek: IsoWeek;
}

function When({ facts, targetWeek }: FactsProps) {
  const { locale, text } = useLanguage();
  const { document } = useSession();
  const date = capitalised(formatDate(facts.date, locale, 'weekdayLong'));
  const { k, n, month } = facts.month;
  const place = text('home.weekOfMonth', { k, n, month: monthName(month, locale, 'long') });
  const monday = mondayOf(targetWeek);
  if (!facts.usual && facts.date < monday) return `${date}, ${place}`;
  return facts.usual ? `${date} ${formatTime(document.settings.usualTime, locale)}, ${place}` : `${date}, ${place}`;
}

interface StartButtonProps {
  readonly facts: HomeFacts;
  readonly startable: boolean;
  readonly onStart: () => void;
}

function StartButton({ facts, startable, onStart }: StartButtonProps) {
  const { text } = useLanguage();
  const { document, status } = useSession();
  const { goTo } = useConsole();
  if (facts.team.length === 0) {
    return (
      <div className={styles.notices}>
        <Notice
          title={text('home.noSellers')}
          choices={[{ label: text('home.addSellers'), onPress: () => goTo('prepare', 'sellers'), main: true }]}
        />
      </div>
    );
  }
  if (!startable) {
    return (
      <div className={styles.beside}>
        <Button kind="main" disabledBecause={text(status.mode === 'ro' ? 'home.readOnly' : 'home.noSellers')}>
          {text('home.start')}
        </Button>
      </div>
    );
  }
  const { teamName } = document.settings;
  return (
    <button type="button" className={styles.start} onClick={onStart} aria-keyshortcuts="F5">
      <span>
        <span className={styles.startName}>{text('home.start')}</span>
        <span className={styles.startNote}>
          {text('home.startNote', {
            team: teamName,
            named: teamName === '' ? 'no' : 'yes',
            count: facts.team.length,
            minutes: facts.plannedMinutes,
          })}
        </span>
      </span>
      <KeyCap>F5</KeyCap>
    </button>
  );
}

/** Where the stage will be, so that nobody is surprised. */
function StagePlace() {
  const { text } = useLanguage();
  const { displays } = useConsole().start;
  if (displays.mirrored) return <p>{text('home.mirrored')}</p>;
  return <p>{text(displays.count > 1 ? 'home.stageOnSecond' : 'home.stageHere')}</p>;
}

interface WeekGoalsProps extends FactsProps {
  readonly onTake: (seller: Seller, period: Period) => void;
}

/** Who has no goal for the week, and who needs a new one for the month; each can be taken on any day (design 4.4, 5). */
function WeekGoals({ facts, targetWeek, onTake }: WeekGoalsProps) {
  const { locale, text } = useLanguage();
  const { status } = useSession();
  const { weekGoals, withoutGoal, reached } = facts;
  if (facts.team.length === 0) return null;
  const take = status.mode === 'rw' ? onTake : null;
  return (
    <section className={styles.goals} aria-labelledby="home-goals">
      <div className={styles.goalsHead}>
        <h2 id="home-goals" className={styles.title}>
          {text('home.goals', { week: weekNumber(targetWeek) })}
        </h2>
        <p>{text('home.goalsStated', { stated: weekGoals.stated, of: weekGoals.of })}</p>
      </div>
      {reached.length === 0 ? null : (
        <div className={styles.notices}>
          {reached.map(({ seller, month }) => (
            <Notice
              key={seller.id}
              oneLine
              title={text('home.reached', { name: seller.name, month: monthName(month, locale, 'long') })}
              choices={take === null ? [] : [{ label: text('home.takeNow'), onPress: () => take(seller, month) }]}
            />
          ))}
        </div>
      )}
      <ul className={styles.people}>
        {withoutGoal.map((seller) => (
          <li key={seller.id}>
            <span>{seller.name}</span>
            {take === null ? null : (
              <Button
                kind="quiet"
                label={text('home.takeNowFor', { name: seller.name })}
                onPress={() => take(seller, targetWeek)}
              >
                {text('home.takeNow')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
