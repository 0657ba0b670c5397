import { periodName } from '../../shared/period-name.ts';
import { weekNumber } from '../../shared/periods.ts';
import { sumOf } from '../../shared/exact.ts';
import { isOnTwoLines, personHeight } from '../../shared/stage/rows.ts';
import { BESIDE, cutToLines, LINE } from '../../shared/stage/width.ts';
import type { LobbyPerson, LobbyScreen } from '../../shared/stage-screens.ts';
import { capitalised, formatDate, formatTime, monthName } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import { meetingTitle } from '../../shared/meeting-title.ts';
import { useLanguage } from '../language.tsx';
import { Mark } from './signs.tsx';
import { isLongTeam, TeamName } from './team-name.tsx';
import stage from './stage.module.css';
import styles from './lobby-view.module.css';

/** More lines than these, and they stand closer. */
const EASY = 5;
/** What the guests may take, in ems of the text. */
const GUESTS = BESIDE / 5.4;
/** More than these, and the meeting's name leaves no room for the date, nor for a second line of guests. */
const DATED = 6;

/** The week's number dominates, since the week is the unit (looks, 9). */
export function LobbyView({ screen }: { readonly screen: LobbyScreen }) {
  const words = useLanguage();
  const { locale, text } = words;
  const fresh = screen.freshThrough;
  const lines = sumOf(screen.people.map((person) => personHeight(person, words))) / LINE;
  const isTight = lines > EASY;
  const isRoomy = screen.lookBack === null || lines <= DATED;
  return (
    <div className={styles.lobby}>
      <div className={styles.left}>
        <p className={stage.title}>{text('word.week')}</p>
        <p className={styles.number}>{weekNumber(screen.week)}</p>
        <div className={styles.weeks} aria-hidden="true">
          {Array.from({ length: screen.weeksInMonth }, (_, index) => (
            <span
              key={index}
              className={
                styles[index + 1 < screen.weekOfMonth ? 'past' : index + 1 === screen.weekOfMonth ? 'now' : 'ahead']
              }
            />
          ))}
        </div>
        <p>
          <strong className={stage.strong}>
            {text('stage.lobby.place', { k: screen.weekOfMonth, n: screen.weeksInMonth })}
          </strong>{' '}
          {text('stage.lobby.inMonth', { month: monthName(screen.month, locale, 'long') })}
        </p>
        <p className={stage.quiet}>
          {fresh === null
            ? text('stage.lobby.noResults')
            : text('stage.lobby.fresh', {
                ...fresh,
                week: weekNumber(fresh.week),
                missing: fresh.of - fresh.known,
              })}
        </p>
      </div>
      <div className={styles.right}>
        <TeamName name={screen.team} />
        <div>
          {screen.lookBack === null ? null : (
            <p>
              {text('stage.lobby.kind', {
                meeting: meetingTitle({ kind: screen.meeting, alsoMonthly: screen.alsoMonthly, number: null }, text),
                period: periodName(screen.lookBack, locale),
              })}
            </p>
          )}
          {isRoomy ? (
            <p className={stage.quiet}>{capitalised(formatDate(screen.date, locale, 'weekdayLong'))}</p>
          ) : null}
        </div>
        <ul className={classNames(styles.people, isTight && styles.tight)}>
          {screen.people.map((person) => (
            <Person key={person.name} person={person} />
          ))}
        </ul>
        {screen.guests.length === 0 ? null : (
          <p className={stage.quiet}>
            {cutToLines(
              text('stage.lobby.guests', { names: screen.guests.join(', ') }),
              GUESTS,
              isRoomy && !isLongTeam(screen.team) ? 2 : 1,
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function Person({ person }: { readonly person: LobbyPerson }) {
  const words = useLanguage();
  const { locale, text } = words;
  const { state, lateAt } = person;
  const isHere = state === 'here' || state === 'remote' || state === 'late';
  const note =
    state === 'away'
      ? text('presence.away')
      : state === 'remote'
        ? text('presence.remote')
        : lateAt === null
          ? ''
          : text('stage.lobby.late', { time: formatTime(lateAt, locale) });
  return (
    <li className={classNames(styles.person, isHere && styles.here)}>
      <Mark kind={isHere ? 'filled' : state === 'away' ? 'dash' : 'outlined'} />
      <span className={styles.said}>
        <span>{person.name}</span> {isOnTwoLines(person, words) && note !== '' ? <br /> : null}
        <span className={styles.presence}>{note}</span>
      </span>
    </li>
  );
}
