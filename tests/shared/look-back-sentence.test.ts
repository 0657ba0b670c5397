import { describe, expect, it } from 'vitest';
import type { LookBackSellerFacts } from '../../shared/document.ts';
import { textFor } from '../../shared/messages/index.ts';
import { lookBackSentence } from '../../shared/minutes/look-back.ts';

const style = { locale: 'sv', currency: 'SEK', unit: null } as const;

function row(goal: number | null, answer: LookBackSellerFacts['answer']): LookBackSellerFacts {
  return { sellerId: '', name: 'Åsa', original: goal, goal, result: null, budget: null, answer, trend: null };
}

describe('7 the sentence over a look back', () => {
  it.each([
    ['nobody stated a goal', [row(null, null), row(null, null)], 'Inga mål var sagda för kvartal 2 2026.'],
    ['stated, no result', [row(100, null)], 'Inget mål för kvartal 2 2026 går att jämföra med utfallet.'],
    ['one of two', [row(100, 'reached'), row(100, 'notReached')], '1 av 2 nådde målet för kvartal 2 2026.'],
  ])('%s', (_, rows, said) => {
    const facts = { period: '2026-Q2', rows };
    expect(lookBackSentence(facts, { locale: 'sv', text: textFor('sv'), style })).toBe(said);
  });
});
