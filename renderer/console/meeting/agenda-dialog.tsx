import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';
import { AgendaList } from './agenda-list.tsx';

/** The agenda on top of the meeting: jump anywhere, from either view. */
export function AgendaDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text('console.agenda')} onClose={onClose}>
      <AgendaList onGo={onClose} />
    </Dialog>
  );
}
