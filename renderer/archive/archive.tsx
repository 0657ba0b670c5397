/** The meetings that have been held, newest first, and their minutes. */
import { useState } from 'react';
import { localDateOf } from '../../shared/calendar.ts';
import { closedMeetings, type ClosedMeeting } from '../../shared/goals.ts';
import { weekNumber } from '../../shared/periods.ts';
import { formatDate } from '../../shared/time-format.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../components/button.tsx';
import { meetingTitle } from '../components/meeting-title.ts';
import { Notice } from '../components/notice.tsx';
import table from '../components/table.module.css';
import { useConsole } from '../console/console-context.tsx';
import { usedMinutes } from '../console/home-facts.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import styles from './archive.module.css';

export function Archive() {
  const { text } = useLanguage();
  const { document } = useSession();
  const meetings = [...closedMeetings(document)].reverse();
  return (
    <section className={styles.archive} aria-labelledby="archive-title">
      <h1 id="archive-title" className={styles.title}>
        {text('nav.archive')}
      </h1>
      {meetings.length === 0 ? (
        <p className={styles.plain}>{text('archive.empty')}</p>
      ) : (
        <div className={table.scroller}>
          <table className={table.table}>
            <caption className="visually-hidden">{text('archive.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('archive.meeting')}</th>
                <th scope="col">{text('archive.date')}</th>
                <th scope="col">{text('archive.week')}</th>
                <th scope="col" className={table.number}>
                  {text('archive.used')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{text('archive.minutes')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {meetings.map((meeting) => (
                <MeetingRow key={meeting.id} meeting={meeting} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type Outcome =
  { readonly saved: { readonly path: string; readonly name: string } } | { readonly problem: string } | null;

function MeetingRow({ meeting }: { readonly meeting: ClosedMeeting }) {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const { showMeeting } = useConsole();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const title = meetingTitle(meeting, text);

  const save = async (): Promise<void> => {
    const answer = await bridge.request('minutes:save', meeting.id, 'whole');
    if (!answer.ok) setOutcome({ problem: text(answer.told.code, answer.told.params) });
    else if (answer.value !== null) setOutcome({ saved: answer.value });
  };

  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{formatDate(localDateOf(meeting.closedAt, calendar.timeZone), locale, 'longYear')}</td>
      <td>{text('week.short', { week: weekNumber(meeting.targetWeek) })}</td>
      <td className={table.number}>{text('archive.min', { count: usedMinutes(meeting) })}</td>
      <td>
        <div className={styles.actions}>
          {meeting.status === 'review' ? (
            <Button kind="quiet" label={text('archive.reviewOf', { title })} onPress={() => showMeeting(meeting.id)}>
              {text('archive.review')}
            </Button>
          ) : null}
          <Button small label={text('archive.saveOf', { title })} onPress={() => void save()}>
            {text('archive.save')}
          </Button>
        </div>
        <SaidOf outcome={outcome} />
      </td>
    </tr>
  );
}

function SaidOf({ outcome }: { readonly outcome: Outcome }) {
  const { text } = useLanguage();
  if (outcome === null) return null;
  if ('problem' in outcome) {
    return (
      <Notice urgent className={styles.said}>
        {outcome.problem}
      </Notice>
    );
  }
  const { path, name } = outcome.saved;
  return (
    <Notice
      oneLine
      className={styles.said}
      title={text('archive.saved', { name })}
      choices={[{ label: text('archive.show'), onPress: () => void bridge.request('minutes:show', path) }]}
    />
  );
}
