/**
 * What a shape cannot say (design 9): ids that point nowhere or stand twice, two results, absences or budgets for one
 * seller and week or month, a correction of somebody else's goal. Main also asks this of what it is about to store, since
 * a file that we would refuse to read must not be written.
 */
import type { Action, Goal, HeldMeeting, Id, SalesDocument } from './document.ts';
import { isIsoWeek, partsOf } from './periods.ts';
import { PROBLEMS_MAX, problemAt, type Problem, type ProblemCode } from './schema-problems.ts';

type Path = readonly PropertyKey[];
type Tell = (code: ProblemCode, path: Path, params?: Problem['params']) => void;

interface Known {
  readonly sellers: ReadonlySet<Id>;
  readonly meetings: ReadonlySet<Id>;
  readonly actions: ReadonlySet<Id>;
  readonly goals: ReadonlyMap<Id, number>; // its row
}

/** Problems of a document whose shape is right; none when it can be stored. Linear in the document's size. */
export function referenceProblems(document: SalesDocument): readonly Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (code, path, params) => {
    if (problems.length < PROBLEMS_MAX) problems.push(problemAt(document, code, path, params));
  };
  const known: Known = {
    sellers: new Set(document.sellers.map((one) => one.id)),
    meetings: new Set(document.meetings.map((one) => one.id)),
    actions: new Set(document.actions.map((one) => one.id)),
    goals: new Map(document.goals.map((one, row) => [one.id, row])),
  };
  checkIds(document, tell);
  checkFigures(document, known, tell);
  document.goals.forEach((goal, row) => checkGoal(document, known, tell, goal, row));
  document.actions.forEach((action, row) => checkAction(known, tell, action, row));
  document.meetings.forEach((meeting, row) => {
    if (meeting.status !== 'calledOff') checkMeeting(known, tell, meeting, row);
  });
  return problems;
}

function checkIds(document: SalesDocument, tell: Tell): void {
  for (const list of ['sellers', 'goals', 'meetings', 'actions'] as const) {
    checkOnce(
      document[list].map((one) => one.id),
      (row, first) => tell('idTwice', [list, row, 'id'], { first: first + 1 }),
    );
  }
}

/** Calls with the place of each repeated value and the place where it stood first. */
function checkOnce(values: readonly string[], repeated: (row: number, first: number) => void): void {
  const seen = new Map<string, number>();
  values.forEach((value, row) => {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, row);
    else repeated(row, first);
  });
}

function checkFigures({ results, absences, budgets }: SalesDocument, known: Known, tell: Tell): void {
  const lists = [
    { list: 'results', rows: results.map((one) => ({ sellerId: one.sellerId, when: one.week })), twice: 'resultTwice' },
    {
      list: 'absences',
      rows: absences.map((one) => ({ sellerId: one.sellerId, when: one.week })),
      twice: 'absenceTwice',
    },
    {
      list: 'budgets',
      rows: budgets.map((one) => ({ sellerId: one.sellerId, when: one.month })),
      twice: 'budgetTwice',
    },
  ] as const;
  for (const { list, rows, twice } of lists) {
    rows.forEach(({ sellerId }, row) => {
      if (!known.sellers.has(sellerId)) tell('sellerGone', [list, row, 'sellerId']);
    });
    checkOnce(
      rows.map(({ sellerId, when }) => `${sellerId} ${when}`),
      (row, first) => tell(twice, [list, row], { first: first + 1, ...whenParams(rows[row]?.when ?? '') }),
    );
  }
}

/** Year as text, so that no language groups its digits. */
function whenParams(when: string): Problem['params'] {
  if (!isIsoWeek(when)) return { month: when };
  const { year, number } = partsOf(when);
  return { week: number, year: String(year) };
}

function checkGoal(document: SalesDocument, known: Known, tell: Tell, goal: Goal, row: number): void {
  const { sellerId, meetingId, corrects } = goal;
  if (!known.sellers.has(sellerId)) tell('sellerGone', ['goals', row, 'sellerId']);
  if (meetingId !== null && !known.meetings.has(meetingId)) tell('meetingGone', ['goals', row, 'meetingId']);
  if (corrects === undefined) return;
  const slipRow = known.goals.get(corrects);
  const slip = slipRow === undefined ? undefined : document.goals[slipRow];
  if (slip === undefined || slipRow === undefined) return tell('goalGone', ['goals', row, 'corrects']);
  // Goals are appended: what is corrected stands before. So corrections never go in a circle.
  const isSlip = slipRow < row && slip.sellerId === sellerId && slip.period === goal.period;
  if (!isSlip) tell('correctsOther', ['goals', row, 'corrects']);
}

function checkAction(known: Known, tell: Tell, { owner, about, meetingId }: Action, row: number): void {
  const path = (...keys: readonly string[]): Path => ['actions', row, ...keys];
  if (owner.kind === 'seller' && !known.sellers.has(owner.sellerId)) tell('sellerGone', path('owner', 'sellerId'));
  if (about !== null && !known.sellers.has(about)) tell('sellerGone', path('about'));
  if (meetingId !== null && !known.meetings.has(meetingId)) tell('meetingGone', path('meetingId'));
}

/** Its facts are what was shown then: they name nobody anew and are left as they are. */
function checkMeeting(known: Known, tell: Tell, meeting: HeldMeeting, row: number): void {
  const sellers: readonly (readonly [Path, readonly (Id | null)[], 'once' | 'often'])[] = [
    [['position', 'stop'], [meeting.position.stop], 'often'],
    [['visits'], meeting.visits.map((one) => one.stop), 'often'],
    [['order'], meeting.order, 'once'],
    [['later'], meeting.later, 'once'],
    [['presence'], meeting.presence.map((one) => one.sellerId), 'once'],
    [['wins'], meeting.wins.map((one) => one.sellerId), 'often'],
    [['energy'], meeting.energy.map((one) => one.sellerId), 'once'],
    [['notes', 'sellers'], meeting.notes.sellers.map((one) => one.sellerId), 'once'],
  ];
  for (const [keys, ids, times] of sellers) {
    const path = (at: number): Path => ['meetings', row, ...keys, ...(keys[0] === 'position' ? [] : [at])];
    ids.forEach((one, at) => {
      if (one !== null && !known.sellers.has(one)) tell('sellerGone', path(at));
    });
    if (times === 'once') checkOnce(ids.map(String), (at) => tell('sellerTwice', path(at)));
  }

  meeting.followUps.forEach(({ goalId }, at) => {
    if (!known.goals.has(goalId)) tell('goalGone', ['meetings', row, 'followUps', at, 'goalId']);
  });
  meeting.obstacles.forEach(({ actionId }, at) => {
    if (actionId !== null && !known.actions.has(actionId)) {
      tell('actionGone', ['meetings', row, 'obstacles', at, 'actionId']);
    }
  });
  const ids = {
    wins: meeting.wins.map((one) => one.id),
    obstacles: meeting.obstacles.map((one) => one.id),
    followUps: meeting.followUps.map((one) => one.goalId),
  };
  for (const [list, values] of Object.entries(ids)) {
    checkOnce(values, (at, first) => tell('idTwice', ['meetings', row, list, at], { first: first + 1 }));
  }
}
