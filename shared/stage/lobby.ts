/** Step 0: who is here, which week it is, and how fresh the figures are. */
import { heldAs, PAGE } from '../agenda.ts';
import { localTimeOf, weekInMonth } from '../calendar.ts';
import type { Id } from '../document.ts';
import { freshThrough } from '../finished.ts';
import { lookBackPeriod } from '../lookback.ts';
import type { LobbyPerson, LobbyScreen } from '../stage-screens.ts';
import { personHeight } from './rows.ts';
import { pageShown, shortName, shownOf, wordsOf, type Scene } from './scene.ts';
import { pagesOf } from './width.ts';

export function lobbyScreen(scene: Scene): LobbyScreen {
  const { meeting, targetWeek } = scene;
  const { month, k, n } = weekInMonth(targetWeek, scene.calendar);
  return {
    kind: 'lobby',
    team: scene.document.settings.teamName,
    meeting: meeting.kind,
    alsoMonthly: meeting.alsoMonthly,
    lookBack: lookBackPeriod(heldAs(meeting), scene),
    date: scene.today,
    week: targetWeek,
    month,
    weekOfMonth: k,
    weeksInMonth: n,
    people: pageShown(scene, lobbyPages(scene)) ?? [],
    guests: meeting.guests,
    freshThrough: freshThrough(scene),
    place: meeting.place,
  };
}

/** Those who stand on the page that is shown, in its order. */
export function peopleShown(scene: Scene): readonly Id[] {
  return shownOf(
    scene,
    lobbyPages(scene).map((rows) => ({ rows })),
    scene.meeting.order,
  );
}

export function lobbyPages(scene: Scene): readonly (readonly LobbyPerson[])[] {
  const { order, presence } = scene.meeting;
  const people = order.map((sellerId): LobbyPerson => {
    const found = presence.find((one) => one.sellerId === sellerId);
    const at = found?.at ?? null;
    const lateAt = at === null ? null : localTimeOf(at, scene.calendar.timeZone);
    return { name: shortName(scene, sellerId), state: found?.state ?? 'expected', lateAt };
  });
  return pagesOf(people, PAGE.lobby, (person) => personHeight(person, wordsOf(scene)));
}
