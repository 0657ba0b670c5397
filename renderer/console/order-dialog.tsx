import { useState } from 'react';
import type { Id } from '../../shared/document.ts';
import { Button } from '../components/button.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { useSending } from '../components/use-sending.ts';
import { useText } from '../language.tsx';
import { useSession, useStatus } from '../session.tsx';
import { moved } from '../moved.ts';
import styles from './home.module.css';

/** The team's order, which is the round's; it never ranks by result (design 5). */
export function OrderDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { document } = useSession();
  const status = useStatus();
  const [order, setOrder] = useState<readonly Id[]>(() => document.sellers.map((seller) => seller.id));
  const { problem, sendChange } = useSending();

  const save = async (): Promise<void> => {
    const answer = await sendChange({ type: 'seller.order', order: [...order] });
    if (answer.ok) onClose();
  };

  return (
    <Dialog title={text('order.title')} onClose={onClose}>
      <DialogBody>
        <ol className={styles.order}>
          {order.map((id, index) => {
            const name = document.sellers.find((seller) => seller.id === id)?.name ?? '';
            return (
              <li key={id}>
                <span>{name}</span>
                {index === 0 ? null : (
                  <Button small label={text('order.up', { name })} onPress={() => setOrder(moved(order, index, -1))}>
                    ↑
                  </Button>
                )}
                {index === order.length - 1 ? null : (
                  <Button small label={text('order.down', { name })} onPress={() => setOrder(moved(order, index, 1))}>
                    ↓
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
        {problem === null ? null : <Notice urgent>{problem}</Notice>}
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('word.cancel')}
        </Button>
        <Button
          kind="main"
          disabledBecause={status.mode === 'ro' ? text('word.readOnly') : null}
          onPress={() => void save()}
        >
          {text('order.save')}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
