import { bridge } from '../bridge.ts';
import { useText } from '../language.tsx';
import type { SaveOutcome } from '../use-saved-file.ts';
import { Notice } from './notice.tsx';

interface SavedNoticeProps {
  readonly outcome: SaveOutcome | null;
  readonly className?: string | undefined;
}

/** That a file is saved, with the way to its folder; or why it is not. */
export function SavedNotice({ outcome, className }: SavedNoticeProps) {
  const text = useText();
  if (outcome === null) return null;
  if ('problem' in outcome) {
    return (
      <Notice urgent className={className}>
        {outcome.problem}
      </Notice>
    );
  }
  const { path, name } = outcome.saved;
  return (
    <Notice
      oneLine
      className={className}
      title={text('file.saved', { name })}
      choices={[{ label: text('file.show'), onPress: () => void bridge.request('file:show', path) }]}
    />
  );
}
