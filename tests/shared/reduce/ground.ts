/** What the reducer's tests stand on: a team, and its meeting in the lobby, at a stop, under review and locked. */
import type { Change, Command, CommandOf } from '../../../shared/commands.ts';
import type { Goal, HeldMeeting, SalesDocument } from '../../../shared/document.ts';
import { reduce } from '../../../shared/reduce.ts';
import { parseDocument } from '../../../shared/schema.ts';
import { PLAIN, idOf, teamOf, weeksFrom, mappingOf } from '../builders.ts';
import { frozen, minute, newestMeeting, play } from '../play.ts';

export const ASA = idOf('Åsa Öberg');
export const BO = idOf('Bo Ek');
export const CIA = idOf('Cia Dahl');
export const GONE = idOf('gone');
export const WEEK = '2026-W48';
export const NOW = minute(100);

export const HOME = frozen(
  teamOf({
    settings: { teamName: 'Norr', place: 'Stora rummet' },
    sellers: ['Åsa Öberg', 'Bo Ek', { name: 'Cia Dahl', joined: '2026-W40' }],
    results: { 'Åsa Öberg': weeksFrom('2026-W40', [1, 2, 3, 4, 5, 6, 7, 8]), 'Bo Ek': { '2026-W47': 800 } },
    budgets: { 'Bo Ek': { '2026-11': 3_000 } },
    absences: { 'Bo Ek': { '2026-W47': 2 } },
    goals: [{ seller: 'Bo Ek', period: '2026-W47', amount: 900, name: 'bo 47', at: '2026-11-16T08:00:00.000Z' }],
  }),
);

export const start: Command = { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK };
export const close: Command = { type: 'meeting.close' };
export const go = (step: HeldMeeting['position']['step'], stop: string | null = null): Command => {
  return { type: 'meeting.go', step, stop, page: 0, gateOpen: false };
};
export const state = (sellerId: string, amount: number, period = WEEK): Command => {
  return { type: 'goal.state', sellerId, period, amount, by: 'seller', reason: null };
};

/** In the lobby; at Åsa's stop with her goal said; closed; locked. */
export const LOBBY = frozen(play(HOME, 0, [start]));
export const STOP = frozen(
  play(LOBBY, 10, [
    go('round', ASA),
    state(ASA, 1_000),
    { type: 'meeting.addWin', sellerId: ASA, text: 'Ny kund' },
    { type: 'meeting.addObstacle', text: 'Priset' },
    { type: 'meeting.addObstacle', text: 'Tiden' },
    { type: 'meeting.decide', obstacleId: idOf('made 14'), text: 'Ny lista', owner: { kind: 'manager' }, due: null },
    { type: 'meeting.energy', sellerId: ASA, value: 7 },
    { type: 'meeting.note', sellerId: ASA, text: 'Trött' },
    { type: 'meeting.note', sellerId: null, text: 'Lugnt' },
    { type: 'meeting.followUp', goalId: idOf('bo 47'), done: false },
  ]),
);
export const SLIP = idOf('made 11');
export const WIN = idOf('made 12');
export const OBSTACLE = idOf('made 13');
export const DECIDED = idOf('made 14');
export const DECISION = idOf('made 15');
export const REVIEW = frozen(play(STOP, 60, [close]));
export const MEETING = newestMeeting(STOP).id;
export const LOCKED = frozen(play(REVIEW, 70, [{ type: 'meeting.lock', meetingId: MEETING }]));

export function isReadable(document: SalesDocument): boolean {
  return parseDocument(JSON.parse(JSON.stringify(document))).ok;
}

export function reasonOf(document: SalesDocument, change: Change): unknown {
  const reduced = reduce(document, change, PLAIN);
  return reduced.ok ? 'allowed' : reduced.told;
}

export const newest = (document: SalesDocument): HeldMeeting => newestMeeting(document);
export const made = (document: SalesDocument, id: string): Goal | undefined =>
  document.goals.find((goal) => goal.id === id);

export const MAPPING = mappingOf('Säljare', 'Vecka', 'Belopp', { leftOut: ['Någon annan'] });
export const IMPORT: Omit<CommandOf<'import.commit'>, 'type'> = {
  source: 'utfall.csv',
  basedOn: 0,
  newSellers: [],
  aliases: [],
  figures: [],
  mapping: MAPPING,
};
