/** The stage's window with main's model in it, read as a person in the room reads it. */
import { act } from 'react';
import type { StageDraft, StageFrame, StageModel } from '../../../shared/stage-screens.ts';
import { renderPlain } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { StageWindow } from '../../../renderer/stage/stage-window.tsx';

const EMPTY: StageFrame = { model: null, draft: null, blank: null, clock: { standingAt: '2026-11-23T07:45:00.000Z' } };

export async function show(model: StageModel, frame: Partial<StageFrame> = {}): Promise<HTMLElement> {
  main.answers['stage:frame'] = () => ({ ...EMPTY, model, ...frame });
  return renderPlain(<StageWindow />);
}

/** Main sends another model; as over a wire, nothing in it is the same thing as before. */
export async function send(model: StageModel, frame: Partial<StageFrame> = {}): Promise<void> {
  await act(async () => main.notify('stage:frame', structuredClone({ ...EMPTY, model, ...frame })));
}

export async function say(text: string, amount: number | null, field: StageDraft['field'] = 'week'): Promise<void> {
  await act(async () => main.notify('stage:draft', { field, text, amount }));
}

export async function hush(): Promise<void> {
  await act(async () => main.notify('stage:draft', null));
}

/** Everything that is said, with plain spaces. */
export function words(within: Element = document.body): string {
  return (within.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The first element of a module's class. */
function styled(className: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[class*="_${className}_"]`);
}

/** What it says; null where there is none. */
export function said(className: string): string | null {
  const element = styled(className);
  return element === null ? null : words(element);
}

export function styleOf(className: string): CSSStyleDeclaration {
  const element = styled(className);
  if (element === null) throw new Error(`No ${className} in: ${words()}`);
  return element.style;
}

interface Figure {
  readonly digits: string;
  readonly firm: boolean;
}

/** The large numbers: their digits, outlined or firm. */
export function figures(): readonly Figure[] {
  const digits = document.querySelectorAll('[class*="_firm_"]:not(div), [class*="_hollow_"]');
  return [...digits].map((one) => ({ digits: words(one), firm: one.className.includes('_firm_') }));
}
