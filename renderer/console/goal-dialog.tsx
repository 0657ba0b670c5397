import { useRef, useState } from 'react';
import type { Amount, Period, Seller } from '../../shared/document.ts';
import { periodName } from '../../shared/period-name.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { AmountField } from '../components/amount-field.tsx';
import { Button } from '../components/button.tsx';
import { RadioField } from '../components/choice-field.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { useGoalEntry, type SaidGoal } from './use-goal-entry.ts';

interface GoalDialogProps {
  readonly seller: Seller;
  /** A week, or a month whose goal has been reached. */
  readonly period: Period;
  readonly vantage: Vantage;
  readonly onClose: () => void;
}

/** A goal outside a meeting. The seller states it, now or in advance; the manager only writes (design 3). */
export function GoalDialog({ seller, period, vantage, onClose }: GoalDialogProps) {
  const { locale, text } = useLanguage();
  const { style } = useSession();
  const entry = useGoalEntry(vantage, seller.id, period);
  const [amount, setAmount] = useState<Amount | null>(null);
  // Enter commits and submits in one go, before the state is drawn.
  const newest = useRef<Amount | null>(null);
  const [by, setBy] = useState<SaidGoal['by']>('seller');
  const [belief, setBelief] = useState('');
  const [potential, setPotential] = useState('');
  const [action, setAction] = useState('');
  const [reason, setReason] = useState('');

  const save = async (): Promise<void> => {
    const terms = { belief: belief === '' ? null : Number(belief), potential, action, reason };
    if (await entry.save({ amount: newest.current, by, ...terms })) onClose();
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
            label={text(entry.isWeek ? 'stage.round.goal' : 'goal.new', { period: periodName(period, locale) })}
            value={amount}
            style={style}
            hint={entry.hint}
            onCommit={(next) => {
              newest.current = next;
              setAmount(next);
              entry.clear();
            }}
          />
          {entry.isCorrection ? null : (
            <RadioField
              label={text('goal.by')}
              value={by}
              options={[
                { value: 'seller', label: text('goal.bySeller') },
                { value: 'advance', label: text('goal.byAdvance') },
              ]}
              onChange={setBy}
            />
          )}
          {entry.isWeek ? (
            <GoalTerms
              belief={belief}
              onBelief={setBelief}
              potential={potential}
              onPotential={setPotential}
              action={action}
              onAction={setAction}
            />
          ) : null}
          {entry.isRestatedMonth ? <TextField label={text('word.reason')} value={reason} onType={setReason} /> : null}
          {entry.problem === null ? null : <Notice urgent>{entry.problem}</Notice>}
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

const SCORES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

interface GoalTermsProps {
  readonly belief: string;
  readonly onBelief: (belief: string) => void;
  readonly potential: string;
  readonly onPotential: (potential: string) => void;
  readonly action: string;
  readonly onAction: (action: string) => void;
}

/** How strongly it is believed, what potential it stands on, and what will be done about it. */
function GoalTerms({ belief, onBelief, potential, onPotential, action, onAction }: GoalTermsProps) {
  const { text } = useLanguage();
  return (
    <>
      <SelectField
        label={text('goal.belief')}
        value={belief}
        options={[{ value: '', label: text('value.none') }, ...SCORES.map((value) => ({ value, label: value }))]}
        onChange={onBelief}
      />
      <TextField label={text('terms.potential')} value={potential} onType={onPotential} />
      <TextField label={text('word.action')} value={action} onType={onAction} />
    </>
  );
}
