import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';
import { Button } from './button.tsx';

interface NoticeChoice {
  readonly label: string;
  readonly onPress: () => void;
  readonly main?: boolean;
}

interface NoticeProps {
  readonly id?: string;
  readonly title?: string;
  readonly children?: ReactNode;
  /** The answers to a question, as buttons. */
  readonly choices?: readonly NoticeChoice[];
  /** `alert` interrupts a screen reader: for what went wrong just now. */
  readonly urgent?: boolean;
  /** The choices stand beside the sentence, where there is room. */
  readonly oneLine?: boolean;
  readonly className?: string | undefined;
}

/** An error or a question: a bar of ink, a sentence, the choices (looks, 6). There is no colour for it. */
export function Notice(props: NoticeProps) {
  const { choices = [] } = props;
  return (
    <div
      id={props.id}
      className={classNames(styles.notice, props.oneLine && styles.oneLine, props.className)}
      role={props.urgent ? 'alert' : 'status'}
    >
      {props.title === undefined ? null : <p className={styles.noticeTitle}>{props.title}</p>}
      {props.children === undefined ? null : <div>{props.children}</div>}
      {choices.length === 0 ? null : (
        <div className={styles.choices}>
          {choices.map((choice) => (
            <Button key={choice.label} small kind={choice.main ? 'main' : 'plain'} onPress={choice.onPress}>
              {choice.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
