/** Step 2: last week's promises, a page or more a week, and the open actions on pages of their own. */
import { PAGE } from '../agenda.ts';
import type { Action, IsoWeek } from '../document.ts';
import { memoByIdentity } from '../memo.ts';
import { openBefore } from '../open-actions.ts';
import { promiseWeeks, type PromiseRow as Promised, type PromiseWeek } from '../promises.ts';
import type { ActionsScreen, PromiseRow, PromisesScreen } from '../stage-screens.ts';
import { decisionPages, promiseColumns, promiseHeight } from './rows.ts';
import { decisionRow, shortName, shownOf, styleOf, wordsOf, type Scene } from './scene.ts';
import { pagesOf } from './width.ts';

type Page = PromisesScreen | ActionsScreen;

/** At least one page: with no week to take up and no action, an empty list of actions. */
export const promisePages = memoByIdentity((scene: Scene): readonly Page[] => {
  const words = wordsOf(scene);
  const weeks = weeksToFollowUp(scene).flatMap((week): readonly Page[] => {
    const { rows, ...head } = week;
    const shown = rows.map(({ sellerId, goal, result, state, promise }): PromiseRow => ({
      name: shortName(scene, sellerId),
      goal,
      result,
      state,
      action: promise?.action ?? null,
      done: scene.meeting.followUps.find((one) => one.goalId === promise?.id)?.done ?? null,
    }));
    const columns = promiseColumns(shown, styleOf(scene), words);
    return pagesOf(shown, PAGE.promises, (row) => promiseHeight(row, columns, words)).map((page) => ({
      kind: 'promises',
      ...head,
      isTall: columns.isTall,
      rows: page,
    }));
  });
  const actions = openBefore(scene.document, scene.meeting).map((action) => decisionRow(scene, action));
  const lists =
    actions.length === 0 && weeks.length > 0
      ? []
      : decisionPages(actions, words).map((page): Page => ({ kind: 'actions', rows: page }));
  return [...weeks, ...lists];
});

/** What one row of the step is about: somebody's promise for a week, or an open action. */
export type FollowedUp =
  | { readonly kind: 'promise'; readonly week: IsoWeek; readonly row: Promised }
  | { readonly kind: 'action'; readonly action: Action };

/** What the rows of the page that is shown are about, in their order. */
export function followedUpShown(scene: Scene): readonly FollowedUp[] {
  const promises = weeksToFollowUp(scene).flatMap(({ week, rows }) =>
    rows.map((row): FollowedUp => ({ kind: 'promise', week, row })),
  );
  const actions = openBefore(scene.document, scene.meeting).map((action): FollowedUp => ({ kind: 'action', action }));
  return shownOf(scene, promisePages(scene), [...promises, ...actions]);
}

/** Of the weeks that are taken up, those for which somebody stated a goal: a new team's first meeting has none to ask about. */
export function weeksToFollowUp(scene: Scene): readonly PromiseWeek[] {
  return promiseWeeks(scene, scene.stops).filter(({ rows }) => rows.some(({ goal }) => goal !== null));
}
