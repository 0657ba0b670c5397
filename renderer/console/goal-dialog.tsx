import { useRef, useState } from 'react';
import { formatWithUnit } from '../../shared/amounts/write.ts';
import type { Amount, Period, Seller } from '../../shared/document.ts';
import { allowsGoal, newGoalRange, reachedMonthNow } from '../../shared/gate.ts';
import { canCorrect, goalInForce } from '../../shared/goals.ts';
import { periodName } from '../../shared/period-name.ts';
import { periodKind } from '../../shared/periods.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { AmountField } from '../components/amount-field.tsx';
import { Button } from '../components/button.tsx';
import { RadioField } from '../components/choice-field.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { useSending } from '../components/use-sending.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';

interface GoalDialogProps {
  readonly seller: Seller;
  /** A week, or a month whose goal has been reached. */
  readonly period: Period;
  readonly vantage: Vantage;
  readonly onClose: () => void;
}

const SCORES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** A goal outside a meeting. The seller states it, now or in advance; the manager only writes (design 3). */
export function GoalDialog({ seller, period, vantage, onClose }: GoalDialogProps) {
  const { locale, text } = useLanguage();
  const { style, document } = useSession();
  const { problem, sendChange } = useSending();
  const isWeek = periodKind(period) === 'week';
  const [amount, setAmount] = useState<Amount | null>(null);
  // Enter commits and submits in one go, before the state is drawn.
  const newest = useRef<Amount | null>(null);
  const [by, setBy] = useState<'seller' | 'advance'>('seller');
  const [belief, setBelief] = useState<'' | (typeof SCORES)[number]>('');
  const [action, setAction] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const saving = useRef(false);

  const inForce = goalInForce(document, seller.id, period);
  // A slip is corrected while it can be; later it stays, and a new goal comes after it (design 3).
  const { calendar, today } = vantage;
  const corrected =
    isWeek && inForce !== null && canCorrect(document, inForce.id, { calendar, today }).ok ? inForce : null;
  const soFar = isWeek ? null : (reachedMonthNow(vantage, seller.id)?.soFar ?? null);

  const refusal = (stated: Amount | null): string | null => {
    if (stated === null) return text('goal.noAmount');
    const range = soFar === null ? null : newGoalRange('up', soFar, inForce?.amount ?? null);
    if (range === null || allowsGoal(range, stated)) return null;
    return text('goal.higher', { soFar: formatWithUnit(soFar ?? 0, style) });
  };

  const save = async (): Promise<void> => {
    const stated = newest.current;
    const why = refusal(stated);
    setMissing(why);
    if (stated === null || why !== null || saving.current) return;
    saving.current = true;
    const reason = null;
    const answer = await sendChange(
      corrected === null
        ? { type: 'goal.state', sellerId: seller.id, period, amount: stated, by, reason }
        : { type: 'goal.correct', goalId: corrected.id, amount: stated },
    );
    const [goalId] = answer.ok ? answer.value.ids : [];
    if (goalId !== undefined && (belief !== '' || action.trim() !== '')) {
      // What is left empty stays as it was said.
      const terms = {
        ...(belief === '' ? {} : { belief: Number(belief) }),
        ...(action.trim() === '' ? {} : { action: action.trim() }),
      };
      await sendChange({ type: 'goal.terms', goalId, ...terms });
    }
    saving.current = false;
    if (answer.ok) onClose();
  };

  const label = text(isWeek ? 'stage.round.goal' : 'goal.new', { period: periodName(period, locale) });
  const hint = (): string => {
    if (soFar !== null) return text('goal.higher', { soFar: formatWithUnit(soFar, style) });
    if (inForce === null) return text(style.unit === null ? 'goal.hint' : 'goal.hintCount');
    const before = { amount: formatWithUnit(inForce.amount, style) };
    return text(corrected === null ? 'goal.restating' : 'goal.correcting', before);
  };
  return (
    <Dialog title={text('goal.title', { name: seller.name })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DialogBody>
          <AmountField
            label={label}
            value={amount}
            style={style}
            hint={hint()}
            onCommit={(next) => {
              newest.current = next;
              setAmount(next);
              setMissing(null);
            }}
          />
          {corrected === null ? (
            <RadioField
              label={text('goal.by')}
              value={by}
              options={[
                { value: 'seller', label: text('goal.bySeller') },
                { value: 'advance', label: text('goal.byAdvance') },
              ]}
              onChange={setBy}
            />
          ) : null}
          {isWeek ? (
            <>
              <SelectField
                label={text('goal.belief')}
                value={belief}
                options={[
                  { value: '', label: text('value.none') },
                  ...SCORES.map((value) => ({ value, label: value })),
                ]}
                onChange={setBelief}
              />
              <TextField label={text('goal.action')} value={action} onType={setAction} />
            </>
          ) : null}
          {(missing ?? problem) === null ? null : <Notice urgent>{missing ?? problem}</Notice>}
        </DialogBody>
        <DialogEnd>
          <Button onPress={onClose} keyCap="Esc">
            {text('word.cancel')}
          </Button>
          <Button kind="main">{text('goal.save')}</Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
