/** Step 0: who is here, days away, guests, place, and which week it is about. */
import { localDateOf, offeredAsFinished } from '../../../shared/calendar.ts';
import type { Id } from '../../../shared/document.ts';
import { closedMeetings } from '../../../shared/goals.ts';
import { addWeeks, weekNumber } from '../../../shared/periods.ts';
import { absentDays } from '../../../shared/results.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { formatDate } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/choice-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { useTeam } from '../../session.tsx';
import { useConsole } from '../../console-context.tsx';
import { useMeeting } from './meeting-context.tsx';
import { PresenceButtons } from './presence-buttons.tsx';
import { useEntry } from './use-entry.ts';
import { WaysOut } from './ways-out.tsx';
import styles from './meeting.module.css';

const DAYS = ['0', '1', '2', '3', '4', '5'] as const;

export function LobbyPanel() {
  return (
    <div className={styles.panel}>
      <LobbyFields />
      <WaysOut />
    </div>
  );
}

export function LobbyFields() {
  const text = useText();
  const { meeting, change } = useMeeting();
  return (
    <>
      <Mirrored />
      <PerhapsMirrored />
      <ul className={styles.people}>
        {meeting.order.map((sellerId) => (
          <PersonLine key={sellerId} sellerId={sellerId} />
        ))}
      </ul>
      <AllHere />
      <div className={styles.row}>
        <TextField
          label={text('word.place')}
          value={meeting.place}
          onCommit={(place) => void change({ type: 'meeting.place', place })}
        />
        <GuestEntry />
      </div>
      <GuestList />
      <TargetWeek />
      <SecondMeeting />
      <FinishedWeek />
    </>
  );
}

/** Several screens that show the same are one: then all of this is on the wall. */
export function Mirrored() {
  const text = useText();
  const { start } = useConsole();
  return start.displays.mirrored ? <Notice>{text('lobby.mirrored')}</Notice> : null;
}

/** Some systems tell of one screen where two show the same. */
function PerhapsMirrored() {
  const text = useText();
  const { count, mirrored } = useConsole().start.displays;
  return count === 1 && !mirrored ? <p className={styles.hint}>{text('lobby.mirrored')}</p> : null;
}

export function AllHere() {
  const text = useText();
  const { change } = useMeeting();
  return (
    <Button small onPress={() => void change({ type: 'meeting.allHere' })}>
      {text('lobby.allHere')}
    </Button>
  );
}

function GuestEntry() {
  const text = useText();
  const { meeting, change } = useMeeting();
  const { onSubmit, field } = useEntry((name) => change({ type: 'meeting.guests', guests: [...meeting.guests, name] }));
  return (
    <form className={styles.inline} onSubmit={onSubmit}>
      <TextField label={text('lobby.guest')} {...field} />
      <Button small>{text('word.add')}</Button>
    </form>
  );
}

function GuestList() {
  const text = useText();
  const { meeting, change } = useMeeting();
  const { guests } = meeting;
  if (guests.length === 0) return null;
  return (
    <ul className={styles.guests}>
      {guests.map((name, index) => (
        <li key={`${index} ${name}`}>
          {name}
          <Button
            kind="quiet"
            label={text('word.removeOf', { name })}
            onPress={() => void change({ type: 'meeting.guests', guests: guests.filter((_, at) => at !== index) })}
          >
            {text('word.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function TargetWeek() {
  const text = useText();
  const { meeting, change } = useMeeting();
  const { targetWeek } = meeting;
  const shift = (by: number): void => void change({ type: 'meeting.targetWeek', targetWeek: addWeeks(targetWeek, by) });
  return (
    <div className={styles.inline}>
      <span className={styles.factLabel}>{text('lobby.targetWeek', { week: weekNumber(targetWeek) })}</span>
      <Button small onPress={() => shift(-1)}>
        {text('lobby.weekEarlier')}
      </Button>
      <Button small onPress={() => shift(1)}>
        {text('lobby.weekLater')}
      </Button>
    </div>
  );
}

/** A running week that can be called finished already (design 4.1). */
function FinishedWeek() {
  const text = useText();
  const { meeting, change, scene } = useMeeting();
  const offered = offeredAsFinished(scene.today);
  if (offered === null) return null;
  return (
    <CheckField
      label={text('lobby.finished', { week: weekNumber(offered) })}
      checked={meeting.finishedWeek === offered}
      onChange={(checked) => void change({ type: 'meeting.finishedWeek', week: checked ? offered : null })}
    />
  );
}

/** A second meeting about the same week is allowed, after a word (design 4.1). */
export function SecondMeeting() {
  const { locale, text } = useLanguage();
  const document = useTeam();
  const { meeting, scene } = useMeeting();
  const held = closedMeetings(document)
    .filter((one) => one.targetWeek === meeting.targetWeek)
    .at(-1);
  if (held === undefined) return null;
  const date = formatDate(localDateOf(held.closedAt, scene.calendar.timeZone), locale, 'long');
  return <Notice>{text('lobby.again', { week: weekNumber(meeting.targetWeek), date })}</Notice>;
}

function PersonLine({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const document = useTeam();
  const { meeting, scene, change } = useMeeting();
  const name = fullName(scene, sellerId);
  const days = absentDays(document, sellerId, meeting.targetWeek);
  return (
    <li className={styles.person}>
      <span className={styles.personName}>{name}</span>
      <PresenceButtons sellerId={sellerId} />
      <SelectField
        small
        hideLabel
        label={text('lobby.daysAwayOf', { name })}
        value={DAYS[days] ?? '0'}
        options={DAYS.map((value) => ({ value, label: text('lobby.daysAway', { days: Number(value) }) }))}
        onChange={(value) =>
          void change({ type: 'absence.set', sellerId, week: meeting.targetWeek, days: Number(value) })
        }
      />
    </li>
  );
}
