/** The meetings that have been held, newest first, and their minutes. */
import { useMemo, useState } from 'react';
import { searchMeetings, type FoundMeeting, type Snippet } from '../../shared/archive-search.ts';
import { localDateOf } from '../../shared/calendar.ts';
import { meetingMinutes } from '../../shared/clock.ts';
import { closedMeetings } from '../../shared/goals.ts';
import { weekNumber } from '../../shared/periods.ts';
import { formatDate } from '../../shared/time-format.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../components/button.tsx';
import { classNames } from '../components/class-names.ts';
import { meetingTitle } from '../../shared/meeting-title.ts';
import { SavedNotice } from '../components/saved-notice.tsx';
import table from '../components/table.module.css';
import { TextField } from '../components/text-field.tsx';
import { useConsole } from '../console-context.tsx';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { useSavedFile } from '../use-saved-file.ts';
import styles from './archive.module.css';

export function MeetingsList() {
  const { text } = useLanguage();
  const { document } = useSession();
  const [query, setQuery] = useState('');
  const held = closedMeetings(document);
  const isSearching = query.trim() !== '';
  const found = useMemo(
    () =>
      isSearching
        ? searchMeetings(document, query)
        : [...closedMeetings(document)].reverse().map((meeting) => ({ meeting, snippet: null })),
    [document, isSearching, query],
  );
  if (held.length === 0) return <p className={styles.plain}>{text('archive.empty')}</p>;
  return (
    <>
      <div className={styles.search}>
        <TextField label={text('archive.search')} hint={text('archive.searchHint')} value={query} onType={setQuery} />
        <p role="status">{isSearching ? text('archive.found', { count: found.length }) : null}</p>
      </div>
      {found.length === 0 ? null : <MeetingsTable found={found} />}
    </>
  );
}

function MeetingsTable({ found }: { readonly found: readonly FoundMeeting[] }) {
  const { text } = useLanguage();
  return (
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
              <span className="visually-hidden">{text('minutes.title')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ meeting, snippet }) => (
            <MeetingRow key={meeting.id} meeting={meeting} snippet={snippet} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the search found, as it was written. */
function SnippetText({ snippet }: { readonly snippet: Snippet }) {
  return (
    <p className={classNames(table.note, styles.snippet)}>
      {snippet.before}
      <mark>{snippet.found}</mark>
      {snippet.after}
    </p>
  );
}

function MeetingRow({ meeting, snippet }: FoundMeeting) {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const { showMeeting } = useConsole();
  const { outcome, save } = useSavedFile();
  const title = meetingTitle(meeting, text);
  const isLocked = meeting.status === 'locked';
  const minutes = meetingMinutes(meeting);

  return (
    <tr>
      <th scope="row">
        {title}
        {snippet === null ? null : <SnippetText snippet={snippet} />}
      </th>
      <td>{formatDate(localDateOf(meeting.closedAt, calendar.timeZone), locale, 'longYear')}</td>
      <td>{text('week.short', { week: weekNumber(meeting.targetWeek) })}</td>
      <td className={table.number}>
        {minutes === null ? text('value.none') : text('archive.min', { count: minutes })}
      </td>
      <td>
        <div className={styles.actions}>
          <Button
            kind="quiet"
            label={text(isLocked ? 'archive.openOf' : 'archive.reviewOf', { title })}
            onPress={() => showMeeting(meeting.id)}
          >
            {text(isLocked ? 'archive.open' : 'archive.review')}
          </Button>
          <Button
            small
            label={text('archive.saveOf', { title })}
            onPress={() => void save(() => bridge.request('minutes:save', meeting.id, 'whole'))}
          >
            {text('archive.save')}
          </Button>
        </div>
        <SavedNotice outcome={outcome} className={styles.said} />
      </td>
    </tr>
  );
}
