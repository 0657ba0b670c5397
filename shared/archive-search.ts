/** Finding a held meeting again by its words (design 6). Private notes are never looked at (design 3). */
import type { Goal, Id, SalesDocument } from './document.ts';
import { closedMeetings } from './goals.ts';
import type { ClosedMeeting } from './goals.ts';
import { memoByIdentity } from './memo.ts';
import { weekNumber } from './periods.ts';

/** Where a text holds one of the words: the text around it, in three parts. */
export interface Snippet {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

export interface FoundMeeting {
  readonly meeting: ClosedMeeting;
  /** `null` when it was found by its week. */
  readonly snippet: Snippet | null;
}

const AROUND = 60; // letters on each side
const WEEK = /^(?:v|w|vecka|week)\.?\s*(\d{1,2})$/u;

/**
 * The closed meetings that hold all words of a query, newest first: in what was said and decided there, or as the name of a
 * seller who is in it; or whose target week it names (`v. 36`, `week 36`). Caseless, parts of words too. None for an empty query.
 */
export function searchMeetings(document: SalesDocument, query: string): readonly FoundMeeting[] {
  const wanted = folded(query).joined.trim();
  if (wanted === '') return [];
  const week = WEEK.exec(wanted)?.[1];
  const words = wanted.split(/\s+/u);
  return [...closedMeetings(document)].reverse().flatMap((meeting): readonly FoundMeeting[] => {
    if (week !== undefined && weekNumber(meeting.targetWeek) === Number(week)) return [{ meeting, snippet: null }];
    const texts = textsByMeeting(document)(meeting);
    const snippet = snippetOf(texts, words);
    return snippet === null ? [] : [{ meeting, snippet }];
  });
}

/** Every word stands in one of the texts; the snippet is of the text that holds most of them, the earliest of equals. */
function snippetOf(texts: readonly Folded[], words: readonly string[]): Snippet | null {
  if (!words.every((word) => texts.some((text) => text.joined.includes(word)))) return null;
  const held = texts.map((text) => ({ text, words: words.filter((word) => text.joined.includes(word)) }));
  const [first, ...rest] = held;
  if (first === undefined) return null;
  const best = rest.reduce((top, next) => (next.words.length > top.words.length ? next : top), first);
  const [word] = best.words;
  return word === undefined ? null : cut(best.text, word);
}

function cut({ text, letters, joined }: Folded, word: string): Snippet {
  const at = joined.indexOf(word);
  const [from, to] = [letterAt(letters, at), letterAt(letters, at + word.length)];
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
  return {
    before: `${start > 0 ? '…' : ''}${text.slice(start, from).join('')}`,
    found: text.slice(from, to).join(''),
    after: `${text.slice(to, end).join('')}${end < text.length ? '…' : ''}`,
  };
}

/** The letter of the text at a place in the joined letters: some, such as İ, are two when they are small. */
function letterAt(letters: readonly string[], place: number): number {
  let passed = 0;
  const found = letters.findIndex((letter) => {
    passed += letter.length;
    return passed > place;
  });
  return found === -1 ? letters.length : found;
}

interface Folded {
  readonly text: readonly string[]; // letter by letter, as it was written
  readonly letters: readonly string[]; // the same, caseless
  readonly joined: string;
}

/** NFC, spaces made one, caseless. */
function folded(written: string): Folded {
  const text = [...written.normalize('NFC').replace(/\s+/gu, ' ')];
  const letters = text.map((letter) => letter.toLocaleLowerCase('sv'));
  return { text, letters, joined: letters.join('') };
}

const textsByMeeting = memoByIdentity((document: SalesDocument) =>
  memoByIdentity((meeting: ClosedMeeting): readonly Folded[] =>
    textsOf(document, meeting)
      .filter((text) => text.trim() !== '')
      .map(folded),
  ),
);

/** In the order of the agenda; what stands in the minutes and nothing else. */
function textsOf(document: SalesDocument, meeting: ClosedMeeting): readonly string[] {
  const names = new Map(document.sellers.map(({ id, name }) => [id, name]));
  const nameOf = (id: Id | null): string => (id === null ? '' : (names.get(id) ?? ''));
  return [
    ...meeting.wins.map(({ sellerId, text }) => [nameOf(sellerId), text].filter(Boolean).join(': ')),
    meeting.teamNote,
    ...document.goals
      .filter(({ meetingId }) => meetingId === meeting.id)
      .flatMap((goal) => promiseTexts(goal).map((text) => `${nameOf(goal.sellerId)}: ${text}`)),
    ...meeting.obstacles.map(({ text }) => text),
    ...document.actions.filter(({ meetingId }) => meetingId === meeting.id).map(({ text }) => text),
    meeting.training.topic,
    meeting.training.lesson,
    meeting.place,
    ...meeting.addenda.map(({ text }) => text),
    ...meeting.order.map(nameOf),
    ...meeting.guests,
  ];
}

function promiseTexts({ action, potential, reason }: Goal): readonly string[] {
  return [action, potential, reason].flatMap((text) => text ?? []);
}
