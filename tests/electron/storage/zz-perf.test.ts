import { test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { emptyDocument, defaultSettings } from '../../../shared/defaults.ts';
import { addWeeks } from '../../../shared/periods.ts';
import { parseDocument, referenceProblems } from '../../../shared/schema.ts';
import { createSerializer, ordered } from '../../../electron/storage/serialize.ts';
import { readDocument } from '../../../electron/storage/read-document.ts';
z.config({ jitless: true });
test('perf', () => {
  const sellers = Array.from({ length: 50 }, (_, i) => ({ id: randomUUID(), name: 'Säljare ' + i, joined: null, left: null, aliases: [] }));
  const weeks: string[] = []; for (let i = 0, w = '2021-W01'; i < 260; i++, w = addWeeks(w, 1)) weeks.push(w);
  const results = weeks.flatMap((week) => sellers.map((s) => ({ sellerId: s.id, week, amount: 8450000, source: 'typed', at: '2026-11-23T07:55:00.000Z' })));
  const goals = weeks.flatMap((week) => sellers.map((s) => ({ id: randomUUID(), sellerId: s.id, period: week, amount: 9000000, statedAt: '2026-11-23T08:20:00.000Z', meetingId: null, by: 'seller' as const, belief: 8, potential: 'Tre öppna offerter hos Lundbergs – och – en '.repeat(4), action: 'Ringer alla på måndag förmiddag och bokar möten. '.repeat(4) })));
  const doc = { ...emptyDocument(defaultSettings('sv')), sellers, results, goals };
  const time = (n: string, f: () => unknown) => { const a = performance.now(); f(); console.log(n, (performance.now() - a).toFixed(1)); };
  for (let i = 0; i < 3; i++) time('parse', () => parseDocument(doc));
  for (let i = 0; i < 3; i++) time('refs', () => referenceProblems(doc));
  const s = createSerializer();
  time('serialize first', () => s(doc));
  console.log('MB', s(doc).reduce((a, b) => a + b.length, 0) / 1e6);
  let d = doc;
  const ts: number[] = []; const per: number[][] = [[],[],[]];
  for (let i = 0; i < 200; i++) {
    const kind = i % 3;
    if (kind === 0) d = { ...d, goals: [...d.goals, { ...d.goals[i]!, id: randomUUID() }] };
    if (kind === 1) d = { ...d, results: d.results.map((r, j) => (j === i * 50 ? { ...r, amount: i } : r)) };
    if (kind === 2) d = { ...d, goals: d.goals.map((r, j) => (j === i * 50 ? { ...r, belief: 3 } : r)) };
    const a = performance.now(); s(d); ts.push(performance.now() - a); per[kind]!.push(performance.now()-a);
  }
  ts.sort((a, b) => a - b); per.forEach(x=>{x.sort((a,b)=>a-b);console.log('kind',x[33],x[63])}); console.log('change p50', ts[100], 'p95', ts[190], 'max', ts[199]);
  const bytes = Buffer.concat(s(d) as Uint8Array[]);
  for (let i = 0; i < 3; i++) time('read', () => { const r = readDocument(bytes, 'x'); if (!r.ok) throw new Error(JSON.stringify(r)); });
  const compact = Buffer.from(JSON.stringify(d));
  time('read foreign', () => { if (!readDocument(compact, 'x').ok) throw new Error(); });
  time('JSON.stringify', () => JSON.stringify(ordered(d), null, 2));
});
