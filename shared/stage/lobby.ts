/** Step 0: who is here, which week it is, and how fresh the figures are. */
import { heldAs, pageOf, ROWS_PER_PAGE } from '../agenda.ts';
import { localTimeOf, weekInMonth } from '../calendar.ts';
import type { IsoWeek } from '../document.ts';
import { finishedOf13 } from '../finished.ts';
import { lookBackPeriod } from '../lookback.ts';
import { sellersInTeam, weekState } from '../results.ts';
import type { LobbyScreen } from '../stage-screens.ts';
import type { Vantage } from '../vantage.ts';
import { fullName, pageShown, type Scene } from './scene.ts';

export function lobbyScreen(scene: Scene): LobbyScreen {
  const { meeting, targetWeek } = scene;
  const { month, k, n } = weekInMonth(targetWeek, scene.calendar);
  const people = meeting.order.map((sellerId) => {
    const presence = meeting.presence.find((one) => one.sellerId === sellerId);
    const at = presence?.at ?? null;
    const lateAt = at === null ? null : localTimeOf(at, scene.calendar.timeZone);
    return { name: fullName(scene, sellerId), state: presence?.state ?? ('expected' as const), lateAt };
  });
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
    people: pageOf(people, ROWS_PER_PAGE.lobby, pageShown(scene, people.length, ROWS_PER_PAGE.lobby)),
    guests: meeting.guests,
    freshThrough: freshThrough(scene),
    place: meeting.place,
  };
}

/** The newest finished week that no one of the team misses a result in; null when there is none of the 13. */
export function freshThrough(vantage: Vantage): IsoWeek | null {
  const weeks = [...finishedOf13(vantage)].reverse();
  return (
    weeks.find((week) => {
      const states = sellersInTeam(vantage.document, week).map((seller) => weekState(vantage, seller.id, week).state);
      return states.includes('value') && !states.includes('missing');
    }) ?? null
  );
}
