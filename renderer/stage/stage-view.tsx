/**
 * The stage, drawn from its model alone. Sized by its own box, so that the projector, a window, the solo view and the
 * console's miniature show the same (design 6).
 */
import { assertNever } from '../../shared/assert-never.ts';
import type { ClockSource, StageDraft, StageModel } from '../../shared/stage-screens.ts';
import { LanguageProvider } from '../language.tsx';
import { CloseView } from './close-view.tsx';
import { CrossFade } from './cross-fade.tsx';
import { Footer } from './footer.tsx';
import { GateView } from './gate-view.tsx';
import { LobbyView } from './lobby-view.tsx';
import { LookBackView } from './look-back-view.tsx';
import { ObstaclesView } from './obstacles-view.tsx';
import { ActionsView, PromisesView } from './promises-view.tsx';
import { RoundView } from './round-view.tsx';
import styles from './stage.module.css';
import { DecidedView, SummaryView } from './summary-view.tsx';
import { TeamView } from './team-view.tsx';
import { TrainingView } from './training-view.tsx';
import { WinsView } from './wins-view.tsx';

export interface StageViewProps {
  readonly model: StageModel;
  readonly draft: StageDraft | null;
  readonly clock: ClockSource;
}

export function StageView({ model, draft, clock }: StageViewProps) {
  return (
    <LanguageProvider locale={model.locale}>
      <div className={styles.room}>
        <section className={styles.stage} lang={model.locale}>
          <div className={styles.page}>
            <CrossFade key={placeOf(model)}>
              <Screen model={model} draft={draft} />
            </CrossFade>
            <Footer model={model} clock={clock} />
          </div>
        </section>
      </div>
    </LanguageProvider>
  );
}

/** The same however many stops and pages there are beside it: who comes or goes elsewhere changes no picture. */
function placeOf({ footer: { step, page }, screen }: StageModel): string {
  const stop = 'sellerId' in screen ? screen.sellerId : '';
  return [step, screen.kind, stop, page?.number ?? 1].join(' ');
}

function Screen({ model, draft }: Omit<StageViewProps, 'clock'>) {
  const { screen, style } = model;
  switch (screen.kind) {
    case 'lobby':
      return <LobbyView screen={screen} />;
    case 'wins':
      return <WinsView screen={screen} />;
    case 'promises':
      return <PromisesView screen={screen} style={style} />;
    case 'actions':
      return <ActionsView screen={screen} />;
    case 'team':
      return <TeamView screen={screen} style={style} />;
    case 'lookBack':
      return <LookBackView screen={screen} style={style} />;
    case 'round':
      return <RoundView screen={screen} style={style} draft={draft} />;
    case 'gate':
      return <GateView screen={screen} style={style} draft={draft} />;
    case 'obstacles':
      return <ObstaclesView screen={screen} />;
    case 'training':
      return <TrainingView screen={screen} />;
    case 'summary':
      return <SummaryView screen={screen} style={style} />;
    case 'decided':
      return <DecidedView screen={screen} />;
    case 'close':
      return <CloseView screen={screen} />;
    default:
      return assertNever(screen);
  }
}
