/** What is added to locked minutes, each with its day: they do not change themselves (design 3). */
import { localDateOf } from '../../../shared/calendar.ts';
import { formatDate } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useRecord } from './meeting-context.tsx';
import { useEntry } from './use-entry.ts';
import styles from './after-meeting.module.css';

export function Addenda() {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const { meeting, problem, change } = useRecord();
  const { onSubmit, field } = useEntry((words) =>
    change({ type: 'meeting.addendum', meetingId: meeting.id, text: words }),
  );
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
      <form className={styles.addendum} onSubmit={onSubmit}>
        <TextField label={text('after.addendum')} hint={text('after.addendum.hint')} lines={3} {...field} />
        {problem === null ? null : <Notice urgent>{problem}</Notice>}
        <Button disabledBecause={field.value.trim() === '' ? '' : null}>{text('word.add')}</Button>
      </form>
    </section>
  );
}
