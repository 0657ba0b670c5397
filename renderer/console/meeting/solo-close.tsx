/** The room's energy, one after the other, and the next meeting (design 5: on the wall only that it has been said). */
import { useState } from 'react';
import { isPresent } from '../../../shared/presence.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useText } from '../../language.tsx';
import { EndMeeting } from './close-panel.tsx';
import { useMeeting } from './meeting-context.tsx';
import { NextMeetingFields } from './next-meeting.tsx';
import { ScoreField } from './score-field.tsx';
import styles from './solo-entry.module.css';

export function SoloClose() {
  return (
    <div className={styles.lines}>
      <EnergyInTurn />
      <div className={styles.line}>
        <NextMeetingFields />
        <EndMeeting />
      </div>
    </div>
  );
}

/** A digit is said; Enter goes on to the one who is next in turn. */
function EnergyInTurn() {
  const text = useText();
  const { meeting, scene, change } = useMeeting();
  const people = scene.stops.filter((sellerId) => isPresent(scene.meeting, sellerId));
  const valueOf = (sellerId: string): number | null =>
    meeting.energy.find((one) => one.sellerId === sellerId)?.value ?? null;
  const [chosen, setChosen] = useState(() => people.find((sellerId) => valueOf(sellerId) === null) ?? people[0] ?? '');
  const who = people.includes(chosen) ? chosen : (people[0] ?? '');
  if (who === '') return null;
  const toNext = (): void => setChosen(people[people.indexOf(who) + 1] ?? who);
  return (
    <div className={styles.line}>
      <SelectField
        small
        label={text('word.energy')}
        value={who}
        options={people.map((value) => ({
          value,
          label: valueOf(value) === null ? fullName(scene, value) : `${fullName(scene, value)}, ${text('score.said')}`,
        }))}
        onChange={setChosen}
      />
      <ScoreField
        label={text('close.energyOf', { name: fullName(scene, who) })}
        value={valueOf(who)}
        hidden
        onChange={(value) => void change({ type: 'meeting.energy', sellerId: who, value })}
        onEnter={toNext}
      />
      <Button small keyCap="Enter" onPress={toNext}>
        {text('close.energy.next')}
      </Button>
    </div>
  );
}
