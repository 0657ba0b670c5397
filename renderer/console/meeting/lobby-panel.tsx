/** Step 0: who is here, days away, guests, place, and which week it is about. */
import { useState } from 'react';
import { offeredAsFinished } from '../../../shared/calendar.ts';
import type { Id, PresenceState } from '../../../shared/document.ts';
import { addWeeks, weekNumber } from '../../../shared/periods.ts';
import { absentDays } from '../../../shared/results.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/choice-field.tsx';
import { classNames } from '../../components/class-names.ts';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useSending } from '../../components/use-sending.ts';
import { Notice } from '../../components/notice.tsx';
import { ConfirmDialog } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';
import { send, useTeam } from '../../session.tsx';
import { useConsole } from '../console-context.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

const STATES: readonly PresenceState[] = ['here', 'remote', 'late', 'away'];
const DAYS = ['0', '1', '2', '3', '4', '5'] as const;

export function LobbyPanel() {
  const text = useText();
  const { start } = useConsole();
  const { meeting, scene, solo } = useMeeting();
  const { problem, sendChange } = useSending();
  const [guest, setGuest] = useState('');
  const [discarding, setDiscarding] = useState(false);
  const offered = offeredAsFinished(scene.today);
  const addGuest = (): void => {
    const name = guest.trim();
    if (name !== '') void sendChange({ type: 'meeting.guests', guests: [...meeting.guests, name] });
    setGuest('');
  };
  const shiftWeek = (by: number): void =>
    void sendChange({ type: 'meeting.targetWeek', targetWeek: addWeeks(meeting.targetWeek, by) });

  return (
    <div className={styles.panel}>
      {start.displays.mirrored ? <Notice>{text('lobby.mirrored')}</Notice> : null}
      <ul className={styles.people}>
        {meeting.order.map((sellerId) => (
          <PersonLine key={sellerId} sellerId={sellerId} />
        ))}
      </ul>
      <Button
        small
        onPress={() => {
          for (const one of meeting.presence) {
            if (one.state === 'expected')
              void send({ type: 'meeting.presence', sellerId: one.sellerId, state: 'here' });
          }
        }}
      >
        {text('lobby.allHere')}
      </Button>
      <div className={styles.row}>
        <TextField
          label={text('lobby.place')}
          value={meeting.place}
          onCommit={(place) => void sendChange({ type: 'meeting.place', place })}
        />
        <form
          className={styles.inline}
          onSubmit={(event) => {
            event.preventDefault();
            addGuest();
          }}
        >
          <TextField label={text('lobby.guest')} value={guest} onType={setGuest} />
          <Button small>{text('word.add')}</Button>
        </form>
      </div>
      {meeting.guests.length === 0 ? null : (
        <ul className={styles.guests}>
          {meeting.guests.map((name, index) => (
            <li key={`${index} ${name}`}>
              {name}
              <Button
                kind="quiet"
                label={text('lobby.removeGuest', { name })}
                onPress={() =>
                  void sendChange({ type: 'meeting.guests', guests: meeting.guests.filter((_, at) => at !== index) })
                }
              >
                {text('word.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.inline}>
        <span className={styles.factLabel}>{text('lobby.targetWeek', { week: weekNumber(meeting.targetWeek) })}</span>
        <Button small onPress={() => shiftWeek(-1)}>
          {text('lobby.weekEarlier')}
        </Button>
        <Button small onPress={() => shiftWeek(1)}>
          {text('lobby.weekLater')}
        </Button>
      </div>
      {offered === null ? null : (
        <CheckField
          label={text('lobby.finished', { week: weekNumber(offered) })}
          checked={meeting.finishedWeek === offered}
          onChange={(checked) => void sendChange({ type: 'meeting.finishedWeek', week: checked ? offered : null })}
        />
      )}
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
      {solo ? null : (
        <Button kind="quiet" onPress={() => setDiscarding(true)}>
          {text('lobby.discard')}
        </Button>
      )}
      {discarding ? (
        <ConfirmDialog
          title={text('lobby.discard.title')}
          confirm={text('lobby.discard.yes')}
          cancel={text('word.cancel')}
          onCancel={() => setDiscarding(false)}
          onConfirm={() => void send({ type: 'meeting.discard' })}
        >
          <p>{text('lobby.discard.why')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function PersonLine({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const document = useTeam();
  const { meeting, scene } = useMeeting();
  const name = fullName(scene, sellerId);
  const state = meeting.presence.find((one) => one.sellerId === sellerId)?.state ?? 'expected';
  const days = absentDays(document, sellerId, meeting.targetWeek);
  return (
    <li className={styles.person}>
      <span className={styles.personName}>{name}</span>
      <span className={styles.states} role="group" aria-label={text('lobby.presenceOf', { name })}>
        {STATES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={state === one}
            className={classNames(styles.state, state === one && styles.stateChosen)}
            onClick={() => void send({ type: 'meeting.presence', sellerId, state: state === one ? 'expected' : one })}
          >
            {text(`presence.${one}`)}
          </button>
        ))}
      </span>
      <SelectField
        small
        hideLabel
        label={text('lobby.daysAwayOf', { name })}
        value={DAYS[days] ?? '0'}
        options={DAYS.map((value) => ({ value, label: text('lobby.daysAway', { days: Number(value) }) }))}
        onChange={(value) =>
          void send({ type: 'absence.set', sellerId, week: meeting.targetWeek, days: Number(value) })
        }
      />
    </li>
  );
}
