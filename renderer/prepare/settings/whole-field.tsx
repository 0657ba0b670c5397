import { useState } from 'react';
import type { Limits } from '../../../shared/settings-limits.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';

interface WholeFieldProps {
  readonly label: string;
  readonly value: number;
  readonly limits: Limits;
  /** What the number is; it says what to type when it cannot be read. */
  readonly kind: 'minutes' | 'percent';
  readonly hint?: string;
  readonly onCommit: (value: number) => void;
}

/** A whole number within limits; what is none stays in the field, and the old one in the file. */
export function WholeField({ label, value, limits, kind, hint, onCommit }: WholeFieldProps) {
  const text = useText();
  const [wrong, setWrong] = useState(false);
  const problem = kind === 'minutes' ? 'settings.notMinutes' : 'settings.notPercent';
  return (
    <TextField
      label={label}
      value={String(value)}
      problem={wrong ? text(problem, { ...limits }) : null}
      {...(hint === undefined ? {} : { hint })}
      onType={() => setWrong(false)}
      onCommit={(typed) => {
        const whole = readWhole(typed, kind === 'percent');
        const isRight = whole !== null && whole >= limits.least && whole <= limits.most;
        setWrong(!isRight);
        if (isRight && whole !== value) onCommit(whole);
      }}
    />
  );
}

function readWhole(typed: string, withSign: boolean): number | null {
  const match = /^(\d{1,4})(\s*%)?$/u.exec(typed.trim());
  return match === null || (match[2] !== undefined && !withSign) ? null : Number(match[1]);
}
