import { COACHING_KEYS } from '../../../shared/coaching.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { Part, useSettings } from './part.tsx';
import styles from './settings.module.css';

/** The wording of the coaching questions (design 4.3); the catalogue's stands faint in a field that is empty. */
export function QuestionsPart() {
  const text = useText();
  const { settings, problem, change } = useSettings();
  return (
    <Part title={text('settings.questions')} problem={problem} folded={text('settings.questions.open')}>
      <p className={styles.plain}>{text('settings.questions.about')}</p>
      {COACHING_KEYS.map((key) => (
        <div key={key} className={styles.wide}>
          <TextField
            label={text(`settings.question.${key}`)}
            value={settings.coachingQuestions[key] ?? ''}
            placeholder={text(key)}
            onCommit={(wording) => change({ coachingQuestions: { [key]: wording } })}
          />
        </div>
      ))}
    </Part>
  );
}
