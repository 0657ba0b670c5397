/** A wrong or missing result is put right at the stop, in the middle of the meeting (design 5; source: typed). */
import { useEffect, useRef, useState } from 'react';
import type { Id, IsoWeek } from '../../../shared/document.ts';
import { lastFinishedWeek } from '../../../shared/finished.ts';
import type { SellerMonth } from '../../../shared/month.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { resultOf, weekState } from '../../../shared/results.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { AmountField } from '../../components/amount-field.tsx';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { send, useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './stop.module.css';

interface ResultMendingProps {
  readonly sellerId: Id;
  readonly month: SellerMonth;
}

/** Last week's, and each past week of the month whose missing result keeps the gate down closed (design 4.4). */
export function ResultMending({ sellerId, month }: ResultMendingProps) {
  const { scene } = useMeeting();
  const last = lastFinishedWeek(scene);
  // From before the seller joined there is no result to write.
  const isNew = weekState(scene, sellerId, last).state === 'notMember';
  const weeks = [...new Set([...month.missingWeeks, ...(isNew ? [] : [last])])].sort();
  return (
    <div className={styles.mending}>
      {weeks.map((week) => (
        <WeekMending key={week} sellerId={sellerId} week={week} />
      ))}
    </div>
  );
}

function WeekMending({ sellerId, week }: { readonly sellerId: Id; readonly week: IsoWeek }) {
  const text = useText();
  const { style, document: team } = useSession();
  const { scene } = useMeeting();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isSending = useRef(false);
  const value = resultOf(team, sellerId, week);

  const fold = (): void => {
    isSending.current = false;
    setOpen(false);
  };
  // While the disk fails the figure comes before the answer that it is stored.
  useEffect(() => {
    if (isSending.current) fold();
  }, [value]);

  // The field is asked for: it has the focus while it is open, and gives it back to the button.
  const wasOpen = useRef(false);
  useEffect(() => {
    const input = place.current?.querySelector('input');
    if (isOpen) {
      input?.focus();
      input?.select();
    } else if (wasOpen.current && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <div ref={place}>
      {isOpen ? (
        <AmountField
          small
          label={text('result.of', { week: weekNumber(week), name: fullName(scene, sellerId) })}
          value={value}
          style={style}
          negative
          onCommit={async (amount) => {
            isSending.current = true;
            const answer = await send({ type: 'result.set', sellerId, week, amount });
            if (answer.ok) fold();
            else isSending.current = false;
            return answer;
          }}
          onDone={() => {
            if (!isSending.current) fold();
          }}
        />
      ) : (
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {text(value === null ? 'result.enter' : 'result.mend', { week: weekNumber(week) })}
        </Button>
      )}
    </div>
  );
}
