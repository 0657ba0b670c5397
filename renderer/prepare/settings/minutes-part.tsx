import { TIMED_STEPS } from '../../../shared/agenda.ts';
import { scaledMinutes, shortestWeekly, weeklyLength } from '../../../shared/meeting-length.ts';
import { weekOf } from '../../../shared/periods.ts';
import { sellersInTeam } from '../../../shared/results.ts';
import { LENGTH_MOST, MINUTES_LIMITS } from '../../../shared/settings-limits.ts';
import { useToday } from '../../use-today.ts';
import { useText } from '../../language.tsx';
import { useTeam } from '../../session.tsx';
import { Part, useSettings } from './part.tsx';
import { WholeField } from './whole-field.tsx';

/** The planned minutes of each step, the round's per seller, and of the whole meeting, which they scale to (design 5). */
export function MinutesPart() {
  const text = useText();
  const { settings, problem, change } = useSettings();
  const sellers = sellersInTeam(useTeam(), weekOf(useToday())).length;
  const { minutesPerStep } = settings;
  return (
    <Part title={text('settings.minutes')} problem={problem} short>
      <WholeField
        label={text('settings.length')}
        value={weeklyLength(minutesPerStep, sellers)}
        limits={{ least: shortestWeekly(sellers), most: LENGTH_MOST }}
        kind="minutes"
        hint={text('settings.lengthHint', { count: sellers })}
        onCommit={(length) => change({ minutesPerStep: scaledMinutes(minutesPerStep, sellers, length) })}
      />
      {TIMED_STEPS.map((step) => (
        <WholeField
          key={step}
          label={step === 'round' ? text('settings.perSeller', { step: text('step.round') }) : text(`step.${step}`)}
          value={minutesPerStep[step]}
          limits={MINUTES_LIMITS}
          kind="minutes"
          onCommit={(minutes) => change({ minutesPerStep: { [step]: minutes } })}
        />
      ))}
    </Part>
  );
}
