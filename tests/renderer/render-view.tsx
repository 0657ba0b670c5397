/** Renders a view as the manager's window does, and presses keys as a person does. */
import './scripted-window.ts';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ConsoleProvider, type ConsoleState } from '../../renderer/console-context.tsx';
import { LanguageProvider } from '../../renderer/language.tsx';
import { SessionProvider } from '../../renderer/session.tsx';
import { useDocument } from '../../renderer/use-document.ts';
import type { Locale } from '../../shared/document.ts';
import { main } from './scripted-window.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | null = null;

/** The view alone, above it only what a window gives it. */
export async function renderView(view: ReactNode, visits: string[] = [], locale: Locale = 'sv'): Promise<HTMLElement> {
  const state: ConsoleState = {
    start: main.start,
    meetingId: null,
    showMeeting: (id) => visits.push(`meeting ${id}`),
    leaveMeeting: () => visits.push('leave'),
    goTo: (name, section) => visits.push([name, section].filter(Boolean).join(' ')),
  };
  return renderPlain(
    <LanguageProvider locale={locale}>
      <WithTeam>
        <ConsoleProvider value={state}>{view}</ConsoleProvider>
      </WithTeam>
    </LanguageProvider>,
  );
}

function WithTeam({ children }: { readonly children: ReactNode }) {
  const snapshot = useDocument();
  if (!snapshot) return null;
  return (
    <SessionProvider snapshot={snapshot} clock={main.start.clock}>
      {children}
    </SessionProvider>
  );
}

export async function renderPlain(view: ReactNode): Promise<HTMLElement> {
  await unmount();
  const container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  await act(async () => root?.render(view));
  await settle();
  return container;
}

export async function unmount(): Promise<void> {
  await act(async () => root?.unmount());
  root = null;
  document.body.replaceChildren();
}

/** Lets answers of the scripted main come in. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  });
}

/** The element of a kind whose name or text is this, as a screen reader says it. */
export function find<E extends HTMLElement = HTMLElement>(selector: string, name: string): E {
  const found = [...document.querySelectorAll<E>(selector)].find((element) => nameOf(element) === name);
  if (found === undefined) throw new Error(`No ${selector} called “${name}” in:\n${document.body.textContent}`);
  return found;
}

/** The field of this name. */
export function field(name: string): HTMLInputElement {
  return find<HTMLInputElement>('input', name);
}

/** What is said at a field, by the descriptions that a screen reader follows. */
export function saidAt(element: Element | null): string {
  const ids = element?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
}

/** A text with plain spaces. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ');
}

/** An element's name, as a screen reader says it. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? labelOf(element);
  return (label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function labelOf(element: HTMLElement): string | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return null;
  const label = element.id === '' ? element.closest('label') : document.querySelector(`label[for="${element.id}"]`);
  return label?.querySelector('span')?.textContent ?? label?.textContent ?? null;
}

export async function focus(element: HTMLElement): Promise<void> {
  await act(async () => element.focus());
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
  });
  await settle();
}

/** Types over what is in the field. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    field.focus();
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setter?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(field: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    setter?.call(field, value);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

/** @returns whether the key was left to the browser */
export async function press(key: string, where: Element | null = document.activeElement): Promise<boolean> {
  let left = true;
  await act(async () => {
    left = (where ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
  await settle();
  return left;
}

export async function leave(field: HTMLElement): Promise<void> {
  await act(async () => field.blur());
  await settle();
}
