import { describe, expect, test } from 'vitest';
import type { ActionOwner, Locale } from '../../shared/document.ts';
import { textFor, written } from '../../shared/messages/index.ts';
import { chosenOwner, MANAGER, namesIn, ownerChoice, ownerName, SOMEBODY_ELSE } from '../../shared/owner.ts';
import { idOf, teamOf } from './builders.ts';

const ASA: ActionOwner = { kind: 'seller', sellerId: idOf('Åsa') };

describe('3 who owns an action', () => {
  const named = (owner: ActionOwner, managerName: string, locale: Locale = 'sv'): string => {
    const names = namesIn(teamOf({ sellers: ['Åsa'], settings: { managerName } }));
    return written(ownerName(owner, names), textFor(locale));
  };

  test.each<[string, ActionOwner, string, Locale, string]>([
    ['a seller', ASA, 'Maja', 'sv', 'Åsa'],
    ['a seller who has been removed', { kind: 'seller', sellerId: idOf('Bo') }, 'Maja', 'sv', '–'],
    ['somebody else', { kind: 'text', name: 'Kim, lagret' }, 'Maja', 'sv', 'Kim, lagret'],
    ['the manager', { kind: 'manager' }, 'Maja Lind', 'sv', 'Maja Lind'],
    ['a manager without a name', { kind: 'manager' }, ' ', 'sv', 'Försäljningschefen'],
    ['a manager without a name, in English', { kind: 'manager' }, '', 'en', 'The sales manager'],
  ])('%s', (_, owner, manager, locale, name) => {
    expect(named(owner, manager, locale)).toBe(name);
  });

  test.each<[ActionOwner, string]>([
    [ASA, idOf('Åsa')],
    [{ kind: 'manager' }, MANAGER],
    [{ kind: 'text', name: 'Kim' }, SOMEBODY_ELSE],
  ])('%o is chosen, and back', (owner, choice) => {
    expect(ownerChoice(owner)).toBe(choice);
    expect(chosenOwner(choice, 'Kim')).toEqual(owner);
  });
});
