/** The demo team's meeting at every step and at a stop in every state, as large as a team can be, for the solo view. */
import type { Goal, HeldMeeting, Locale, Position, SalesDocument } from '../../shared/document.ts';
import { scenePlaces } from '../../shared/stage-model.ts';
import { begun, meetingOf, MONTH, sceneIn, state, WEEK, wholeMeeting } from '../renderer/stage/demo-meeting.ts';
import { FORTY, named } from './stage-world-list.ts';
import { enlarged } from './stage-worlds.ts';

export interface SoloState {
  readonly name: string;
  readonly document: SalesDocument;
  /** Typed into the number field. */
  readonly typed?: string;
  /** Enter after it: what is doubtful or impossible is asked. */
  readonly enter?: true;
  readonly mirrored?: true;
}

export interface SoloTeam {
  readonly locale: Locale;
  readonly sellers: number;
}

/** Could mean two numbers in either language. */
const DOUBTFUL = '120.000';
const HALF = '1,2 mnk';
/** By its hundreds of millions no goal that anybody sets. */
const GREATEST = '999999999';

export function soloStates({ locale, sellers }: SoloTeam): readonly SoloState[] {
  const world = { name: '', locale, sellers, nameOf: named(FORTY), factor: 100 };
  const said = enlarged(wholeMeeting(locale).document(), world);
  const unsaid = enlarged(begun(locale).document(), world);
  const restated = begun(locale);
  for (const { name } of restated.document().sellers.slice(0, 3)) state(restated, name, MONTH, 999_999_900);
  const [first = '', second = '', third = '', fourth = ''] = meetingOf(said).order;
  const atStop = (document: SalesDocument, stop: string, gateOpen = false): SalesDocument =>
    at(document, { step: 'round', stop, page: 0, gateOpen });
  const gate = enlarged(restated.document(), world);
  return [
    { name: 'lobby, mirrored', document: at(unsaid, { step: 'lobby', stop: null, page: 0 }), mirrored: true },
    ...[said, unsaid].flatMap((document) =>
      scenePlaces(sceneIn(document))
        .filter(({ stop }) => stop === null)
        .map((place) => ({
          name: `${place.step} ${place.page} ${document === said ? 'said' : 'unsaid'}`,
          document: at(document, place),
        })),
    ),
    { name: 'stop, before', document: atStop(unsaid, first) },
    { name: 'stop, the month asked', document: atStop(without(unsaid, MONTH), second) },
    { name: 'stop, stated', document: atStop(said, second) },
    { name: 'stop, gate open', document: atStop(unsaid, first, true) },
    { name: 'stop, gate, restated', document: atStop(gate, first, true) },
    { name: 'stop, gate, all said', document: atStop(withWeek(gate, second), second, true) },
    { name: 'stop, not here', document: atStop(present(unsaid, third, 'away'), third) },
    { name: 'stop, late', document: atStop(present(said, first, 'late'), first) },
    // What is typed belongs to its stop until another is typed at: each of these is at another than the one before it.
    { name: 'stop, typing', document: atStop(unsaid, first), typed: GREATEST },
    { name: 'stop, asked', document: atStop(unsaid, second), typed: DOUBTFUL, enter: true },
    { name: 'stop, half said', document: atStop(unsaid, first), typed: HALF, enter: true },
    { name: 'stop, correction', document: atStop(said, second), typed: GREATEST },
    { name: 'stop, correction asked', document: atStop(said, first), typed: DOUBTFUL, enter: true },
    { name: 'stop, gate, refused', document: atStop(unsaid, fourth, true), typed: GREATEST, enter: true },
  ];
}

function at(document: SalesDocument, place: Partial<Position>): SalesDocument {
  return changed(document, (meeting) => ({ ...meeting, position: { ...meeting.position, gateOpen: false, ...place } }));
}

function present(document: SalesDocument, sellerId: string, to: 'away' | 'late'): SalesDocument {
  return changed(document, (meeting) => ({
    ...meeting,
    presence: meeting.presence.map((one) => (one.sellerId === sellerId ? { ...one, state: to } : one)),
  }));
}

function without(document: SalesDocument, period: string): SalesDocument {
  return { ...document, goals: document.goals.filter((goal) => goal.period !== period) };
}

/** The week's goal of one of them with all that follows it, beside the month's. */
function withWeek(document: SalesDocument, sellerId: string): SalesDocument {
  const month = document.goals.filter((goal) => goal.sellerId === sellerId).at(-1);
  if (month === undefined) throw new Error('No goal for the month');
  const week: Goal = {
    ...month,
    id: `${month.id.slice(0, -4)}ffff`,
    period: WEEK,
    belief: 8,
    action: '–',
    potential: '–',
  };
  return { ...document, goals: [...document.goals, week] };
}

function changed(document: SalesDocument, change: (meeting: HeldMeeting) => HeldMeeting): SalesDocument {
  const { id } = meetingOf(document);
  return {
    ...document,
    meetings: document.meetings.map((one) => (one.id === id && one.status !== 'calledOff' ? change(one) : one)),
  };
}
