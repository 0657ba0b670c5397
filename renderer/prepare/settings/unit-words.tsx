import { useState } from 'react';
import { formatWithUnit } from '../../../shared/amounts/write.ts';
import { FIRST_UNIT } from '../../../shared/counted.ts';
import type { Settings } from '../../../shared/document.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import styles from './settings.module.css';

type Unit = NonNullable<Settings['unit']>;

const LANGUAGES = ['sv', 'en'] as const;
const NUMBERS = ['one', 'many'] as const;
/** Longer ones break the wall's figures over two lines. */
const LONGEST = 20;

interface UnitWordsProps {
  readonly unit: Unit;
  readonly onChange: (words: { readonly [L in keyof Unit]?: Partial<Unit[L]> }) => void;
}

/** The words for what the team counts, one and many in both languages (design 2). */
export function UnitWords({ unit, onChange }: UnitWordsProps) {
  const text = useText();
  const { style } = useSession();
  return (
    <>
      {LANGUAGES.flatMap((language) =>
        NUMBERS.map((number) => (
          <WordField
            key={`${language} ${number}`}
            label={text(`settings.word.${language}.${number}`)}
            word={unit[language][number]}
            example={FIRST_UNIT[language][number]}
            onCommit={(word) => onChange({ [language]: { [number]: word } })}
          />
        )),
      )}
      <p className={styles.plain}>
        {text('settings.word.shown', { one: formatWithUnit(1, style), many: formatWithUnit(12, style) })}
      </p>
    </>
  );
}

interface WordFieldProps {
  readonly label: string;
  readonly word: string;
  readonly example: string;
  readonly onCommit: (word: string) => void;
}

function WordField({ label, word, example, onCommit }: WordFieldProps) {
  const text = useText();
  const [wrong, setWrong] = useState(false);
  return (
    <TextField
      label={label}
      value={word}
      maxLength={LONGEST}
      problem={wrong ? text('settings.word.wrong', { example }) : null}
      onType={() => setWrong(false)}
      onCommit={(typed) => {
        const isRight = /\p{L}/u.test(typed) && !/\d/u.test(typed); // a digit would be read as the figure's
        setWrong(!isRight);
        if (isRight) onCommit(typed.trim());
      }}
    />
  );
}
