/** Where the meeting is, for who listens to the stage: said when it changes, and not seen (issue 5). */
import type { StageModel } from '../../shared/stage-screens.ts';
import { useText } from '../language.tsx';

interface PlaceSpokenProps {
  readonly model: StageModel;
  /** Black or white: there is nothing to be seen, and nothing is said. */
  readonly blank: boolean;
}

export function PlaceSpoken({ model: { footer, screen }, blank }: PlaceSpokenProps) {
  const text = useText();
  const { step, stop, page } = footer;
  const said = [
    text(`step.${step}`),
    ...(stop === null ? [] : [text('stage.stop', stop)]),
    ...(screen.kind === 'round' || screen.kind === 'gate' ? [screen.name] : []),
    ...(page === null ? [] : [text('stage.page', page)]),
  ];
  return (
    <p className="visually-hidden" aria-live="polite">
      {blank ? null : said.join(', ')}
    </p>
  );
}
