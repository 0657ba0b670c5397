import { describe, expect, test } from 'vitest';
import type { HeldMeeting, MeetingKind, SalesDocument, Settings } from '../../shared/document.ts';
import type { MinutesModel } from '../../shared/minutes-model.ts';
import { minutesFileName } from '../../shared/minutes/file-name.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { minutesText } from '../../shared/minutes/text.ts';
import { obstacleRows, minutesLanguage, subtitle } from '../../shared/minutes/words.ts';
import { idOf } from './builders.ts';
import {
  CLOSED_AT,
  LAST_WEEK,
  PRIVATE,
  WEEK,
  goalId,
  kr,
  modelOf,
  pictureDocument,
  pictureMeeting,
  pictureModel,
  vantageOf,
} from './minutes-fixture.ts';

function withMeeting(document: SalesDocument, more: Partial<HeldMeeting>): SalesDocument {
  return { ...document, meetings: [{ ...pictureMeeting(document), ...more }] };
}

function byName<T>(model: MinutesModel, rows: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(model.facts.sellers.map(({ name }, index) => [name, rows[index] as T]));
}

describe('the figures of the pictures (design 7)', () => {
  const { facts, goals } = pictureModel();

  test('last week, this week and the month, with their sums', () => {
    expect(facts.sums).toEqual({
      lastGoal: kr(72_000),
      lastResult: kr(74_550),
      reached: 3,
      known: 5,
      weekGoal: kr(84_500),
      weekGoalsStated: 6,
      monthFirst: kr(294_000),
      monthGoal: kr(288_000),
      monthGoalsStated: 6,
      budget: kr(306_000),
    });
    expect(facts.team).toMatchObject({
      monthResult: kr(124_521),
      monthGoal: kr(288_000),
      budget: kr(306_000),
      sellers: 6,
      trend: 'up',
    });
    expect(facts.team.weekResults.map(({ week }) => week)).toEqual(['2017-W36', '2017-W37']);
  });

  test('a seller’s row', () => {
    expect(facts.sellers[0]).toMatchObject({
      name: 'Marty Freudenburg',
      lastGoal: kr(9_000),
      lastResult: kr(4_809),
      kept: 'missed',
      weekGoal: kr(7_500),
      monthFirst: kr(45_000),
      monthGoal: kr(22_000),
      budget: kr(40_000),
      trend: 'down',
    });
    expect(facts.sellers.map(({ trend }) => trend)).toEqual(['down', 'up', 'steepUp', 'steady', null, 'up']);
  });

  test('in the round’s order, who is away last; new and in advance are said', () => {
    expect(facts.sellers.map(({ name }) => name).at(-1)).toBe('Jonathan Berthelot');
    expect(byName(pictureModel(), goals)).toMatchObject({
      'Mei-Mei Johns': { isNew: true, inAdvance: false, belief: 7 },
      'Jonathan Berthelot': { isNew: false, inAdvance: true, action: 'Lämnar offert till Zumgoity' },
    });
  });

  test('planned and used minutes of each step but the lobby', () => {
    expect(facts.minutes.map(({ step, planned, used }) => [step, planned, used])).toEqual([
      ['wins', 3, 3],
      ['promises', 3, 4],
      ['team', 3, 2],
      ['round', 18, 20],
      ['obstacles', 8, 10],
      ['training', 5, 4],
      ['summary', 3, 3],
      ['close', 2, 2],
    ]);
  });
});

