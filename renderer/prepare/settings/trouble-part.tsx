import { bridge } from '../../bridge.ts';
import { Button } from '../../components/button.tsx';
import { useConsole } from '../../console-context.tsx';
import { useText } from '../../language.tsx';
import { Part } from './part.tsx';
import styles from './settings.module.css';

/** Which app this is, and its log, for whoever is asked for help. */
export function TroublePart() {
  const text = useText();
  const { version } = useConsole().start;
  return (
    <Part title={text('settings.trouble')}>
      <p className={styles.plain}>{text('settings.trouble.log')}</p>
      <div className={styles.inLine}>
        <Button kind="quiet" onPress={() => void bridge.request('app:showLogs')}>
          {text('settings.trouble.show')}
        </Button>
        <span className={styles.plain}>{text('settings.version', { version })}</span>
      </div>
    </Part>
  );
}
