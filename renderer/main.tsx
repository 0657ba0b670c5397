/** The one page of all windows: each loads only what its role shows. */
import { lazy, StrictMode, Suspense, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { Role } from '../shared/ipc.ts';
import { bridge } from './bridge.ts';
import { ConsoleFailed } from './console/console-failed.tsx';
import { ErrorBoundary, type FailedViewProps } from './error-boundary.tsx';
import { setupFailureReports } from './report-failure.ts';
import { StageFailed } from './stage/stage-failed.tsx';
import './styles/base.css';

const ROOTS: Readonly<Record<Role, () => Promise<{ readonly default: ComponentType }>>> = {
  console: async () => ({ default: (await import('./console/console-window.tsx')).ConsoleWindow }),
  stage: async () => ({ default: (await import('./stage/stage-window.tsx')).StageWindow }),
  minutes: async () => ({ default: (await import('./minutes/minutes-window.tsx')).MinutesWindow }),
};

/** Who waits for the minutes' page says that it did not come. */
const FAILED: Readonly<Record<Role, ComponentType<FailedViewProps> | null>> = {
  console: ConsoleFailed,
  stage: StageFailed,
  minutes: null,
};

setupFailureReports();
const Root = lazy(ROOTS[bridge.role]);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary failed={FAILED[bridge.role]}>
      <Suspense fallback={null}>
        <Root />
      </Suspense>
    </ErrorBoundary>
  </StrictMode>,
);
