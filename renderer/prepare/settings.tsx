/** The team's settings, which travel in its file, and this machine's look. Each field is saved when it is left. */
import { useState, type ReactNode } from 'react';
import type { MinutesPerStep, Settings, Weekday } from '../../shared/document.ts';
import { weekdayName, capitalised } from '../../shared/time-format.ts';
import { bridge } from '../bridge.ts';
import { CheckField, RadioField } from '../components/choice-field.tsx';
import { classNames } from '../components/class-names.ts';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { TimeField } from '../components/time-field.tsx';
import { useSending } from '../components/use-sending.ts';
import { useConsole } from '../console/console-context.tsx';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import styles from './prepare.module.css';
import { SavedState } from './saved-state.tsx';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const LOCALES = ['sv', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const BARE = ['one', 'thousand', 'million'] as const;
const ORDERS = ['team', 'rotating'] as const;
const CURRENCIES = ['SEK', 'NOK', 'DKK', 'EUR', 'USD', 'GBP', 'CHF', 'PLN', 'ISK'] as const;
const STEPS = ['wins', 'promises', 'team', 'lookBack', 'round', 'obstacles', 'training', 'summary', 'close'] as const;
const MOST_MINUTES = 120;

export function SettingsView() {
  const { locale, text } = useLanguage();
  const { document } = useSession();
  const { start } = useConsole();
  const { problem, sendChange } = useSending();
  const { settings } = document;
  const change = (patch: Partial<Settings>): void =>
    void sendChange({ type: 'settings.change', patch } as Parameters<typeof sendChange>[0]);

  return (
    <section className={styles.settings} aria-labelledby="settings-title">
      <h1 id="settings-title" className={styles.title}>
        {text('nav.settings')}
      </h1>
      <div className={styles.under}>
        <p>{text('settings.about')}</p>
        <SavedState />
      </div>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}

      <Part title={text('settings.team')}>
        <TextField
          label={text('newTeam.teamName')}
          value={settings.teamName}
          onCommit={(teamName) => change({ teamName })}
        />
        <TextField
          label={text('newTeam.company')}
          value={settings.company}
          onCommit={(company) => change({ company })}
        />
        <TextField
          label={text('settings.manager')}
          value={settings.managerName}
          onCommit={(managerName) => change({ managerName })}
        />
      </Part>

      <Part title={text('settings.meeting')}>
        <SelectField
          label={text('settings.weekday')}
          value={String(settings.usualWeekday)}
          options={WEEKDAYS.map((day) => ({ value: String(day), label: capitalised(weekdayName(day, locale)) }))}
          hint={text(settings.usualWeekday <= 2 ? 'settings.weekdayThis' : 'settings.weekdayNext')}
          onChange={(day) => change({ usualWeekday: Number(day) as Weekday })}
        />
        <TimeField
          label={text('settings.time')}
          value={settings.usualTime}
          onCommit={(usualTime) => change({ usualTime })}
        />
        <TextField label={text('settings.place')} value={settings.place} onCommit={(place) => change({ place })} />
        <RadioField
          label={text('settings.order')}
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

      <Part title={text('settings.minutes')} short>
        {STEPS.map((step) => (
          <MinutesField
            key={step}
            step={step}
            minutes={settings.minutesPerStep[step]}
            onCommit={(minutes) => change({ minutesPerStep: { ...settings.minutesPerStep, [step]: minutes } })}
          />
        ))}
      </Part>

      <Part title={text('settings.figures')}>
        <SelectField
          label={text('settings.currency')}
          value={settings.currency}
          options={[...new Set([...CURRENCIES, settings.currency])].map((value) => ({ value, label: value }))}
          hint={text('settings.currencyHint')}
          onChange={(currency) => change({ currency })}
        />
        <SelectField
          label={text('settings.bare')}
          value={settings.bareNumber}
          options={BARE.map((value) => ({ value, label: text(`settings.bare.${value}`) }))}
          onChange={(bareNumber) => change({ bareNumber })}
        />
      </Part>

      <Part title={text('settings.look')}>
        <RadioField
          label={text('welcome.language')}
          value={settings.locale}
          options={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
          onChange={(chosen) => change({ locale: chosen })}
        />
        <RadioField
          label={text('settings.theme')}
          value={start.theme}
          options={THEMES.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
          onChange={(theme) => void bridge.request('app:setTheme', theme)}
        />
        <p className={styles.plain}>{text('settings.version', { version: start.version })}</p>
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly short?: boolean;
  readonly children: ReactNode;
}

function Part({ title, short = false, children }: PartProps) {
  return (
    <div className={styles.settingsPart} role="group" aria-label={title}>
      <h2 className={styles.subtitle}>{title}</h2>
      <div className={classNames(styles.settingsFields, short && styles.shortFields)}>{children}</div>
    </div>
  );
}

interface MinutesFieldProps {
  readonly step: keyof MinutesPerStep;
  readonly minutes: number;
  readonly onCommit: (minutes: number) => void;
}

function MinutesField({ step, minutes, onCommit }: MinutesFieldProps) {
  const { text } = useLanguage();
  const [wrong, setWrong] = useState(false);
  return (
    <TextField
      label={step === 'round' ? text('settings.perSeller', { step: text('step.round') }) : text(`step.${step}`)}
      value={String(minutes)}
      problem={wrong ? text('settings.notMinutes', { most: MOST_MINUTES }) : null}
      onType={() => setWrong(false)}
      onCommit={(typed) => {
        const number = Number(typed.trim());
        const isRight = /^\d{1,3}$/.test(typed.trim()) && number >= 1 && number <= MOST_MINUTES;
        setWrong(!isRight);
        if (isRight) onCommit(number);
      }}
    />
  );
}
