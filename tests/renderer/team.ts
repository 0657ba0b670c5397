/** A small team for the views' tests. */
import { defaultSettings, emptyDocument } from '../../shared/defaults.ts';
import type { Goal, HeldMeeting, Id, SalesDocument } from '../../shared/document.ts';

export function idOf(number: number): Id {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const ASA = idOf(1);
export const BJORN = idOf(2);
export const NIESHA = idOf(3);

/** Three sellers with results through week 47, Niesha new from week 47. */
export function team(part: Partial<SalesDocument> = {}): SalesDocument {
  const result = (sellerId: Id, week: string, amount: number) => ({
    sellerId,
    week,
    amount,
    source: 'deals.csv',
    at: '2026-11-23T07:40:00.000Z',
  });
  return {
    ...emptyDocument({ ...defaultSettings('sv'), teamName: 'Norr' }),
    sellers: [
      { id: ASA, name: 'Åsa Öberg', joined: null, left: null, aliases: [] },
      { id: BJORN, name: 'Björn Ek', joined: null, left: null, aliases: [] },
      { id: NIESHA, name: 'Niesha Huffines', joined: '2026-W47', left: null, aliases: [] },
    ],
    results: [
      result(ASA, '2026-W46', 1_000_000),
      result(ASA, '2026-W47', 1_200_000),
      result(BJORN, '2026-W46', 500_000),
      result(BJORN, '2026-W47', 0),
      result(NIESHA, '2026-W47', 300_000),
    ],
    ...part,
  };
}

export function goal(number: number, sellerId: Id, period: string, amount: number): Goal {
  return {
    id: idOf(100 + number),
    sellerId,
    period,
    amount,
    statedAt: '2026-11-16T08:20:00.000Z',
    meetingId: null,
    by: 'seller',
  };
}

export function meeting(number: number, part: Partial<HeldMeeting>): HeldMeeting {
  return {
    id: idOf(200 + number),
    status: 'open',
    kind: 'week',
    alsoMonthly: false,
    targetWeek: '2026-W48',
    finishedWeek: null,
    number: null,
    place: '',
    startedAt: '2026-11-23T07:30:00.000Z',
    closedAt: null,
    lockedAt: null,
    position: { step: 'lobby', stop: null, page: 0, gateOpen: false },
    paused: false,
    visits: [],
    order: [ASA, BJORN, NIESHA],
    later: [],
    presence: [],
    guests: [],
    wins: [],
    followUps: [],
    teamNote: '',
    obstacles: [],
    training: { topic: '', lesson: '' },
    confirmedAt: null,
    energy: [],
    nextMeeting: null,
    notes: { meeting: '', sellers: [] },
    facts: null,
    addenda: [],
    ...part,
  };
}
