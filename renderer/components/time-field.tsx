import { useState } from 'react';
import type { LocalTime } from '../../shared/document.ts';
import { formatTime } from '../../shared/time-format.ts';
import { useLanguage } from '../language.tsx';
import { TextField } from './text-field.tsx';

interface TimeFieldProps {
  readonly label: string;
  readonly value: LocalTime;
  readonly onCommit: (time: LocalTime) => void;
}

/** A time of day in the reader's language; the browser's own field follows the machine's language instead. */
export function TimeField({ label, value, onCommit }: TimeFieldProps) {
  const { locale, text } = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={formatTime(value, locale)}
      problem={problem}
      onType={() => setProblem(null)}
      onCommit={(typed) => {
        const time = readTime(typed);
        setProblem(time === null ? text('field.notTime', { text: typed, example: formatTime('09:30', locale) }) : null);
        if (time !== null) onCommit(time);
      }}
    />
  );
}

/** "9", "9.30", "09:30", "0930"; null for what is no time. */
export function readTime(typed: string): LocalTime | null {
  const match = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*([0-5]\d))?\s*$/i.exec(typed);
  if (match === null || Number(match[1]) > 23) return null;
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
}
