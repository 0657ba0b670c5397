import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchMeetings } from '../../shared/archive-search.ts';
import type { HeldMeeting, SalesDocument } from '../../shared/document.ts';
import { heldMeeting, idOf, teamOf } from './builders.ts';

const AT = '2026-08-31T09:00:00.000Z';
const held = (name: string, week: string, more: Partial<HeldMeeting> = {}) =>
  heldMeeting(name, week, { closedAt: `${AT.slice(0, 8)}${10 + Number(week.slice(6))}T09:00:00.000Z`, ...more });

const win = (text: string, seller: string | null = null) => ({
  id: idOf(text),
  sellerId: seller === null ? null : idOf(seller),
  text,
});

/** Weeks 1 to 4; the fourth meeting is still open. */
function documentWith(first: Partial<HeldMeeting>, second: Partial<HeldMeeting> = {}): SalesDocument {
  return {
    ...teamOf({
      sellers: ['Åsa Öberg', 'Björn Ek'],
      meetings: [
        held('one', '2026-W01', first),
        held('two', '2026-W02', second),
        heldMeeting('open', '2026-W04', { wins: [win('öppet möte')] }),
      ],
    }),
    actions: [
      {
        id: idOf('action'),
        kind: 'decision',
        text: 'Ring Skanska före lunch',
        owner: { kind: 'manager' },
        due: null,
        about: null,
        meetingId: idOf('two'),
        createdAt: AT,
        doneAt: null,
      },
    ],
    goals: [
      {
        id: idOf('goal'),
        sellerId: idOf('Björn Ek'),
        period: '2026-W02',
        amount: 100,
        statedAt: AT,
        meetingId: idOf('two'),
        by: 'seller',
        action: 'Tio nya samtal',
      },
    ],
  };
}
const weeksFound = (document: SalesDocument, query: string) =>
  searchMeetings(document, query).map(({ meeting }) => meeting.targetWeek);

describe('6 the archive’s search', () => {
  const document = documentWith(
    {
      wins: [win('Stor order från Volvo', 'Åsa Öberg')],
      teamNote: 'Lugnt före semestern',
      training: { topic: 'Invändningar', lesson: 'Fråga en gång till' },
      obstacles: [{ id: idOf('hinder'), text: 'Ledtider på lagret', actionId: null }],
      order: [idOf('Åsa Öberg')],
      notes: { meeting: 'Hemligt', sellers: [{ sellerId: idOf('Åsa Öberg'), text: 'Löneläge' }] },
    },
    { order: [idOf('Björn Ek')] },
  );

  it.each([
    ['a win', 'volvo', ['2026-W01']],
    ['a part of a word, any case', 'INVÄNDN', ['2026-W01']],
    ['a lesson', 'en gång till', ['2026-W01']],
    ['a note on the team', 'semestern', ['2026-W01']],
    ['an obstacle', 'ledtider', ['2026-W01']],
    ['a decision', 'skanska', ['2026-W02']],
    ['what was promised', 'nya samtal', ['2026-W02']],
    ['a seller who was there', 'björn', ['2026-W02']],
    ['words from two texts', 'volvo lagret', ['2026-W01']],
    ['a word that both have, newest first', 'före', ['2026-W02', '2026-W01']],
    ['a decomposed letter', 'o\u0308berg', ['2026-W01']],
    ['its week, as people write it', 'v. 2', ['2026-W02']],
    ['its week in English', 'Week 1', ['2026-W01']],
    ['one word that no text has', 'volvo saab', []],
    ['an open meeting', 'öppet', []],
    ['a private note', 'hemligt', []],
    ['a private note on a seller', 'löneläge', []],
    ['nothing', '  ', []],
  ])('%s', (_, query, weeks) => {
    expect(weeksFound(document, query)).toEqual(weeks);
  });

  it('shows the text that holds most of the words, and in it the first one', () => {
    const [found] = searchMeetings(document, 'order volvo');
    expect(found?.snippet).toEqual({ before: 'Åsa Öberg: Stor ', found: 'order', after: ' från Volvo' });
    expect(searchMeetings(document, 'v 2')[0]?.snippet).toBeNull();
  });

  it('a long text is cut 60 letters on both sides', () => {
    const long = `${'a'.repeat(100)}Volvo${'b'.repeat(100)}`;
    const [found] = searchMeetings(documentWith({ wins: [win(long)] }), 'volvo');
    expect(found?.snippet).toEqual({
      before: `…${'a'.repeat(60)}`,
      found: 'Volvo',
      after: `${'b'.repeat(60)}…`,
    });
  });

  it('a letter that is two when it is small (İ) does not move the place', () => {
    const [found] = searchMeetings(documentWith({ wins: [win('İİİ Volvo')] }), 'volvo');
    expect(found?.snippet).toEqual({ before: 'İİİ ', found: 'Volvo', after: '' });
  });

  it('the three parts are the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (rest) => {
        const text = `å${rest}`;
        const [found] = searchMeetings(documentWith({ wins: [win(text)] }), text);
        const { before, found: middle, after } = found?.snippet ?? { before: '', found: '', after: '' };
        expect(`${before}${middle}${after}`).toBe(text.normalize('NFC').replace(/\s+/gu, ' '));
      }),
    );
  });
});
