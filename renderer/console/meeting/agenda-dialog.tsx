import { Dialog, DialogEnd } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';
import { AgendaList } from './agenda-list.tsx';
import { WaysOut } from './ways-out.tsx';

/** The agenda on top of the meeting, from either view: jump anywhere, say who is here, or leave. */
export function AgendaDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog wide title={text('console.agenda')} closedBy={['agenda', 'next', 'previous']} onClose={onClose}>
      <AgendaList onGo={onClose} withPresence />
      <DialogEnd>
        <WaysOut onLeave={onClose} />
      </DialogEnd>
    </Dialog>
  );
}
