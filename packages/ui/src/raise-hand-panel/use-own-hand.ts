import { type OwnHand, useRaisedHands, useSeatPermissions, useSeats } from '@parlor/hooks';
import { useState } from 'react';
import { joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { courseWords, endWords } from './own-hand-words.js';
import type { RaiseHandButtonProps } from './raise-hand-button.js';
import { useHandCourse } from './use-hand-course.js';

/** What I have done about my hand, and why it was refused. */
interface Refusal {
  readonly deed: 'raise' | 'withdraw';
  readonly thrown: unknown;
}

/** My hand: where it stands, in words as well, and what can be done about it. Nothing is done twice at once. */
export function useOwnHand({
  groupID,
  index = 0,
  takesSeat = true,
}: Pick<RaiseHandButtonProps, 'groupID' | 'index' | 'takesSeat'>) {
  const strings = useStrings();
  const formats = useFormats();
  const found = useRaisedHands(groupID, { takesSeat });
  const { room, mySeat } = useSeats(groupID);
  const { apply, role } = useSeatPermissions(groupID);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const { mine } = found;
  const place = { isOpen: room?.isOpen ?? false, isSeated: mySeat !== undefined };
  const { course, forget } = useHandCourse(mine.status, place);
  const run = async (deed: Refusal['deed'] | undefined, act: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setRefusal(undefined);
    forget();
    try {
      await act();
    } catch (thrown) {
      // Taking the seat fails as the hand does.
      if (deed) setRefusal({ deed, thrown });
    }
    setIsBusy(false);
  };
  const isForgotten = mine.status !== 'failed' && refusal !== undefined;
  const ended = endWords(mine, course, strings);
  const note = isForgotten ? refusalWords(refusal, strings) : ended;
  const said = note || courseWords(course, formats.number(mine.index), strings);
  return {
    ...{ mine, note, said, isBusy, role, mayAsk: apply, hands: found.hands },
    remainingSeconds: found.remainingSeconds,
    raise: () => void run('raise', () => found.raise(index)),
    lower: () => void run('withdraw', found.withdraw),
    takeSeat: () => void run(undefined, found.takeSeat),
    /** Forgets how it has ended, and why something was refused. */
    dismiss: () => {
      setRefusal(undefined);
      forget();
      if (isEnded(mine)) void found.withdraw();
    },
  };
}

function refusalWords({ deed, thrown }: Refusal, strings: ReturnType<typeof useStrings>): string {
  const why = reasonOf(thrown, strings);
  return joined(deed === 'raise' ? strings.handNotRaised(why) : strings.handNotLowered(why));
}

function isEnded({ status }: OwnHand): boolean {
  return status === 'refused' || status === 'timedOut' || status === 'failed';
}
