/** The home: the week, one button, and how fresh the figures are. */
import { useMemo, useState } from 'react';
import type { IsoWeek } from '../../shared/document.ts';
import { openMeeting } from '../../shared/meetings.ts';
import { useSession, useStatus } from '../session.tsx';
import { useVantage } from '../use-vantage.ts';
import { HomeBottom } from './home-bottom.tsx';
import { HomeDecisions } from './home-decisions.tsx';
import { HomeDialogs, type HomeDialog } from './home-dialogs.tsx';
import { homeFacts } from './home-facts.ts';
import { HomeFigures } from './home-figures.tsx';
import { HomeGoals } from './home-goals.tsx';
import { HomeWeek } from './home-week.tsx';
import styles from './home.module.css';
import { useStartKey, useStartMeeting } from './use-start-meeting.ts';

export function Home() {
  const { document } = useSession();
  const status = useStatus();
  const [chosenWeek, setChosenWeek] = useState<IsoWeek | null>(null);
  const [asking, setAsking] = useState<HomeDialog | null>(null);
  const vantage = useVantage(chosenWeek);
  const { targetWeek } = vantage;
  const facts = useMemo(() => homeFacts(vantage), [vantage]);
  const open = openMeeting(document);
  const isStartable = facts.team.length > 0 && status.mode === 'rw';
  const starting = useStartMeeting({ vantage, open, isStartable });
  useStartKey(starting.start, asking === null && starting.again === null);

  return (
    <div className={styles.home}>
      <div className={styles.top}>
        <HomeWeek
          facts={facts}
          targetWeek={targetWeek}
          open={open}
          isStartable={isStartable}
          starting={starting}
          onAsk={setAsking}
        />
        <HomeFigures facts={facts} />
      </div>
      <HomeGoals facts={facts} targetWeek={targetWeek} onTake={(seller, period) => setAsking({ seller, period })} />
      <HomeDecisions facts={facts} />
      <HomeBottom facts={facts} />
      <HomeDialogs
        asking={asking}
        vantage={vantage}
        starting={starting}
        onChooseWeek={setChosenWeek}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}
