/** The week of the coming meeting: when it is, the one button, and what can be chosen beside it. */
import { WEEKLY } from '../../shared/agenda.ts';
import type { HeldMeeting, IsoWeek } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import { capitalised, formatDate, formatTime, monthName } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { KeyCap } from '../components/key-cap.tsx';
import { Notice } from '../components/notice.tsx';
import { useConsole } from '../console-context.tsx';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import type { HomeDialog } from './home-dialogs.tsx';
import type { HomeFacts } from './home-facts.ts';
import styles from './home.module.css';
import { OpenMeetingOffer } from './open-meeting-offer.tsx';
import type { StartMeeting } from './use-start-meeting.ts';

interface HomeWeekProps {
  readonly facts: HomeFacts;
  readonly targetWeek: IsoWeek;
  readonly open: HeldMeeting | null;
  readonly isStartable: boolean;
  readonly starting: StartMeeting;
  readonly onAsk: (dialog: HomeDialog) => void;
}

export function HomeWeek({ facts, targetWeek, open, isStartable, starting, onAsk }: HomeWeekProps) {
  const { text } = useLanguage();
  const { document } = useSession();
  const { start, problem } = starting;
  const canChoose = open === null && isStartable;
  return (
    <section aria-labelledby="home-week">
      <h1 id="home-week" className={styles.week}>
        {text('week.title', { week: weekNumber(targetWeek) })}
      </h1>
      <p className={styles.when}>
        <When facts={facts} />
      </p>
      {open === null ? (
        <StartButton facts={facts} isStartable={isStartable} onStart={() => start(WEEKLY)} />
      ) : (
        <OpenMeetingOffer meeting={open} />
      )}
      <div className={styles.beside}>
        {open === null ? (
          <Button small onPress={() => onAsk('week')}>
            {text('home.changeWeek')}
          </Button>
        ) : null}
        {canChoose ? (
          <Button small onPress={() => onAsk('kind')}>
            {text('kind.title')}
          </Button>
        ) : null}
        {document.sellers.length > 1 ? (
          <Button small onPress={() => onAsk('order')}>
            {text('home.changeOrder')}
          </Button>
        ) : null}
        <StagePlace />
      </div>
      {canChoose ? <MonthlyDue due={facts.monthlyDue} onChoose={() => onAsk('alsoMonthly')} /> : null}
      {problem === null ? null : (
        <div className={styles.notices}>
          <Notice urgent>{problem}</Notice>
        </div>
      )}
    </section>
  );
}

function When({ facts: { date, time, month } }: { readonly facts: HomeFacts }) {
  const { locale, text } = useLanguage();
  const { k, n } = month;
  const day = capitalised(formatDate(date, locale, 'weekdayLong'));
  const place = text('home.weekOfMonth', { k, n, month: monthName(month.month, locale, 'long') });
  return time === null ? `${day}, ${place}` : `${day} ${formatTime(time, locale)}, ${place}`;
}

interface StartButtonProps {
  readonly facts: HomeFacts;
  readonly isStartable: boolean;
  readonly onStart: () => void;
}

function StartButton({ facts, isStartable, onStart }: StartButtonProps) {
  const { text } = useLanguage();
  const { document } = useSession();
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
  if (!isStartable) {
    return (
      <div className={styles.beside}>
        <Button kind="main" disabledBecause={text('word.readOnly')}>
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

interface MonthlyDueProps {
  readonly due: HomeFacts['monthlyDue'];
  readonly onChoose: () => void;
}

function MonthlyDue({ due, onChoose }: MonthlyDueProps) {
  const { locale, text } = useLanguage();
  if (due === null) return null;
  return (
    <div className={styles.notices}>
      <Notice
        oneLine
        title={text('kind.monthlyDue', {
          month: monthName(due.month, locale, 'long'),
          previous: monthName(due.previous, locale, 'long'),
        })}
        choices={[{ label: text('kind.choose'), onPress: onChoose }]}
      />
    </div>
  );
}
