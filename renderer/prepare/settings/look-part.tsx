import { bridge } from '../../bridge.ts';
import { RadioField } from '../../components/choice-field.tsx';
import { useConsole } from '../../console-context.tsx';
import { useText } from '../../language.tsx';
import { Part, useSettings } from './part.tsx';

const LOCALES = ['sv', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

/** The team's language, and this machine's look, which does not travel in the file (design 3). */
export function LookPart() {
  const text = useText();
  const { start } = useConsole();
  const { settings, problem, change } = useSettings();
  return (
    <Part title={text('settings.look')} problem={problem}>
      <RadioField
        label={text('welcome.language')}
        value={settings.locale}
        options={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
        onChange={(locale) => change({ locale })}
      />
      <RadioField
        label={text('settings.theme')}
        value={start.theme}
        options={THEMES.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
        onChange={(theme) => void bridge.request('app:setTheme', theme)}
      />
    </Part>
  );
}
