import { useState } from 'react';
import { WEEKLY, type HeldKind } from '../../shared/agenda.ts';
import { lookBackPeriod, longPeriodInHand } from '../../shared/lookback.ts';
import { periodName } from '../../shared/period-name.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { RadioField } from '../components/choice-field.tsx';
import { Button } from '../components/button.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { useLanguage } from '../language.tsx';

const CHOICES = ['weekly', 'alsoMonthly', 'month', 'quarter', 'half', 'year'] as const;
type Choice = (typeof CHOICES)[number];

interface KindDialogProps {
  readonly vantage: Vantage;
  readonly initially: Choice;
  readonly onStart: (chosen: HeldKind) => void;
  readonly onClose: () => void;
}

/** The year's other meetings: the same agenda, with a look back and a goal for the longer period (design 5). */
export function KindDialog({ vantage, initially, onStart, onClose }: KindDialogProps) {
  const { locale, text } = useLanguage();
  const [chosen, setChosen] = useState(initially);
  const long = longPeriodInHand(kindOf(chosen), vantage);
  const labelOf = (choice: Choice): string => {
    if (choice === 'weekly') return text('meeting.week');
    const kind = choice === 'alsoMonthly' ? 'month' : choice;
    const looked = lookBackPeriod(kind, vantage);
    const period = looked === null ? '' : periodName(looked, locale, 'year');
    return choice === 'alsoMonthly'
      ? text('kind.alsoMonthly', { period })
      : text('kind.looksBack', { meeting: text(`meeting.${choice}`), period });
  };
  return (
    <Dialog title={text('kind.title')} onClose={onClose}>
      <DialogBody>
        <RadioField
          label={text('kind.which')}
          hideLabel
          value={chosen}
          options={CHOICES.map((value) => ({ value, label: labelOf(value) }))}
          onChange={setChosen}
        />
        {long === null ? null : <p>{text('kind.asks', { period: periodName(long, locale, 'year') })}</p>}
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('word.cancel')}
        </Button>
        <Button kind="main" onPress={() => onStart(kindOf(chosen))}>
          {text('kind.start')}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}

function kindOf(choice: Choice): HeldKind {
  if (choice === 'weekly') return WEEKLY;
  return choice === 'alsoMonthly' ? { ...WEEKLY, alsoMonthly: true } : { ...WEEKLY, kind: choice };
}
