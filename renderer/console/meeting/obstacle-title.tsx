/** What stands in the way, as it was said; pressed, it is a field. */
import { useEffect, useRef, useState } from 'react';
import type { Obstacle } from '../../../shared/document.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import styles from './meeting.module.css';

export function ObstacleTitle({ obstacle }: { readonly obstacle: Obstacle }) {
  const text = useText();
  const { meeting, change } = useRecord();
  const [isEditing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), [isEditing]);

  if (!isEditing) {
    return (
      <h3 className={styles.obstacleTitle}>
        <button
          type="button"
          aria-label={text('obstacles.edit', { text: obstacle.text })}
          onClick={() => setEditing(true)}
        >
          {obstacle.text}
        </button>
      </h3>
    );
  }
  return (
    <TextField
      ref={field}
      label={text('obstacles.ask')}
      value={obstacle.text}
      onCommit={(said) => {
        const next = said.trim();
        const place = { meetingId: meeting.id, obstacleId: obstacle.id };
        if (next !== '') void change({ type: 'meeting.editObstacle', ...place, text: next });
      }}
      onDone={() => setEditing(false)}
    />
  );
}
