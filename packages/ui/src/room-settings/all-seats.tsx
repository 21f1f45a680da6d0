'use client';

import { useId } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { RoomScope } from './room-scope.js';
import { type NamedSeatsDeed, SEATS_DEEDS } from './seats-deeds.js';
import { type SeatsProgress, useSeatBySeat, wantedBy } from './use-seat-by-seat.js';

/** Mutes and locks all seats, or takes that back: each with how many it would be. */
export function AllSeats({ scope }: { scope: RoomScope }) {
  const strings = useStrings();
  const titleID = useId();
  const formats = useFormats();
  const { progress, begin, stop } = useSeatBySeat<NamedSeatsDeed>(scope, (deed, done, all) => {
    const count = strings.roomSeatsDone(formats.number(done), formats.number(all));
    scope.deeds.say(`${deed.label(strings)}: ${count}`);
  });
  return (
    <section className="parlor-room-section" aria-labelledby={titleID}>
      <h3 id={titleID} className="parlor-room-section-title">
        {strings.roomAllSeats}
      </h3>
      {progress ? (
        <Progress progress={progress} labelID={titleID} onStop={stop} />
      ) : (
        <div className="parlor-room-seats-deeds">
          {SEATS_DEEDS.map((deed) => (
            <DeedButton
              key={deed.id}
              deed={deed}
              count={wantedBy(deed, scope).length}
              onPress={() => begin(deed)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface DeedButtonProps {
  deed: NamedSeatsDeed;
  count: number;
  onPress: () => void;
}

/** With no seat to do it to it stands there still: what one reaches for does not move away. */
function DeedButton({ deed, count, onPress }: DeedButtonProps) {
  const strings = useStrings();
  const formats = useFormats();
  return (
    <button
      type="button"
      className="parlor-button"
      data-quiet=""
      aria-disabled={count === 0 || undefined}
      onClick={() => {
        if (count > 0) onPress();
      }}
    >
      {deed.label(strings)} <span className="parlor-room-seats-count">{formats.number(count)}</span>
    </button>
  );
}

interface ProgressProps {
  progress: SeatsProgress;
  labelID: string;
  onStop: () => void;
}

/** A form that waits: the dialog stays as long, so that what is refused is said where it was asked for. */
function Progress({ progress: { done, all }, labelID, onStop }: ProgressProps) {
  const strings = useStrings();
  const formats = useFormats();
  return (
    <form
      className="parlor-room-progress"
      aria-busy="true"
      onSubmit={(event) => {
        event.preventDefault();
        onStop();
      }}
    >
      <progress value={done} max={all} aria-labelledby={labelID} />
      <span aria-hidden="true">
        {strings.roomSeatsDone(formats.number(done), formats.number(all))}
      </span>
      <button type="submit" className="parlor-button" data-quiet="">
        {strings.stopRoomSeats}
      </button>
    </form>
  );
}
