import { test } from 'vitest';
import { scenePlaces } from '../../../shared/stage-model.ts';
import { wholeMeeting, sceneIn, modelIn } from './demo-meeting.ts';
import { show } from './stage.tsx';
test.each(['sv','en'] as const)('dump %s', async (l) => {
  const p = wholeMeeting(l);
  for (const place of scenePlaces(sceneIn(p.document()))) {
    p.write({ type: 'meeting.go', ...place, gateOpen: false });
    const m = modelIn(p.document());
    await show(m);
    console.log(m.screen.kind, place.page, '|', (document.body.textContent ?? '').replace(/\u00a0/g, ' '));
  }
});
