import { find, unmount, click } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Displays } from '../../../../shared/ipc.ts';
import { atStop, begun } from '../../stage/demo-meeting.ts';
import { enter, ONE_SCREEN, TWO_SCREENS, words } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

const PROJECTOR = 'På projektorn';
const SWAP = 'Byt skärm';
const WINDOW = 'Visa i eget fönster';
const SHARE = 'Videomöte: dela ett eget fönster';
const IN_WINDOW: Displays = { ...ONE_SCREEN, stage: 'window' };

function offered(): readonly string[] {
  return [PROJECTOR, SWAP, WINDOW, SHARE].filter((name) =>
    [...document.querySelectorAll('button')].some((button) => button.textContent === name),
  );
}

/** @returns where the stage has been asked to be */
function asked(): readonly string[] {
  const places: string[] = [];
  main.answers['stage:place'] = (place) => void places.push(place);
  main.answers['stage:swap'] = () => void places.push('swap');
  return places;
}

describe('the private view', () => {
  test.each<readonly [string, Displays, readonly string[]]>([
    ['on a projector', TWO_SCREENS, [SWAP, WINDOW]],
    ['in a window beside a projector', { ...IN_WINDOW, count: 2 }, [PROJECTOR]],
    ['in a window on one screen', IN_WINDOW, []],
  ])('the stage %s', async (_, displays, names) => {
    await enter(atStop('Åsa'), displays);
    expect(offered()).toEqual(names);
  });

  test('asks main for what is pressed', async () => {
    await enter(atStop('Åsa'), TWO_SCREENS);
    const places = asked();
    await click(find('button', SWAP));
    await click(find('button', WINDOW));
    await act(async () => main.notify('app:displays', { ...IN_WINDOW, count: 2 }));
    await click(find('button', PROJECTOR));
    expect(places).toEqual(['swap', 'window', 'display']);
  });
});

describe('the solo view', () => {
  test('offers a window to share in the lobby: it is opened from the private view, after the question whether anybody sees it', async () => {
    await enter(begun(), ONE_SCREEN);
    const places = asked();
    expect(offered()).toEqual([SHARE]);
    await click(find('button', SHARE));
    expect(places).toEqual([]);
    await click(find('dialog button', 'Ingen ser skärmen'));
    await click(find('button', WINDOW));
    expect(places).toEqual(['window']);
  });

  test('not later, when the room has begun to look at it, nor where it is surely on the wall', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    expect(offered()).toEqual([]);
    await enter(begun(), { ...ONE_SCREEN, mirrored: true });
    expect(offered()).toEqual([]);
  });

  test('offers the projector at every step while there is one: its window has been closed', async () => {
    const without: Displays = { ...TWO_SCREENS, stage: 'none', stageSize: null };
    await enter(atStop('Åsa'), without);
    const places = asked();
    expect(offered()).toEqual([PROJECTOR]);
    await click(find('button', PROJECTOR));
    expect(places).toEqual(['display']);
    await enter(begun(), without);
    expect(offered()).toEqual([PROJECTOR, SHARE]);
  });
});

describe('the miniature', () => {
  test.each([
    ['16:9', 1920, 1080, 16 / 9],
    ['4:3', 1024, 768, 4 / 3],
    ['16:10', 1920, 1200, 1.6],
    ['no taller than 4:3', 1080, 1920, 4 / 3],
    ['no wider than 21:9', 3840, 1080, 21 / 9],
  ])('has the shape of the stage’s screen: %s', async (_, width, height, shape) => {
    await enter(atStop('Åsa'), { ...TWO_SCREENS, stageSize: { width, height } });
    const frame = document.querySelector<HTMLElement>('figure [style*="--shape"]');
    expect(Number(frame?.style.getPropertyValue('--shape'))).toBeCloseTo(shape, 10);
    expect(words('figcaption')).toBe(`Projektorbildenegen skärm, ${width} × ${height}`);
  });

  test('has a usual projector’s where there is none', async () => {
    await enter(atStop('Åsa'), IN_WINDOW);
    const frame = document.querySelector<HTMLElement>('figure [style*="--shape"]');
    expect(Number(frame?.style.getPropertyValue('--shape'))).toBeCloseTo(16 / 9, 10);
  });
});

test('main is told when the window has drawn what goes with the screens', async () => {
  await enter(atStop('Åsa'), TWO_SCREENS);
  const drawn = (): number => main.requested.filter((channel) => channel === 'app:displaysDrawn').length;
  await vi.waitFor(() => expect(drawn()).toBe(1));
  await act(async () => main.notify('app:displays', { ...ONE_SCREEN }));
  expect(words()).not.toContain('Privat anteckning');
  await vi.waitFor(() => expect(drawn()).toBe(2));
});
