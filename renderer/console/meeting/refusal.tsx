import { Notice } from '../../components/notice.tsx';
import { useMeeting } from './meeting-context.tsx';

/** What main has refused, in words; nothing while all is well. */
export function Refusal({ className }: { readonly className?: string | undefined }) {
  const { problem } = useMeeting();
  if (problem === null) return null;
  return (
    <Notice urgent className={className}>
      {problem}
    </Notice>
  );
}
