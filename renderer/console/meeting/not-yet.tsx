/** Who will not state a goal now: the stop is taken later, or the seller comes back on a day (design 5). */
import { useState } from 'react';
import { openComeBack } from '../../../shared/come-back.ts';
import type { Id, LocalDate } from '../../../shared/document.ts';
import { addDays } from '../../../shared/periods.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { formatDate } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './stop.module.css';

export function NotYet({ sellerId }: { readonly sellerId: Id }) {
  const { locale, text } = useLanguage();
  const { meeting, scene, takeLater } = useMeeting();
  const [isChanging, setChanging] = useState(false);
  const saved = openComeBack(scene.document, meeting, sellerId)?.due ?? null;
  return (
    <div className={styles.notYet}>
      <Button small onPress={() => takeLater(sellerId)}>
        {text('goal.later')}
      </Button>
      <span className={styles.comesBack}>
        {saved === null || isChanging ? (
          <DayEntry sellerId={sellerId} day={saved} onSaved={() => setChanging(false)} />
        ) : (
          // The day that was agreed on stands; another one is a second decision.
          <>
            <span>
              {text('goal.comesBack.saved', {
                name: fullName(scene, sellerId),
                day: formatDate(saved, locale, 'weekdayLong'),
              })}
            </span>
            <Button small onPress={() => setChanging(true)}>
              {text('word.change')}
            </Button>
          </>
        )}
      </span>
    </div>
  );
}

interface DayEntryProps {
  readonly sellerId: Id;
  /** The day that was agreed on; null before one is. */
  readonly day: LocalDate | null;
  readonly onSaved: () => void;
}

function DayEntry({ sellerId, day, onSaved }: DayEntryProps) {
  const text = useText();
  const { scene, change } = useMeeting();
  const [due, setDue] = useState(day ?? addDays(scene.today, 1));
  const [isSure, setSure] = useState(true);
  const save = async (): Promise<void> => {
    if (!isSure || due === '') return;
    const { ok } = await change({ type: 'meeting.comesBack', sellerId, due });
    if (ok) onSaved();
  };
  return (
    <>
      <DateField
        small
        label={text('goal.comesBack.day')}
        value={due}
        today={scene.today}
        clearable={false}
        onType={(reading) => setSure(reading.kind === 'sure')}
        onCommit={setDue}
      />
      <Button small onPress={() => void save()}>
        {text('terms.save')}
      </Button>
    </>
  );
}
