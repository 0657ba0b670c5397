import { countsAlike, FIRST_UNIT, holdsAmounts } from '../../../shared/counted.ts';
import { RadioField } from '../../components/choice-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useText } from '../../language.tsx';
import { useTeam } from '../../session.tsx';
import { Part, useSettings } from './part.tsx';
import styles from './settings.module.css';
import { UnitWords } from './unit-words.tsx';

const KINDS = ['money', 'unit'] as const;
const BARE = ['one', 'thousand', 'million'] as const;
const CURRENCIES = ['SEK', 'NOK', 'DKK', 'EUR', 'USD', 'GBP', 'CHF', 'PLN', 'ISK'] as const;

/** Money in a currency, or a count of something; fixed once there is a figure that it would falsify (design 3). */
export function CountedPart() {
  const text = useText();
  const { settings, problem, change } = useSettings();
  const isFixed = holdsAmounts(useTeam());
  const { unit, currency } = settings;
  const kept = (other: string): boolean => !isFixed || countsAlike(settings, { currency: other, unit });
  const currencies = [...new Set([...CURRENCIES, currency])];
  const others = currencies.filter((other) => !kept(other));
  return (
    <Part title={text('word.figures')} problem={problem}>
      <div className={styles.wide}>
        <RadioField
          label={text('settings.counts')}
          value={unit === null ? 'money' : 'unit'}
          options={KINDS.map((value) => ({ value, label: text(`settings.counts.${value}`) }))}
          disabledBecause={isFixed ? text('settings.counts.fixed') : null}
          onChange={(kind) => change({ unit: kind === 'money' ? null : FIRST_UNIT })}
        />
      </div>
      {unit === null ? (
        <>
          <SelectField
            label={text('settings.currency')}
            value={currency}
            options={currencies.map((value) => ({ value, label: value, disabled: !kept(value) }))}
            hint={
              others.length === 0
                ? text('settings.currencyHint')
                : `${text('settings.currencyHint')} ${text('settings.currency.fixed', { currencies: others.join(', ') })}`
            }
            onChange={(chosen) => change({ currency: chosen })}
          />
          <SelectField
            label={text('settings.bare')}
            value={settings.bareNumber}
            options={BARE.map((value) => ({ value, label: text(`settings.bare.${value}`, { currency }) }))}
            onChange={(bareNumber) => change({ bareNumber })}
          />
        </>
      ) : (
        <UnitWords unit={unit} onChange={(words) => change({ unit: words })} />
      )}
    </Part>
  );
}