describe('what was said', () => {
  const model = pictureModel();

  test('follow-ups, restatements, decisions with owner and date, energy as an average', () => {
    const [lastWeek] = model.promises;
    expect(lastWeek?.week).toBe(LAST_WEEK);
    expect(lastWeek?.actions[0]).toEqual({ name: 'Marty Freudenburg', action: 'Besök hos Konmatfix', done: false });
    expect(model.restatements.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Marty Freudenburg', kr(45_000), kr(22_000)],
      ['Niesha Huffines', kr(9_000), kr(26_000)],
    ]);
    expect(model.decisions[0]).toMatchObject({
      text: 'Ny prislista med GTX 500',
      owner: 'Melvin Marxen',
      due: '2017-09-20',
      done: false,
    });
    expect(model.openActions.map(({ text }) => text)).toEqual(['Besök hos Konmatfix']);
    expect(model.energy).toEqual({ average: 8.2, answers: 5 }); // 8 + 9 + 8 + 8 + 8
  });

  test('each obstacle stands with its decision, or with none', () => {
    const rows = obstacleRows(model, minutesLanguage(model, 'sv'));
    expect(rows.map(({ obstacle, decision }) => [obstacle, decision])).toEqual([
      ['Priserna i appen är gamla', 'Ny prislista med GTX 500'],
      ['Tre kunder väntar på svar', 'Svar på tre offerter'],
      ['Avtalet fastnar hos Konmatfix', 'Juristen med på mötet med Konmatfix'],
      ['Demorummet är dubbelbokat', 'Inget beslut'],
    ]);
  });

  test('from when the lobby was left to the close, in the team’s time', () => {
    expect(model).toMatchObject({ date: '2017-09-18', from: '09:00', to: '09:48' });
  });

  test('a meeting that was closed on a later day has no known end', () => {
    expect(modelOf(withMeeting(pictureDocument(), { closedAt: '2017-09-19T06:00:00.000Z' })).to).toBeNull();
  });

  test('who came back with a day is said, and is an action on the manager', () => {
    const document = pictureDocument({ managerName: '' });
    const about = idOf('Gladys Colclough');
    const without = {
      ...document,
      goals: document.goals.filter(({ sellerId, period }) => sellerId !== about || period !== WEEK),
      actions: [
        {
          id: idOf('comes back'),
          kind: 'comesBack' as const,
          text: '',
          owner: { kind: 'manager' as const },
          due: '2017-09-20',
          about,
          meetingId: idOf('meeting'),
          createdAt: '2017-09-18T07:30:00.000Z',
          doneAt: null,
        },
      ],
    };
    const one = modelOf(withMeeting(without, { facts: null }));
    expect(byName(one, one.goals)['Gladys Colclough']).toMatchObject({ comesBack: '2017-09-20', belief: null });
    const text = minutesText(one, 'sv');
    expect(text).toContain('Återkommer med mål 20 september.');
    expect(text).toContain('Gladys Colclough återkommer med mål (Försäljningschefen, 20 sep)');
  });

  test('presence: noted, late, remote; not noted is neither present nor absent, unless a goal was stated', () => {
    const document = pictureDocument();
    const states = ['late', 'remote', 'expected', 'here', 'expected', 'away'] as const;
    const at = '2017-09-18T07:12:00.000Z';
    const presence = pictureMeeting(document).presence.map((one, index) => {
      const state = states[index] ?? 'here';
      return { ...one, state, at: state === 'late' ? at : null };
    });
    const silent = { ...document, goals: document.goals.filter(({ sellerId }) => sellerId !== idOf('Mei-Mei Johns')) };
    const model = modelOf(withMeeting(silent, { presence }));
    expect(model.present).toEqual([
      { name: 'Marty Freudenburg', state: 'late', lateAt: '09:12' },
      { name: 'Gladys Colclough', state: 'remote', lateAt: null },
      { name: 'Niesha Huffines', state: 'here', lateAt: null },
      { name: 'Darcel Schlecht', state: 'here', lateAt: null },
    ]);
    expect(model.unmarked).toEqual(['Mei-Mei Johns']);
    expect(model.absent.map(({ name }) => name)).toEqual(['Jonathan Berthelot']);
  });
});

describe('the minutes stay as they were (design 3)', () => {
  const document = pictureDocument();
  const before = modelOf(document);

  test('whatever is imported, stated or done after the close', () => {
    const later: SalesDocument = {
      ...document,
      results: document.results.map((result) => ({ ...result, amount: result.amount * 2 })),
      budgets: [],
      goals: [
        ...document.goals,
        {
          id: goalId('Gladys Colclough', '2017-09', 1),
          sellerId: idOf('Gladys Colclough'),
          period: '2017-09',
          amount: kr(60_000),
          statedAt: '2017-09-20T07:00:00.000Z',
          meetingId: null,
          by: 'seller',
        },
      ],
      actions: document.actions.map((action) => ({ ...action, doneAt: '2017-09-20T07:00:00.000Z' })),
      settings: { ...document.settings, teamName: 'Annat namn', managerName: 'Någon annan' },
    };
    expect(modelOf(later)).toEqual(before);
  });

  test('a seller who gets another name keeps the one of that day', () => {
    const sellers = document.sellers.map((seller) => ({ ...seller, name: `${seller.name} Ny` }));
    expect(modelOf({ ...document, sellers }).wins).toEqual(before.wins);
  });
});

