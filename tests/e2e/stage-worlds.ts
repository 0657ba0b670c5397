/**
 * Meetings of every size for the stage: the demo team's, with other sellers, names and figures, as the models of every place
 * in it. Made by the rules alone, no window.
 */
import type { HeldMeeting, Id, Locale, SalesDocument, Settings } from '../../shared/document.ts';
import type { StageDraft, StageModel } from '../../shared/stage-screens.ts';
import { scenePlaces, stageModel } from '../../shared/stage-model.ts';
import type { Scene } from '../../shared/stage/scene.ts';
import { begun, MONTH, sceneIn, state, WEEK, wholeMeeting, type Played } from '../renderer/stage/demo-meeting.ts';

export interface World {
  readonly name: string;
  readonly locale: Locale;
  readonly sellers: number;
  readonly nameOf: (index: number) => string;
  /** All amounts are multiplied; what passes the greatest is the greatest. */
  readonly factor: number;
  /** A quarterly meeting looks back at a quarter and its months, asks for the quarter's goal and sums it up. */
  readonly kind?: 'quarter';
  readonly theme?: 'dark';
  /** The team counts instead of selling for money. */
  readonly unit?: Settings['unit'];
  /** The newest week brought back more than it sold. */
  readonly negative?: true;
  /** All that people type is this: wins, actions, reasons, obstacles, decisions, topic and lesson. */
  readonly typed?: string;
  /** What else has happened in this team (stage-cases.ts). */
  readonly cases?: readonly ((document: SalesDocument) => SalesDocument)[];
}

export interface Picture {
  /** World, step, stop, page and what is being said. */
  readonly name: string;
  readonly model: StageModel;
  readonly draft: StageDraft | null;
}

/** The sellers after the demo team's six have the same figures as they. */
const DIFFERENT = 6;
const SPEAKING = 2;
const NEWEST = '2026-W47';
const QUARTER = '2026-Q4';
/** 999 999 999 kr in öre (issue: amounts from 0 to 999 999 999). */
const GREATEST = 99_999_999_900;

/**
 * Each place of the meeting, with the gate closed and open, before anything is said, while it is said and after.
 * @param amount of pictures: with `some`, of the first six stops, and what is half said at the first two before anything is said
 */
export function picturesOf(world: World, amount: 'all' | 'some'): readonly Picture[] {
  const { locale, kind = 'week' } = world;
  const before = begun(locale, kind === 'week', kind);
  const states = [
    ['said', wholeMeeting(locale, kind)],
    ['unsaid', before],
    ...(kind === 'week' ? [] : [['long said', withLongGoals(begun(locale, false, kind))] as const]),
  ] as const;
  const pictures = states.flatMap(([said, played]) => {
    const document = enlarged(played.document(), world);
    const changed = (world.cases ?? []).reduce((now, change) => change(now), document);
    return placesIn(world, said, changed).filter(
      ({ model: { footer }, draft }) =>
        amount === 'all' ||
        ((footer.stop?.number ?? 0) <= DIFFERENT &&
          (draft === null || (said === 'unsaid' && (footer.stop?.number ?? 0) <= SPEAKING))),
    );
  });
  // What was not said changes nothing at many a place.
  return [...new Map(pictures.map((one) => [JSON.stringify([one.model, one.draft]), one])).values()];
}

/** Everybody has said the quarter's goal, and nothing for the week. */
function withLongGoals(played: Played): Played {
  for (const { name } of played.document().sellers) state(played, name, QUARTER, 120_000_000);
  return played;
}

function placesIn(world: World, said: string, document: SalesDocument): readonly Picture[] {
  const scene = sceneIn(document);
  return scenePlaces(scene).flatMap((place) => {
    const gates = place.step === 'round' ? [false, true] : [false];
    return gates.flatMap((gateOpen): readonly Picture[] => {
      const model = stageModel(at(scene, { ...place, gateOpen }));
      const name = [world.name, said, place.step, place.stop?.slice(-4), place.page, gateOpen ? 'gate' : '']
        .filter((part) => part !== undefined && part !== '')
        .join(' ');
      return [
        { name, model, draft: null },
        ...(place.page === 0 && (place.step === 'obstacles' || place.step === 'promises')
          ? [{ name: `${name} late`, model: late(model), draft: null }]
          : []),
        ...draftsAt(model, world).map((draft) => ({ name: `${name}, saying ${draft.text}`, model, draft })),
      ];
    });
  });
}

