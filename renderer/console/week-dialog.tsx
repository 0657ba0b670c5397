import { useState } from 'react';
import type { IsoWeek } from '../../shared/document.ts';
import { addWeeks, mondayOf, sundayOf, weekNumber } from '../../shared/periods.ts';
import { formatDate } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { RadioField } from '../components/choice-field.tsx';
import { useLanguage } from '../language.tsx';

interface WeekDialogProps {
  readonly week: IsoWeek;
  /** The week that the usual weekday gives today. */
  readonly usual: IsoWeek;
  readonly onChoose: (week: IsoWeek | null) => void;
  readonly onClose: () => void;
}

/** Another week for the coming meeting; the lobby can still change it. */
export function WeekDialog({ week, usual, onChoose, onClose }: WeekDialogProps) {
  const { locale, text } = useLanguage();
  const [chosen, setChosen] = useState(week);
  const weeks = [-1, 0, 1, 2].map((by) => addWeeks(usual, by));
  return (
    <Dialog title={text('home.changeWeek')} onClose={onClose}>
      <DialogBody>
        <RadioField
          label={text('week.which')}
          hideLabel
          value={chosen}
          options={weeks.map((one) => ({
            value: one,
            label: text('week.dates', {
              week: weekNumber(one),
              from: formatDate(mondayOf(one), locale, 'long'),
              to: formatDate(sundayOf(one), locale, 'long'),
            }),
          }))}
          onChange={setChosen}
        />
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('word.cancel')}
        </Button>
        <Button kind="main" onPress={() => onChoose(chosen === usual ? null : chosen)}>
          {text('week.choose', { week: weekNumber(chosen) })}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
