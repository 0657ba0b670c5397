import { click, field, find, plain, renderView, settle, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SellersView } from '../../../renderer/prepare/sellers.tsx';
import { ASA, BJORN, idOf, team } from '../team.ts';

const LEFT = team().sellers.map((one) => (one.id === BJORN ? { ...one, left: '2026-W47', aliases: ['B. Ek'] } : one));

function dialog(): string {
  return plain(document.querySelector('dialog')?.textContent);
}

function said(role: 'alert' | 'status'): string {
  return plain(document.querySelector(`[role="${role}"]`)?.textContent);
}

async function openAnonymise(): Promise<void> {
  await click(find('button', 'Uppgifter om Björn Ek'));
  await click(find('button', 'Gör anonym …'));
}

beforeEach(async () => {
  main.reset(team({ sellers: LEFT }));
  await renderView(<SellersView />);
});
afterEach(unmount);

describe('all that is known of a person', () => {
  test('is saved after a word about the private notes, and it is told where', async () => {
    const asked: string[] = [];
    main.answers['export:seller'] = (id) => {
      asked.push(id);
      return { ok: true, value: { path: '/home/chef/Åsa.json', name: 'Åsa.json' } };
    };
    await click(find('button', 'Uppgifter om Åsa Öberg'));
    expect(dialog()).toContain('också dina privata anteckningar');
    await click(find('button', 'Spara uppgifterna …'));
    expect(asked).toEqual([ASA]);
    expect(said('status')).toContain('Sparat: Åsa.json');
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('what went wrong is told', async () => {
    main.answers['export:seller'] = () => ({ ok: false, told: { code: 'error.seller.gone' } });
    await click(find('button', 'Uppgifter om Åsa Öberg'));
    await click(find('button', 'Spara uppgifterna …'));
    expect(said('alert')).toContain('finns inte längre');
  });
});

describe('making somebody anonymous', () => {
  test('is not offered for who is still here, and it is said what to do', async () => {
    await click(find('button', 'Uppgifter om Åsa Öberg'));
    expect(find('button', 'Gör anonym …').getAttribute('aria-disabled')).toBe('true');
    expect(dialog()).toContain('Åsa Öberg är kvar i teamet. Skriv sista veckan');
    await click(find('button', 'Gör anonym …'));
    expect(dialog()).not.toContain('Gör Åsa Öberg anonym?');
  });

  test('nor in a file for reading only', async () => {
    main.status = { ...main.status, mode: 'ro' };
    await renderView(<SellersView />);
    await click(find('button', 'Uppgifter om Björn Ek'));
    expect(find('button', 'Gör anonym …').getAttribute('aria-disabled')).toBe('true');
  });

  test('says what goes and what stays, and changes nothing before it is confirmed', async () => {
    await openAnonymise();
    expect(dialog()).toContain('Gör Björn Ek anonym?');
    expect(dialog()).toContain('Namnet blir Tidigare säljare 1');
    expect(dialog()).toContain('så att teamets summor stämmer');
    expect(dialog()).toContain('Kan ångras med Ctrl+Z');
    expect(dialog()).not.toContain('nämner');
    await click(find('button', 'AvbrytEsc'));
    expect(main.sent).toEqual([]);
    expect(document.activeElement).toBe(find('button', 'Uppgifter om Björn Ek'));
  });

  test('shows each text that still names the person, with its place', async () => {
    main.reset(
      team({
        sellers: LEFT,
        actions: [
          {
            id: idOf(70),
            kind: 'decision',
            text: 'Ringer Björns kunder',
            owner: { kind: 'manager' },
            due: null,
            about: null,
            meetingId: null,
            createdAt: '2026-11-16T08:00:00.000Z',
            doneAt: null,
          },
        ],
        meetings: [
          {
            id: idOf(71),
            status: 'calledOff',
            kind: 'week',
            targetWeek: '2026-W46',
            reason: 'Björn Ek sjuk',
            at: '2026-11-09T08:00:00.000Z',
          },
        ],
      }),
    );
    await renderView(<SellersView />);
    await openAnonymise();
    expect(dialog()).toContain('2 andra texter nämner Björn Ek eller förnamnet.');
    expect([...document.querySelectorAll('dialog q')].map((one) => one.parentElement?.textContent)).toEqual([
      'BeslutRinger Björns kunder',
      'Inställt möte, v. 46 2026Björn Ek sjuk',
    ]);
  });

  test('renames, and leaves the backups alone unless asked', async () => {
    await openAnonymise();
    await click(find('button', 'Gör anonym'));
    expect(main.sent).toEqual([{ type: 'seller.anonymise', sellerId: BJORN }]);
    expect(main.requested).not.toContain('backups:forget');
    expect(field('Namn, Tidigare säljare 1').value).toBe('Tidigare säljare 1');
    expect(said('status')).toBe('Björn Ek heter nu Tidigare säljare 1.');
  });

  test('takes the backups away, too, and says how many', async () => {
    const asked: string[] = [];
    main.answers['backups:forget'] = (id) => {
      asked.push(id);
      return { ok: true, value: 3 };
    };
    await openAnonymise();
    await click(field('Ta också bort säkerhetskopiorna där namnet står'));
    await click(find('button', 'Gör anonym'));
    expect(asked).toEqual([BJORN]);
    expect(said('status')).toBe('Björn Ek heter nu Tidigare säljare 1. 3 säkerhetskopior är borttagna.');
  });

  test('says when backups are left; the name has gone all the same', async () => {
    main.answers['backups:forget'] = () => ({
      ok: false,
      told: { code: 'forget.failed', params: { folder: '/home/chef/backups' } },
    });
    await openAnonymise();
    await click(field('Ta också bort säkerhetskopiorna där namnet står'));
    await click(find('button', 'Gör anonym'));
    expect(said('alert')).toContain('Ta bort dem för hand i /home/chef/backups.');
    expect(said('status')).toBe('Björn Ek heter nu Tidigare säljare 1.');
  });

  test('a refusal is told, and no backup is touched', async () => {
    main.refusing = {
      type: 'seller.anonymise',
      told: { code: 'error.anonymise.inMeeting', params: { name: 'Björn Ek' } },
    };
    await openAnonymise();
    await click(field('Ta också bort säkerhetskopiorna där namnet står'));
    await click(find('button', 'Gör anonym'));
    expect(said('alert')).toContain('är med i mötet som pågår');
    expect(main.requested).not.toContain('backups:forget');
  });

  test('what was done is no longer said when it has been taken back', async () => {
    const before = main.document;
    await openAnonymise();
    await click(find('button', 'Gör anonym'));
    main.document = before;
    await act(async () => main.notify('document:replaced', main.snapshot()));
    await settle();
    expect(field('Namn, Björn Ek').value).toBe('Björn Ek');
    expect(document.querySelector('[role="status"]')).toBeNull();
  });
});