describe('nothing private', () => {
  const document = pictureDocument();
  const noted: SalesDocument = {
    ...document,
    absences: [{ sellerId: idOf('Jonathan Berthelot'), week: WEEK, days: 4 }],
    meetings: [
      ...document.meetings,
      {
        id: idOf('off'),
        status: 'calledOff',
        kind: 'week',
        targetWeek: '2017-W30',
        reason: PRIVATE.absence,
        at: CLOSED_AT,
      },
    ],
  };

  test.each(['whole', 'team'] as const)(
    'no note and no reason of absence is in the %s model, open or closed',
    (version) => {
      const open = withMeeting(noted, { facts: null, status: 'open' });
      for (const model of [modelOf(noted, version), modelOf(open, version)]) {
        const all = `${JSON.stringify(model)}${minutesText(model, 'sv')}${minutesText(model, 'en')}`;
        for (const secret of Object.values(PRIVATE)) expect(all).not.toContain(secret);
        expect(all).not.toContain('hemlig');
        expect(all).not.toMatch(/"(notes|absences|days)"/);
      }
    },
  );

  test('the team’s version holds nobody’s budget or trend', () => {
    const model = pictureModel('sv', 'team');
    expect(model.facts.sellers.every(({ budget, trend }) => budget === null && trend === null)).toBe(true);
    expect(model.facts.sums.budget).toBeNull();
    expect(model.facts.team.budget).toBe(kr(306_000));
    const text = minutesText(model, 'sv');
    expect(text).not.toMatch(/40.000; trend|budget 40/u);
    expect(text).toContain('budget 306\u00A0000');
  });

  test('a team of one has no budget or trend of the team in it either', () => {
    const facts = { ...pictureModel().facts, team: { ...pictureModel().facts.team, sellers: 1 } };
    const { team } = modelOf(withMeeting(document, { facts }), 'team').facts;
    expect([team.budget, team.trend]).toEqual([null, null]);
  });
});

