import { useState } from 'react';
import type { MeetingKind } from '../../shared/document.ts';
import { lookBackPeriod, longPeriodInHand } from '../../shared/lookback.ts';
import { periodName } from '../../shared/period-name.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { RadioField } from '../components/choice-field.tsx';
import { Button } from '../components/button.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { useLanguage } from '../language.tsx';

export interface ChosenKind {
  readonly kind: MeetingKind;
  readonly alsoMonthly: boolean;
}

const CHOICES: Readonly<Record<'weekly' | 'alsoMonthly' | Exclude<MeetingKind, 'week'>, ChosenKind>> = {
  weekly: { kind: 'week', alsoMonthly: false },
  alsoMonthly: { kind: 'week', alsoMonthly: true },
  month: { kind: 'month', alsoMonthly: false },
  quarter: { kind: 'quarter', alsoMonthly: false },
  half: { kind: 'half', alsoMonthly: false },
  year: { kind: 'year', alsoMonthly: false },
};
type Choice = keyof typeof CHOICES;
const ORDER = Object.keys(CHOICES) as readonly Choice[];

interface KindDialogProps {
  readonly vantage: Vantage;
  readonly initially: Choice;
  readonly onStart: (chosen: ChosenKind) => void;
  readonly onClose: () => void;
}

/** The year's other meetings: the same agenda, with a look back and a goal for the longer period (design 5). */
export function KindDialog({ vantage, initially, onStart, onClose }: KindDialogProps) {
  const { locale, text } = useLanguage();
  const [chosen, setChosen] = useState(initially);
  const long = longPeriodInHand(CHOICES[chosen], vantage);
  const labelOf = (choice: Choice): string => {
    if (choice === 'weekly') return text('kind.weekly');
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
          options={ORDER.map((value) => ({ value, label: labelOf(value) }))}
          onChange={setChosen}
        />
        {long === null ? null : <p>{text('kind.asks', { period: periodName(long, locale, 'year') })}</p>}
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('word.cancel')}
        </Button>
        <Button kind="main" onPress={() => onStart(CHOICES[chosen])}>
          {text('kind.start')}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
