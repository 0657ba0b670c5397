/** Done or not done, for the rows of the page that is on the wall, in its order. */
import { followedUpShown, type FollowedUp } from '../../../shared/stage/promises.ts';
import { decisionRow, shortName } from '../../../shared/stage/scene.ts';
import { useText } from '../../language.tsx';
import { ActionDone, PromiseDone } from './done-buttons.tsx';
import { useMeeting } from './meeting-context.tsx';
import common from './meeting.module.css';
import styles from './solo-entry.module.css';

export function SoloPromises() {
  const text = useText();
  const { scene } = useMeeting();
  const rows = followedUpShown(scene);
  if (rows.length === 0) return <p className={common.empty}>{text('promises.none')}</p>;
  return (
    <ul className={styles.cells}>
      {rows.map((followedUp) => (
        <li key={keyOf(followedUp)} className={styles.cell}>
          <Row followedUp={followedUp} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(one: FollowedUp): string {
  return one.kind === 'promise' ? `${one.week} ${one.row.sellerId}` : one.action.id;
}

function Row({ followedUp }: { readonly followedUp: FollowedUp }) {
  const text = useText();
  const { scene } = useMeeting();
  if (followedUp.kind === 'action') {
    const { action } = followedUp;
    const { about, text: what } = decisionRow(scene, action);
    return (
      <>
        <span className={styles.what}>{about === null ? what : text('action.comesBack', { name: about })}</span>
        <ActionDone action={action} />
      </>
    );
  }
  const { sellerId, promise } = followedUp.row;
  return (
    <>
      <span className={styles.who}>{shortName(scene, sellerId)}</span>
      {promise?.action === undefined ? <span>{text('value.none')}</span> : <PromiseDone promise={promise} />}
    </>
  );
}
