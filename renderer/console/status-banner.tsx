import type { HostStatus } from '../../shared/ipc.ts';
import { Notice } from '../components/notice.tsx';
import { useMoment } from '../components/use-moment.ts';
import { useText } from '../language.tsx';
import { useStatus } from '../session.tsx';
import styles from './shell.module.css';

/**
 * What keeps the file from being written: said plainly, over every view (looks, 6; design 9). Null while all is well.
 *
 * @param props.onWall the room reads it, too: no folder, no file, and nobody's name (design 6)
 */
export function StatusBanner({ onWall = false }: { readonly onWall?: boolean }) {
  const text = useText();
  const moment = useMoment();
  const status = useStatus();
  const reason = status.reason === null ? null : text(status.reason.code, status.reason.params);
  if (onWall) return <WallBanner status={status} />;
  if (status.unsaved) {
    return (
      <Notice urgent className={styles.banner} title={text('word.unsaved')}>
        {reason === null ? text('banner.triesAgain') : `${reason} ${text('banner.triesAgain')}`}
      </Notice>
    );
  }
  if (status.mode === 'rw') return null;
  const { holder } = status;
  return (
    <Notice className={styles.banner} title={text('word.readOnly')}>
      {holder === null
        ? (reason ?? text('banner.readOnlyWhy'))
        : text('banner.holder', { user: holder.user, machine: holder.machine, since: moment(holder.since) })}
    </Notice>
  );
}

function WallBanner({ status: { unsaved, mode } }: { readonly status: HostStatus }) {
  const text = useText();
  if (!unsaved && mode === 'rw') return null;
  return <Notice urgent={unsaved} className={styles.banner} title={text(unsaved ? 'word.unsaved' : 'word.readOnly')} />;
}
