/** Which screen is the manager's and which is the wall (design 6): decided here, from what the system tells of them. */

interface ScreenFacts {
  readonly id: number;
  /** A portable's own. */
  readonly internal: boolean;
}

/** Screens that show different pictures. */
export interface ApartScreens<S> {
  /** The one with the manager's window. */
  readonly own: S;
  readonly others: readonly S[];
}

export interface Seats<S> {
  readonly console: S;
  readonly stage: S;
}

/**
 * The manager's window stays where it is, and the stage where it was if it can.
 *
 * @param wall the screen that had the stage last, as far as is known the one that the room sees
 * @returns null when there is no screen for the stage
 */
export function seatsNow<S extends ScreenFacts>(
  { own, others }: ApartScreens<S>,
  wall: number | null,
): Seats<S> | null {
  const stage = others.find(({ id }) => id === wall) ?? others.find(({ internal }) => !internal) ?? others[0];
  return stage === undefined ? null : { console: own, stage };
}

/** As the meeting begins: a portable's own screen is the manager's, any beside it the room's. */
export function seatsAtStart<S extends ScreenFacts>(screens: ApartScreens<S>, wall: number | null): Seats<S> | null {
  const { own, others } = screens;
  const portable = own.internal ? undefined : others.find(({ internal }) => internal);
  if (portable === undefined) return seatsNow(screens, wall);
  return seatsNow({ own: portable, others: [own, ...others.filter((one) => one !== portable)] }, wall);
}

/** As a screen comes or goes: a lid that was closed left the manager's window on the wall, and it leaves it again. */
export function seatsAfterChange<S extends ScreenFacts>(
  screens: ApartScreens<S>,
  wall: number | null,
): Seats<S> | null {
  const { own, others } = screens;
  const [other] = others;
  if (other === undefined || own.id !== wall || own.internal) return seatsAtStart(screens, wall);
  return { console: others.find(({ internal }) => internal) ?? other, stage: own };
}

/** The manager asks for another wall: two screens change places, of more the stage goes on to the next. */
export function seatsSwapped<S extends ScreenFacts>(screens: ApartScreens<S>, wall: number | null): Seats<S> | null {
  const { own, others } = screens;
  const now = seatsNow(screens, wall);
  if (now === null) return null;
  const next = others[(others.indexOf(now.stage) + 1) % others.length] ?? now.stage;
  return next === now.stage ? { console: now.stage, stage: own } : { console: own, stage: next };
}
