import type { ImportPreview, PreviewCell } from '../../../shared/import/types.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import prepare from '../prepare.module.css';
import styles from './import.module.css';
import { PreviewNotes } from './preview-notes.tsx';
import { PreviewWeeks } from './preview-weeks.tsx';
import { changesIn, type ReadingIn } from './use-import.ts';

interface PreviewPanelProps {
  readonly reading: ReadingIn;
  readonly onBack: () => void;
}

/** What changes, before anything is changed. */
export function PreviewPanel({ reading, onBack }: PreviewPanelProps) {
  const text = useText();
  const { preview, busy } = reading;
  const changes = changesIn(preview);
  const [ask] = preview?.asks ?? [];

  const waits = (): string | null => {
    if (busy) return text('readIn.counting');
    if (preview === null) return text('readIn.cannot');
    if (ask !== undefined) return text(`readIn.first.${ask}`);
    return changes === 0 ? text('readIn.nothingNew') : null;
  };

  return (
    <section className={styles.preview} aria-labelledby="import-changes" aria-busy={busy}>
      <div className={styles.previewHead}>
        <h2 id="import-changes" className={prepare.subtitle}>
          {text('readIn.changes')}
        </h2>
        <p role="status">{preview === null || preview.cells.length === 0 ? '' : <Counts preview={preview} />}</p>
      </div>
      {preview === null || preview.cells.length === 0 ? (
        <p className={styles.note}>{text('readIn.noPreview')}</p>
      ) : (
        <PreviewWeeks preview={preview} />
      )}
      {preview === null ? null : <PreviewNotes preview={preview} />}
      <div className={styles.end}>
        <Button onPress={onBack}>{text('word.back')}</Button>
        <Button kind="main" keyCap="Enter" disabledBecause={waits()}>
          {text('readIn.commit', { cells: changes })}
        </Button>
      </div>
    </section>
  );
}

function Counts({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  const count = (change: PreviewCell['change']): number =>
    preview.cells.filter((cell) => cell.change === change).length;
  return text('readIn.counts', { fresh: count('new'), changed: count('changed'), same: count('same') });
}
