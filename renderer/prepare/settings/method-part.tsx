import { defaultSettings } from '../../../shared/defaults.ts';
import { GATE_LIMITS } from '../../../shared/settings-limits.ts';
import { useText } from '../../language.tsx';
import { BandFields } from './bands.tsx';
import { Part, useSettings } from './part.tsx';
import styles from './settings.module.css';
import { WholeField } from './whole-field.tsx';

const GATE = ['neededOfBest', 'paceOfGoal'] as const;
const FROM_START = defaultSettings('sv').gate;

/** The numbers of the method (design 4.3, 4.4): few teams ever change them. */
export function MethodPart() {
  const text = useText();
  const { settings, problem, change } = useSettings();
  return (
    <Part title={text('settings.method')} problem={problem} folded={text('settings.method.open')}>
      <BandFields bands={settings.trendBands} onChange={(trendBands) => change({ trendBands })} />
      <fieldset className={styles.group}>
        <legend>{text('settings.gate')}</legend>
        <div className={styles.fields}>
          {GATE.map((share) => (
            <WholeField
              key={share}
              label={text(`settings.gate.${share}`)}
              value={settings.gate[share]}
              limits={GATE_LIMITS[share]}
              kind="percent"
              hint={text('settings.gate.fromStart', { percent: FROM_START[share] })}
              onCommit={(percent) => change({ gate: { [share]: percent } })}
            />
          ))}
        </div>
      </fieldset>
    </Part>
  );
}
