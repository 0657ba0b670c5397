/** What is added to locked minutes, each with its day: they do not change themselves (design 3). */
import { useState } from 'react';
import { localDateOf } from '../../../shared/calendar.ts';
import type { HeldMeeting } from '../../../shared/document.ts';
import { formatDate } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useSending } from '../../components/use-sending.ts';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import styles from './after-meeting.module.css';

export function Addenda({ meeting }: { readonly meeting: HeldMeeting }) {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const { problem, sendChange } = useSending();
  const [what, setWhat] = useState('');
  const add = async (): Promise<void> => {
    const { ok } = await sendChange({ type: 'meeting.addendum', meetingId: meeting.id, text: what.trim() });
    if (ok) setWhat('');
  };
  return (
    <section className={styles.texts} aria-labelledby="after-addenda">
      <h2 id="after-addenda" className={styles.heading}>
        {text('minutes.addenda')}
      </h2>
      {meeting.addenda.length === 0 ? null : (
        <ul className={styles.addenda}>
          {meeting.addenda.map(({ at, text: words }) => (
            <li key={at}>
              <span>{formatDate(localDateOf(at, calendar.timeZone), locale, 'longYear')}</span>
              <p>{words}</p>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.addendum}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={text('after.addendum')}
          hint={text('after.addendum.hint')}
          lines={3}
          value={what}
          onType={setWhat}
        />
        {problem === null ? null : <Notice urgent>{problem}</Notice>}
        <Button disabledBecause={what.trim() === '' ? '' : null}>{text('word.add')}</Button>
      </form>
    </section>
  );
}
