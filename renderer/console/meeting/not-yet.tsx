/** Who will not state a goal now: the stop is taken later, or the seller comes back on a day (design 5). */
import { useState } from 'react';
import type { Id } from '../../../shared/document.ts';
import { addDays } from '../../../shared/periods.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './stop.module.css';

export function NotYet({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { scene, takeLater, change } = useMeeting();
  const [due, setDue] = useState(addDays(scene.today, 1));
  const [isSure, setSure] = useState(true);
  return (
    <div className={styles.notYet}>
      <Button small onPress={() => takeLater(sellerId)}>
        {text('goal.later')}
      </Button>
      <span className={styles.comesBack}>
        <DateField
          small
          label={text('goal.comesBack.day')}
          value={due}
          today={scene.today}
          clearable={false}
          onType={(reading) => setSure(reading.kind === 'sure')}
          onCommit={setDue}
        />
        <Button
          small
          onPress={() => {
            if (isSure && due !== '') void change({ type: 'meeting.comesBack', sellerId, due });
          }}
        >
          {text('terms.save')}
        </Button>
      </span>
    </div>
  );
}
