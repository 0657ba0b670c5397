/** The demo team's meeting about week 48 of 2026, played by commands, and what the stage makes of it. */
import { createScribe, type Scribe } from '../../../shared/demo/scribe.ts';
import { rehearsalScript } from '../../../shared/demo/rehearsal.ts';
import { demoTeam } from '../../../shared/demo/team.ts';
import type {
  HeldMeeting,
  Id,
  Instant,
  Locale,
  MeetingKind,
  SalesDocument,
  Seller,
  StepId,
} from '../../../shared/document.ts';
import { isHeld } from '../../../shared/meetings.ts';
import { addDays } from '../../../shared/periods.ts';
import { stageModel } from '../../../shared/stage-model.ts';
import { sceneOf, type Scene } from '../../../shared/stage/scene.ts';
import type { StageModel } from '../../../shared/stage-screens.ts';
import { PLAIN } from '../../shared/builders.ts';

export const WEEK = '2026-W48'; // the last of four in November: the gates are open
export const MONTH = '2026-11';
/** A Monday, twenty minutes to nine in Stockholm; the scripted main's own time comes after it. */
const BEGINS: Instant = '2026-11-23T07:40:00.000Z';
const NOW: Instant = '2026-11-23T07:45:00.000Z';

export type Played = Scribe & { readonly id: (name: string) => Id };

let made = 0;
function newId(): Id {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** Half a year takes its time to play: once for each language. */
const teams = new Map<Locale, SalesDocument>();
function teamIn(locale: Locale): SalesDocument {
  const team = teams.get(locale) ?? demoTeam({ locale, targetWeek: WEEK, calendar: PLAIN, newId });
  teams.set(locale, team);
  return team;
}

/** The team on the morning of the meeting, and the meeting begun. */
export function begun(locale: Locale = 'sv', alsoMonthly = false, kind: MeetingKind = 'week'): Played {
  const scribe = createScribe(teamIn(locale), PLAIN, newId);
  scribe.moveTo(BEGINS);
  scribe.write({ type: 'meeting.start', kind, alsoMonthly, targetWeek: WEEK });
  return { ...scribe, id: (name) => sellerCalled(scribe.document(), name).id };
}

/** At a seller's stop, by the beginning of the name; everybody but Linnea is here. */
export function atStop(name: string, gateOpen = false, locale: Locale = 'sv'): Played {
  const played = begun(locale);
  played.write({ type: 'meeting.presence', sellerId: played.id('Linnea'), state: 'away' });
  goToStop(played, name, gateOpen);
  return played;
}

export function atStep(step: StepId): Played {
  const played = begun();
  played.write({ type: 'meeting.go', step, stop: null, page: 0, gateOpen: false });
  return played;
}

export function goToStop(played: Played, name: string, gateOpen = false): void {
  played.write({ type: 'meeting.go', step: 'round', stop: played.id(name), page: 0, gateOpen });
}

export function state(
  played: Played,
  name: string,
  period: string,
  amount: number,
  by: 'seller' | 'advance' = 'seller',
): Id {
  played.write({ type: 'goal.state', sellerId: played.id(name), period, amount, by, reason: null });
  return played.document().goals.at(-1)?.id ?? '';
}

/** All that the rehearsal's script says, recorded, so that no screen is empty. */
export function wholeMeeting(locale: Locale, kind: MeetingKind = 'week'): Played {
  const played = begun(locale, kind === 'week', kind);
  const { write, document, id } = played;
  const script = rehearsalScript(locale);
  for (const [name, lines] of Object.entries(script.sellers)) {
    const sellerId = id(name);
    write({ type: 'meeting.presence', sellerId, state: lines.presence });
    if (lines.win !== null) write({ type: 'meeting.addWin', sellerId, text: lines.win });
    write({ type: 'meeting.note', sellerId, text: lines.note });
    if (lines.energy !== null) write({ type: 'meeting.energy', sellerId, value: lines.energy });
    if (lines.week === null || name.startsWith('Oskar')) continue;
    const { goal, ...terms } = lines.week;
    write({ type: 'goal.terms', goalId: state(played, name, WEEK, goal.amount), reason: '', ...terms });
  }
  write({ type: 'meeting.guests', guests: [...script.guests] });
  write({ type: 'meeting.note', sellerId: null, text: script.meetingNote });
  write({ type: 'meeting.training', ...script.training });
  for (const { text, decision, dueInDays } of script.obstacles) {
    write({ type: 'meeting.addObstacle', text });
    const obstacleId = meetingOf(document()).obstacles.at(-1)?.id ?? '';
    if (text === script.obstacles.at(-1)?.text) break; // the one in hand
    const due = addDays('2026-11-23', dueInDays);
    write({ type: 'meeting.decide', obstacleId, text: decision, owner: { kind: 'manager' }, due });
  }
  for (const { id: goalId, action } of document().goals.filter(({ period }) => period === '2026-W47')) {
    if (action !== undefined) write({ type: 'meeting.followUp', goalId, done: goalId !== document().goals[0]?.id });
  }
  write({ type: 'meeting.comesBack', sellerId: id('Oskar'), due: '2026-11-25' });
  write({ type: 'meeting.next', next: { date: '2026-11-30', time: '09:00', place: document().settings.place } });
  return played;
}

export function sellerCalled(document: SalesDocument, name: string): Seller {
  const seller = document.sellers.find((one) => one.name.startsWith(name));
  if (seller === undefined) throw new Error(`Nobody called ${name}`);
  return seller;
}

export function meetingOf(document: SalesDocument): HeldMeeting {
  const meeting = document.meetings.filter(isHeld).at(-1);
  if (meeting === undefined) throw new Error('No meeting');
  return meeting;
}

export function sceneIn(document: SalesDocument, isStored: (goalId: Id) => boolean = () => true): Scene {
  const { locale } = document.settings;
  return sceneOf({ document, holidays: {}, meeting: meetingOf(document), locale, now: NOW, isStored });
}

export function modelIn(document: SalesDocument, isStored?: (goalId: Id) => boolean): StageModel {
  return stageModel(sceneIn(document, isStored));
}
