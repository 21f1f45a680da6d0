import { useSeat } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import { useState } from 'react';

/** One seat of a room. Two who press at once are one who sits and one who is told so. */
export function SeatButton({ groupID, index }: { groupID: string; index: number }) {
  const { seat, take } = useSeat(groupID, index);
  const [problem, setProblem] = useState<string>();
  const sit = async () => {
    try {
      await take();
      setProblem(undefined);
    } catch (error) {
      if (error instanceof ChatError) setProblem(error.message);
    }
  };
  return (
    <div>
      <button type="button" disabled={seat?.status !== 'empty'} onClick={() => void sit()}>
        {seat?.userID || `Seat ${index}`}
      </button>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
