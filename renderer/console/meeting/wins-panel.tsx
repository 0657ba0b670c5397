/** Step 1: the wins as they are said. Enter puts one on the wall. */
import { useRef, useState } from 'react';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useSending } from '../../components/use-sending.ts';
import { useText } from '../../language.tsx';
import { send } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

const TEAM = '';

export function WinsPanel() {
  const text = useText();
  const { meeting, scene } = useMeeting();
  const { stops } = scene;
  const [who, setWho] = useState(stops[0] ?? TEAM);
  const { problem, sendChange } = useSending();
  const [what, setWhat] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const options = [
    ...stops.map((value) => ({ value, label: fullName(scene, value) })),
    { value: TEAM, label: text('wins.team') },
  ];
  const add = (): void => {
    if (what.trim() === '') return;
    void sendChange({ type: 'meeting.addWin', sellerId: who === TEAM ? null : who, text: what.trim() }).then(
      ({ ok }) => {
        if (!ok) return;
        setWhat('');
        // The next one to speak is most often the next in turn.
        setWho(stops[stops.indexOf(who) + 1] ?? who);
        field.current?.focus();
      },
    );
  };
  return (
    <div className={styles.panel}>
      <form
        className={styles.entry}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <SelectField label={text('wins.who')} value={who} options={options} onChange={setWho} />
        <TextField ref={field} label={text('wins.what')} value={what} onType={setWhat} />
        <Button keyCap="Enter">{text('wins.add')}</Button>
      </form>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
      <ul className={styles.list}>
        {[...meeting.wins].reverse().map((win) => (
          <li key={win.id} className={styles.listLine}>
            <span className={styles.listWho}>
              {win.sellerId === null ? text('wins.team') : fullName(scene, win.sellerId)}
            </span>
            <TextField
              small
              hideLabel
              label={text('wins.what')}
              value={win.text}
              onCommit={(next) => {
                if (next.trim() !== '')
                  void send({ type: 'meeting.editWin', winId: win.id, sellerId: win.sellerId, text: next.trim() });
              }}
            />
            <Button kind="quiet" onPress={() => void send({ type: 'meeting.removeWin', winId: win.id })}>
              {text('word.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
