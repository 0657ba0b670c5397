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
import { HomeDecisions } from './home-decisions.tsx';
import { HomeFigures } from './home-figures.tsx';
import { HomeGoals } from './home-goals.tsx';
import styles from './home.module.css';
import { KindDialog, type ChosenKind } from './kind-dialog.tsx';
import { OpenMeetingOffer } from './open-meeting-offer.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { useToday } from './use-today.ts';
import { WeekDialog } from './week-dialog.tsx';

type Asking =
  null | 'week' | 'order' | 'kind' | 'also' | 'again' | { readonly seller: Seller; readonly period: Period };

export function Home() {
  const { locale, text } = useLanguage();
  const { document, calendar, status } = useSession();
  const { showMeeting } = useConsole();
  const today = useToday();
  const [chosenWeek, setChosenWeek] = useState<IsoWeek | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const { problem, sendChange } = useSending();
  const [kind, setKind] = useState<ChosenKind>(WEEKLY);

  const targetWeek = chosenWeek ?? targetWeekOf(today, calendar.usualWeekday);
  const vantage: Vantage = useMemo(
    () => ({ document, calendar, targetWeek, today, finishedWeek: null }),
    [document, calendar, targetWeek, today],
  );
  const facts = useMemo(() => homeFacts(vantage), [vantage]);
  const open = openMeeting(document);
  const closeDialog = (): void => setAsking(null);
  const startable = facts.team.length > 0 && status.mode === 'rw';

  const begin = useCallback(
    (chosen: ChosenKind) => {
      setAsking(null);
      void sendChange({ type: 'meeting.start', ...chosen, targetWeek });
    },
    [sendChange, targetWeek],
  );
  const start = useCallback(
    (chosen: ChosenKind) => {
      if (open !== null) showMeeting(open.id);
      else if (!startable) return;
      else if (facts.alreadyHeld !== null) {
        setKind(chosen);
        setAsking('again');
      } else begin(chosen);
    },
    [open, showMeeting, startable, facts.alreadyHeld, begin],
  );
  const startWeekly = useCallback(() => start(WEEKLY), [start]);
  useStartKey(startWeekly, asking === null);

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
            <StartButton facts={facts} onStart={startWeekly} startable={startable} />
          ) : (
            <OpenMeetingOffer meeting={open} />
          )}
          <div className={styles.beside}>
            {open === null ? (
              <Button small onPress={() => setAsking('week')}>
                {text('home.changeWeek')}
              </Button>
            ) : null}
            {open === null && startable ? (
              <Button small onPress={() => setAsking('kind')}>
                {text('kind.title')}
              </Button>
            ) : null}
            {document.sellers.length > 1 ? (
              <Button small onPress={() => setAsking('order')}>
                {text('home.changeOrder')}
              </Button>
            ) : null}
            <StagePlace />
          </div>
          {open === null && startable && facts.monthlyDue !== null ? (
            <div className={styles.notices}>
              <Notice
                oneLine
                title={text('kind.monthlyDue', {
                  month: monthName(facts.monthlyDue.month, locale, 'long'),
                  previous: monthName(facts.monthlyDue.previous, locale, 'long'),
                })}
                choices={[{ label: text('kind.choose'), onPress: () => setAsking('also') }]}
              />
            </div>
          ) : null}
          {problem === null ? null : (
            <div className={styles.notices}>
              <Notice urgent>{problem}</Notice>
            </div>
          )}
        </section>
        <HomeFigures facts={facts} />
      </div>
      <HomeGoals facts={facts} targetWeek={targetWeek} onTake={(seller, period) => setAsking({ seller, period })} />
      <HomeDecisions facts={facts} />
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
      {asking === 'kind' || asking === 'also' ? (
        <KindDialog
          vantage={vantage}
          initially={asking === 'also' ? 'alsoMonthly' : 'month'}
          onStart={start}
          onClose={closeDialog}
        />
      ) : null}
      {asking === 'order' ? <OrderDialog onClose={closeDialog} /> : null}
      {asking === 'again' ? (
        <ConfirmDialog
          title={text('home.again.title', { week: weekNumber(targetWeek) })}
          confirm={text('home.again.confirm')}
          cancel={text('word.cancel')}
          onConfirm={() => begin(kind)}
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

const WEEKLY: ChosenKind = { kind: 'week', alsoMonthly: false };

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