describe('as text for an e-mail', () => {
  test('in Swedish', () => {
    const text = minutesText(pictureModel(), 'sv');
    expect(text).toContain('Veckomöte 27, vecka 38, tredje av fyra i september\n');
    expect(text).toContain('Tid: Måndag 18 september 2017, kl.\u00A09.00–9.48\n');
    expect(text).toContain('3 av 5 nådde veckomålet (§ 4): 74\u00A0550\u00A0kr mot målet 72\u00A0000\u00A0kr.');
    expect(text).toContain(
      '- Marty Freudenburg: veckomål 7\u00A0500; månadsmål 22\u00A0000 (först 45\u00A0000); vecka 37: 4\u00A0809 mot målet 9\u00A0000, ej nått; budget 40\u00A0000; trend: nedåt.',
    );
    expect(text).toContain('Lämnat i förväg.');
    expect(text).toContain(
      'Marty Freudenburg sänkte september från 45\u00A0000 till 22\u00A0000: två affärer flyttade till oktober.',
    );
    expect(text).toContain(
      'Energi 8,2 av 10, snittet av 5 svar. Nästa möte måndag 25 september 2017 kl.\u00A09.00, vecka 39, Stora mötesrummet.',
    );
  });

  test('in English, from the same facts', () => {
    const text = minutesText(pictureModel(), 'en');
    expect(text).toContain('Weekly meeting 27, week 38, third of four in September\n');
    expect(text).toContain(
      '3 of 5 reached their week goal (§ 4): 74,550\u00A0SEK against the goal of 72,000\u00A0SEK.',
    );
    expect(text).toContain('Energy 8.2 of 10, the average of 5 answers.');
    expect(text).not.toMatch(/ av | mål|Nått/u);
  });

  test('before the first result of the month there is no sum, and that is not 0', () => {
    const { team } = pictureModel().facts;
    const facts = { ...pictureModel().facts, team: { ...team, weekResults: [], monthResult: 0 } };
    const text = minutesText(modelOf(withMeeting(pictureDocument(), { facts })), 'sv');
    expect(text).toContain('September hittills: –, ');
  });

  test('neutral on what the meeting did not have', () => {
    const document = withMeeting(
      { ...pictureDocument(), actions: [] },
      {
        wins: [],
        obstacles: [],
        training: { topic: '', lesson: ' ' },
        energy: [],
        nextMeeting: null,
        confirmedAt: null,
      },
    );
    const text = minutesText(modelOf(document), 'sv');
    for (const words of [
      'Inga framgångar togs upp.',
      'Inga hinder togs upp.',
      'Ingen säljträning antecknades.',
      'Nästa möte är inte bestämt.',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/undefined|null|NaN|Energi|bekräftades/u);
  });

  test('what was said over several lines stays with its item', () => {
    const document = withMeeting(pictureDocument(), {
      wins: [{ id: idOf('w'), sellerId: null, text: 'En\r\n\r\ntvå' }],
    });
    expect(minutesText(modelOf(document), 'sv')).toContain('Teamet: En två\n');
  });
});

describe('file name (design 7)', () => {
  function named(kind: MeetingKind, week: string, settings: Partial<Settings> = {}): readonly [string, string] {
    const document = withMeeting(pictureDocument({ teamName: 'Norr', ...settings }), {
      kind,
      targetWeek: week,
      facts: null,
    });
    const model = minutesModel(document, pictureMeeting(document), vantageOf(document, week), CLOSED_AT, 'whole');
    return [minutesFileName(model, 'sv'), minutesFileName(model, 'en')];
  }

  test.each([
    ['week', '2026-W48', 'Säljmöte 2026-v48 Norr.pdf', 'Sales meeting 2026-W48 Norr.pdf'],
    ['week', '2026-W05', 'Säljmöte 2026-v05 Norr.pdf', 'Sales meeting 2026-W05 Norr.pdf'],
    ['month', '2026-W49', 'Månadsmöte 2026-11 Norr.pdf', 'Monthly meeting 2026-11 Norr.pdf'],
    ['month', '2026-W02', 'Månadsmöte 2025-12 Norr.pdf', 'Monthly meeting 2025-12 Norr.pdf'],
    ['quarter', '2027-W02', 'Kvartalsmöte 2026-Q4 Norr.pdf', 'Quarterly meeting 2026-Q4 Norr.pdf'],
    ['half', '2027-W02', 'Halvårsmöte 2026-H2 Norr.pdf', 'Half-year meeting 2026-H2 Norr.pdf'],
    ['year', '2027-W02', 'Årsmöte 2026 Norr.pdf', 'Annual meeting 2026 Norr.pdf'],
  ] as const)('%s, target week %s', (kind, week, sv, en) => {
    expect(named(kind, week)).toEqual([sv, en]);
  });

  test.each([
    [{ teamName: ' ', company: 'Norrfors AB' }, 'Säljmöte 2026-v48 Norrfors AB.pdf'],
    [{ teamName: '', company: '' }, 'Säljmöte 2026-v48.pdf'],
    [{ teamName: '<Nord>:"Syd"/\\|?*' }, 'Säljmöte 2026-v48 _Nord___Syd______.pdf'],
    [
      { teamName: 'a\u0000b\u001Fc\u0085d\u202Ee\u2066f\u200Fg\u061Ch\uD800i' },
      'Säljmöte 2026-v48 a_b_c_d_e_f_g_h_i.pdf',
    ],
    [{ teamName: 'O\u0308st' }, 'Säljmöte 2026-v48 \u00D6st.pdf'],
  ] as const)('%j', (settings, sv) => {
    expect(named('week', '2026-W48', settings)[0]).toBe(sv);
  });

  test('no longer than a file system takes', () => {
    const [name] = named('half', '2027-W02', { teamName: '🏔️'.repeat(70) });
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});

describe('heading', () => {
  test.each([
    [{ kind: 'week', alsoMonthly: true }, 'sv', 'Veckomöte 27 och månadsmöte, vecka 38, tredje av fyra i september'],
    [{ kind: 'month', period: '2017-08' }, 'sv', 'Månadsmöte 27, augusti 2017, vecka 38'],
    [{ kind: 'quarter', period: '2017-Q2' }, 'en', 'Quarterly meeting 27, quarter 2 2017, week 38'],
    [{ kind: 'half', period: '2017-H1' }, 'sv', 'Halvårsmöte 27, första halvåret 2017, vecka 38'],
    [{ kind: 'year', period: '2016', number: null }, 'sv', 'Årsmöte, 2016, vecka 38'],
  ] as const)('%j in %s', (more, locale, expected) => {
    const model: MinutesModel = { ...pictureModel(), ...more };
    expect(subtitle(model, minutesLanguage(model, locale))).toBe(expected);
  });
});
