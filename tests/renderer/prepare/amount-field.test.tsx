import { click, find, leave, plain, press, renderView, settle, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AmountField } from '../../../renderer/components/amount-field.tsx';
import type { SendAnswer } from '../../../renderer/session.tsx';
import { amountStyle } from '../../../shared/amounts/style.ts';
import { defaultSettings } from '../../../shared/defaults.ts';
import type { Amount } from '../../../shared/document.ts';
import { textFor } from '../../../shared/messages/index.ts';
import { team } from '../team.ts';

const style = amountStyle(defaultSettings('sv'), 'sv');
const committed: (Amount | null)[] = [];
let refuse = false;

function Field({ start = null }: { readonly start?: Amount | null }) {
  const [value, setValue] = useState<Amount | null>(start);
  return (
    <AmountField
      label="Mål"
      value={value}
      style={style}
      onCommit={async (amount): Promise<SendAnswer> => {
        committed.push(amount);
        if (refuse) return { ok: false, told: { code: 'error.goal.over' } };
        setValue(amount);
        return { ok: true, value: { number: 1, ids: [] } };
      }}
    />
  );
}

function field(): HTMLInputElement {
  return find<HTMLInputElement>('input', 'Mål');
}

const NEGATIVE = textFor('sv')('amount.refused.negative');

beforeEach(() => {
  main.reset(team());
  committed.length = 0;
  refuse = false;
});
afterEach(unmount);

test('a sure number is read beside the field and committed by Enter, once', async () => {
  await renderView(<Field />);
  await type(field(), '13,5k');
  expect(plain(document.querySelector('output')?.textContent)).toBe('13 500 kr');
  await press('Enter');
  await leave(field());
  expect(committed).toEqual([1_350_000]);
  expect(plain(field().value)).toBe('13 500');
});

test('leaving the field commits a sure number; the same number again changes nothing', async () => {
  await renderView(<Field start={1_350_000} />);
  await type(field(), '14 000');
  await leave(field());
  await type(field(), '14000');
  await leave(field());
  expect(committed).toEqual([1_400_000]);
});

test('a number that could mean two things is asked with both as buttons', async () => {
  await renderView(<Field />);
  await type(field(), '120.000');
  await press('Enter');
  expect(committed).toEqual([]);
  expect(plain(document.body.textContent)).toContain('120.000 kan betyda 120 000 eller 120. Vilket?');
  await click(find('button', '120 000'));
  expect(committed).toEqual([12_000_000]);
  expect(document.activeElement).toBe(field());
  expect(field().getAttribute('aria-invalid')).toBeNull();
});

test.each([
  ['refused', 'hundra', 'hundra går inte att läsa som ett tal'],
  ['half', '120,', '120, är inte färdigt än'],
  ['negative', '-5', NEGATIVE],
])('what is %s is never committed, and says why', async (_, typed, said) => {
  await renderView(<Field start={100} />);
  await type(field(), typed);
  expect(field().getAttribute('aria-invalid')).toBeNull(); // nothing is said while somebody is typing
  await leave(field());
  expect(committed).toEqual([]);
  expect(field().value).toBe(typed);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain(said);
});

test('Esc takes back what is typed, and only then', async () => {
  await renderView(<Field start={1_350_000} />);
  await type(field(), '9');
  expect(await press('Escape', field())).toBe(false);
  expect(plain(field().value)).toBe('13 500');
  expect(await press('Escape', field())).toBe(true);
  expect(committed).toEqual([]);
});

test('an emptied field takes the figure away', async () => {
  await renderView(<Field start={1_350_000} />);
  await type(field(), '');
  await leave(field());
  expect(committed).toEqual([null]);
});

test('what main refuses is said at the field, and the text stays', async () => {
  refuse = true;
  await renderView(<Field />);
  await type(field(), '500');
  await press('Enter');
  await vi.waitFor(() => expect(document.body.textContent).toContain('Perioden är slut'));
  await settle();
  expect(field().value).toBe('500');
});
