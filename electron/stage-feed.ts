/**
 * What the stage is sent: its model, made anew from the document at each change, and the draft by itself, so that a key press
 * costs a line and not a screen.
 */
import type { Goal, Id, Instant, Locale } from '../shared/document.ts';
import type { Draft } from '../shared/ipc.ts';
import { openMeeting } from '../shared/meetings.ts';
import { memoByIdentity } from '../shared/memo.ts';
import { stageModel } from '../shared/stage-model.ts';
import { stageDraft } from '../shared/stage/draft.ts';
import { sceneOf } from '../shared/stage/scene.ts';
import type { ClockSource, StageDraft, StageFrame, StageModel } from '../shared/stage-screens.ts';
import type { HostState } from './document-host.ts';

export interface StageFeedDependencies {
  state(): HostState | null;
  now(): Instant;
  clock(): ClockSource;
  locale(): Locale;
  send(channel: 'stage:frame', frame: StageFrame): void;
  send(channel: 'stage:draft', draft: StageDraft | null): void;
  /** The picture has become black or white, or itself again. */
  blanked(blank: StageFrame['blank']): void;
}

export interface StageFeed {
  frame(): StageFrame;
  /** The document, the language or the clock has changed. */
  renew(): void;
  setDraft(draft: Draft | null): void;
  blank(): StageFrame['blank'];
  setBlank(blank: StageFrame['blank']): void;
}

const idsOf = memoByIdentity((goals: readonly Goal[]): ReadonlySet<Id> => new Set(goals.map(({ id }) => id)));

export function createStageFeed(deps: StageFeedDependencies): StageFeed {
  let draft: Draft | null = null;
  let blank: StageFrame['blank'] = null;
  let stop: Id | null = null;

  function stopNow(): Id | null {
    const state = deps.state();
    return state === null ? null : (openMeeting(state.document)?.position.stop ?? null);
  }

  function isMeetingOpen(): boolean {
    const state = deps.state();
    return state !== null && openMeeting(state.document) !== null;
  }

  function model(): StageModel | null {
    const state = deps.state();
    const meeting = state === null ? null : openMeeting(state.document);
    if (state === null || meeting === null) return null;
    const { document, holidays } = state;
    return stageModel(
      sceneOf({
        document,
        holidays,
        meeting,
        locale: deps.locale(),
        now: deps.now(),
        isStored: (id) => idsOf(state.acked.goals).has(id),
      }),
    );
  }

  function currentDraft(): StageDraft | null {
    return stageDraft(draft, stopNow());
  }

  function frame(): StageFrame {
    return { model: model(), draft: currentDraft(), blank, clock: deps.clock() };
  }

  function setBlank(next: StageFrame['blank']): void {
    blank = next;
    deps.send('stage:frame', frame());
    deps.blanked(blank);
  }

  return {
    frame,
    renew() {
      // Cleared when the stop changes, and not there again on the way back; the new stop's may have come before.
      const here = stopNow();
      if (here !== stop && draft?.sellerId !== here) draft = null;
      stop = here;
      // A meeting that ended under a black picture leaves none to the next.
      if (blank !== null && !isMeetingOpen()) setBlank(null);
      else deps.send('stage:frame', frame());
    },
    setDraft(next) {
      draft = next;
      deps.send('stage:draft', currentDraft());
    },
    blank: () => blank,
    setBlank,
  };
}
