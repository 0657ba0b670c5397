/** Step 1: the wins as they are said. Enter puts one on the wall. */
import { useState } from 'react';
import { isPresent } from '../../../shared/presence.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import { useEntry } from './use-entry.ts';
import styles from './meeting.module.css';

const TEAM = '';

export function WinsPanel() {
  return (
    <div className={styles.panel}>
      <WinEntry />
      <WinList />
    </div>
  );
}

export function WinEntry() {
  const text = useText();
  const { meeting, scene, change } = useRecord();
  const { stops } = scene;
  const [who, setWho] = useState(stops[0] ?? TEAM);
  const options = [
    ...stops.map((value) => ({ value, label: fullName(scene, value) })),
    { value: TEAM, label: text('word.wholeTeam') },
  ];
  const { onSubmit, field } = useEntry(async (said) => {
    // The next one to speak is most often the next in turn, and says it at once.
    setWho(stops.slice(stops.indexOf(who) + 1).find((next) => isPresent(meeting, next)) ?? who);
    const sellerId = who === TEAM ? null : who;
    const answer = await change({ type: 'meeting.addWin', meetingId: meeting.id, sellerId, text: said });
    if (!answer.ok) setWho(who);
    return answer;
  }, meeting.status === 'open');
  return (
    <form className={styles.entry} onSubmit={onSubmit}>
      <SelectField label={text('word.who')} value={who} options={options} onChange={setWho} />
      <TextField label={text('wins.what')} {...field} />
      <Button keyCap="Enter">{text(meeting.status === 'open' ? 'word.show' : 'word.add')}</Button>
    </form>
  );
}

/** What has been said, the newest first, to be mended. */
export function WinList() {
  const text = useText();
  const { meeting, scene, change } = useRecord();
  return (
    <ul>
      {[...meeting.wins].reverse().map((win) => (
        <li key={win.id} className={styles.listLine}>
          <span className={styles.listWho}>
            {win.sellerId === null ? text('word.wholeTeam') : fullName(scene, win.sellerId)}
          </span>
          <TextField
            small
            hideLabel
            label={text('wins.what')}
            value={win.text}
            onCommit={(next) => {
              const said = next.trim();
              const { id: winId, sellerId } = win;
              if (said !== '')
                void change({ type: 'meeting.editWin', meetingId: meeting.id, winId, sellerId, text: said });
            }}
          />
          <Button
            kind="quiet"
            onPress={() => void change({ type: 'meeting.removeWin', meetingId: meeting.id, winId: win.id })}
          >
            {text('word.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
