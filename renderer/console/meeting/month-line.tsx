/** The month at a seller's stop: its goal, when it was said, budget small, and the gate. */
import { amountOrNone, formatAmount } from '../../../shared/amounts/write.ts';
import { localDateOf } from '../../../shared/calendar.ts';
import type { Id } from '../../../shared/document.ts';
import { explainRestatement } from '../../../shared/explain/gate.ts';
import { gateOf, restatementTest } from '../../../shared/gate.ts';
import type { SellerMonth } from '../../../shared/month.ts';
import { weekNumber, weekOf } from '../../../shared/periods.ts';
import { stopScreen } from '../../../shared/stage/round.ts';
import { capitalised, monthName } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useDraft, useMeeting } from './meeting-context.tsx';
import styles from './stop.module.css';

const OPENS = { up: 'cue.gate.up', down: 'cue.gate.down', closed: 'gate.open' } as const;
/** With everything on the wall, the manager's own word is a sign only. */
const SIGNS = { up: 'gate.sign.up', down: 'gate.sign.down', closed: 'gate.sign' } as const;

export function MonthLine({ sellerId, month }: { readonly sellerId: Id; readonly month: SellerMonth }) {
  const { locale, text } = useLanguage();
  const { style, calendar } = useSession();
  const { goal, budget } = month;
  return (
    <div className={styles.month}>
      <span className={styles.monthName}>{capitalised(monthName(month.month, locale, 'long'))}</span>
      <span className={styles.monthGoal}>{amountOrNone(goal?.amount ?? null, style)}</span>
      <span className={styles.hint}>
        {goal === null
          ? text('goal.noMonth')
          : text('goal.saidWeek', { week: weekNumber(weekOf(localDateOf(goal.statedAt, calendar.timeZone))) })}
        {budget === null ? '' : `, ${text('goal.budget', { budget: formatAmount(budget, style) })}`}
      </span>
      <GateButton sellerId={sellerId} month={month} />
    </div>
  );
}

/** Opens and closes the gate; nothing while there is no month goal to change. */
export function GateButton({ sellerId, month }: { readonly sellerId: Id; readonly month: SellerMonth }) {
  const { text } = useLanguage();
  const { meeting, scene, openGate, solo } = useMeeting();
  const { gateOpen } = meeting.position;
  const gate = gateOf(scene, sellerId).state;
  const screen = stopScreen(scene, sellerId);
  const isRestated = screen.kind === 'gate' && screen.stated !== null;
  const name = text(gateOpen ? (isRestated ? 'gate.done' : 'gate.close') : OPENS[gate]);
  if (month.goal === null) return null;
  return (
    <Button small pressed={gateOpen} label={name} onPress={() => openGate(!gateOpen)}>
      {solo && !gateOpen ? text(SIGNS[gate]) : name}
    </Button>
  );
}

/** The test of a good restatement, of the one being said and of the one that was, for the manager alone; the seller decides (design 4.4). */
export function RestatementWord({ sellerId }: { readonly sellerId: Id }) {
  const { text } = useLanguage();
  const { style } = useSession();
  const { scene, solo } = useMeeting();
  const draft = useDraft();
  const screen = stopScreen(scene, sellerId);
  if (solo || screen.kind !== 'gate') return null;
  const isSaying = draft !== null && draft.field === 'month' && draft.text !== '';
  const amount = isSaying ? draft.amount : (screen.stated?.amount ?? null);
  if (amount === null) return null;
  const word = explainRestatement(restatementTest(scene, sellerId, amount), style);
  if (word === null) return null;
  return (
    <p className={styles.hint} role="status">
      {text(word.code, word.params)}
    </p>
  );
}
