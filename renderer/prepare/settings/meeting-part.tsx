import type { Weekday } from '../../../shared/document.ts';
import { capitalised, weekdayName } from '../../../shared/time-format.ts';
import { CheckField, RadioField } from '../../components/choice-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useLanguage } from '../../language.tsx';
import { Part, useSettings } from './part.tsx';
import styles from './settings.module.css';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const ORDERS = ['team', 'rotating'] as const;

export function MeetingPart() {
  const { locale, text } = useLanguage();
  const { settings, problem, change } = useSettings();
  return (
    <Part title={text('settings.meeting')} problem={problem}>
      <SelectField
        label={text('settings.weekday')}
        value={String(settings.usualWeekday)}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: capitalised(weekdayName(day, locale)) }))}
        hint={text(settings.usualWeekday <= 2 ? 'settings.weekdayThis' : 'settings.weekdayNext')}
        onChange={(chosen) => {
          const usualWeekday = WEEKDAYS.find((day) => String(day) === chosen);
          if (usualWeekday !== undefined) change({ usualWeekday });
        }}
      />
      <TimeField
        label={text('settings.time')}
        value={settings.usualTime}
        onCommit={(usualTime) => change({ usualTime })}
      />
      <TextField label={text('word.place')} value={settings.place} onCommit={(place) => change({ place })} />
      <RadioField
        label={text('order.title')}
        value={settings.roundOrder}
        options={ORDERS.map((value) => ({ value, label: text(`settings.order.${value}`) }))}
        onChange={(roundOrder) => change({ roundOrder })}
      />
      <div className={styles.wide}>
        <CheckField
          label={text('settings.trendWord')}
          checked={settings.showTrendWord}
          onChange={(showTrendWord) => change({ showTrendWord })}
        />
        <CheckField
          label={text('settings.signatures')}
          checked={settings.signatures}
          onChange={(signatures) => change({ signatures })}
        />
      </div>
    </Part>
  );
}
