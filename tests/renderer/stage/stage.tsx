/** Shows the stage from its model alone, and reads it as a person in the room does. */
import type { StageDraft, StageModel } from '../../../shared/stage-screens.ts';
import { renderPlain } from '../render-view.tsx';
import { StageView } from '../../../renderer/stage/stage-view.tsx';

const CLOCK = { standingAt: '2026-11-23T07:45:00.000Z' };

export async function show(model: StageModel, draft: StageDraft | null = null): Promise<HTMLElement> {
  return renderPlain(<StageView model={model} draft={draft} clock={CLOCK} />);
}

/** Everything that is said, with plain spaces. */
export function words(within: ParentNode = document): string {
  const parts = [...within.querySelectorAll('section *')].flatMap((element) => [...element.childNodes]);
  const texts = parts.filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '');
  return texts.join(' ').replace(/\s+/gu, ' ');
}
