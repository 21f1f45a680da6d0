import { useSeats } from '@parlor/hooks';
import { type ReactNode, useEffect } from 'react';

/** Opens the seats of the hikers, and shows what is given once they are open. */
export function OpenSeats({ children }: { children: ReactNode }) {
  const { status, room, open } = useSeats('hikers');
  const isClosed = status === 'ready' && !room?.isOpen;
  useEffect(() => {
    if (isClosed) void open({ count: 4 });
  }, [isClosed, open]);
  return room?.isOpen ? children : null;
}
