import { type SeatSnapshot, useSeats } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LazySeatMenu } from '../seat-grid/menu/lazy-seat-menu.js';
import { type SeatDeeds, useSeatDeeds } from '../seat-grid/use-seat-deeds.js';

interface SeatMenuStageProps {
  onUserClick?: ((userID: string) => void) | undefined;
}

const groupID = 'lounge';

/** The seats of the lounge as plain buttons, each with its menu: what is done there can be read from their names. */
export function SeatMenuStage({ onUserClick }: SeatMenuStageProps) {
  const { seats } = useSeats(groupID);
  const deeds = useSeatDeeds(groupID);
  const [open, setOpen] = useState<number>();
  return (
    <main className="parlor-root" style={{ display: 'grid', gap: 8, padding: 16 }}>
      {seats.map((seat) => (
        <SeatButton
          key={seat.index}
          seat={seat}
          deeds={deeds}
          isOpen={open === seat.index}
          onOpen={setOpen}
          onUserClick={onUserClick}
        />
      ))}
      <p role="alert">{deeds.refusal}</p>
      <p role="status">{deeds.said}</p>
    </main>
  );
}

interface SeatButtonProps extends SeatMenuStageProps {
  seat: SeatSnapshot;
  deeds: SeatDeeds;
  isOpen: boolean;
  onOpen: (index: number | undefined) => void;
}

function SeatButton({ seat, deeds, isOpen, onOpen, onUserClick }: SeatButtonProps) {
  const strings = useStrings();
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <div>
      <button
        ref={ref}
        type="button"
        className="parlor-button"
        data-quiet=""
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => onOpen(seat.index)}
      >
        {strings.seat(String(seat.index), factsOf(seat))}
      </button>
      {isOpen && (
        <LazySeatMenu
          groupID={groupID}
          seat={seat}
          anchorRef={ref}
          deeds={deeds}
          onClose={(staysAway) => {
            onOpen(undefined);
            if (!staysAway) ref.current?.focus();
          }}
          onUserClick={onUserClick}
        />
      )}
    </div>
  );
}

function factsOf(seat: SeatSnapshot): readonly string[] {
  const facts = [
    seat.status,
    seat.userID,
    seat.isHost && 'host',
    seat.isCoHost && 'co-host',
    seat.isSelfMuted && 'muted by themselves',
    seat.isMutedByHost && 'muted by the host',
  ];
  return facts.filter((fact) => fact !== false && fact !== '').map(String);
}