/** Twelve minutes over time. */
function late(model: StageModel): StageModel {
  return { ...model, clock: { budgetMs: 60_000, beforeMs: 13 * 60_000, runningSince: null } };
}

/** What may be half said at a stop: a number, and what is none yet. */
function draftsAt({ screen }: StageModel, { factor }: World): readonly StageDraft[] {
  if (screen.kind !== 'round' && screen.kind !== 'gate') return [];
  const field = screen.asks;
  const amount = Math.min(GREATEST, 9_500_000 * Math.max(1, factor));
  return [
    { field, text: String(amount / 100), amount },
    { field, text: '1,2 mnk', amount: null },
  ];
}

function at(scene: Scene, place: Partial<HeldMeeting['position']>): Scene {
  return { ...scene, meeting: { ...scene.meeting, position: { ...scene.meeting.position, ...place } } };
}

/** The demo team's document with as many sellers as the world has: some of the six, or copies of them under ids of their own. */
export function enlarged(document: SalesDocument, world: World): SalesDocument {
  const typed = world.typed ?? null;
  const six = document.sellers;
  const copies = Array.from({ length: world.sellers }, (_, index) => ({
    of: six[index % six.length]?.id ?? '',
    id: index < six.length ? (six[index]?.id ?? '') : copyOf(six[index % six.length]?.id ?? '', index),
    name: world.nameOf(index),
  }));
  const each = <Row extends { readonly sellerId: Id }>(rows: readonly Row[]): readonly Row[] =>
    copies.flatMap(({ of, id }) => rows.filter((row) => row.sellerId === of).map((row) => ({ ...row, sellerId: id })));
  const amounts = <Row extends { readonly amount: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, amount: scaled(row.amount, world.factor) }));
  const known = new Set(copies.map(({ id }) => id));
  const goals = amounts(each(document.goals)).map((goal, index) => ({ ...goal, id: copyOf(goal.id, index) }));
  const enlargedDocument: SalesDocument = {
    ...document,
    settings: { ...document.settings, unit: world.unit ?? null },
    sellers: copies.map(({ of, id, name }) => {
      const seller = six.find((one) => one.id === of);
      return { id, name, joined: seller?.joined ?? null, left: null, aliases: [] };
    }),
    results: amounts(each(document.results)).map((row) =>
      world.negative === true && row.week === NEWEST ? { ...row, amount: -row.amount } : row,
    ),
    budgets: amounts(each(document.budgets)),
    absences: each(document.absences),
    goals,
    meetings: document.meetings.map((meeting) =>
      meeting.status === 'calledOff'
        ? meeting
        : {
            ...meeting,
            order: copies.map(({ id }) => id),
            presence: each(meeting.presence),
            energy: each(meeting.energy),
            wins: meeting.wins.filter(({ sellerId }) => sellerId === null || known.has(sellerId)),
            later: [],
            followUps: goals
              .filter(({ period, action }) => period < WEEK && period > MONTH && action !== undefined)
              .map(({ id: goalId }) => ({ goalId, done: true })),
          },
    ),
    actions: document.actions.filter(({ about, owner }) => {
      const named = [about, owner.kind === 'seller' ? owner.sellerId : null];
      return named.every((id) => id === null || known.has(id));
    }),
  };
  return typed === null ? enlargedDocument : typedInto(enlargedDocument, typed);
}

/** Wins, actions, reasons, obstacles, decisions, topic and lesson: all the same words. */
function typedInto(document: SalesDocument, text: string): SalesDocument {
  return {
    ...document,
    goals: document.goals.map((goal) => ({
      ...goal,
      ...(goal.action === undefined ? {} : { action: text }),
      ...(goal.reason === undefined ? {} : { reason: text }),
    })),
    actions: document.actions.map((action) => (action.about === null ? { ...action, text } : action)),
    meetings: document.meetings.map((meeting) =>
      meeting.status === 'calledOff'
        ? meeting
        : {
            ...meeting,
            wins: meeting.wins.map((win) => ({ ...win, text })),
            obstacles: meeting.obstacles.map((obstacle) => ({ ...obstacle, text })),
            training: { topic: text, lesson: text },
          },
    ),
  };
}

function copyOf(id: Id, index: number): Id {
  return `${id.slice(0, 14)}${String(index).padStart(4, '0')}${id.slice(18)}`;
}

function scaled(amount: number, factor: number): number {
  return Math.max(-GREATEST, Math.min(GREATEST, Math.round(amount * factor)));
}
