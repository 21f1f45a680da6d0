import { useGroup, useGroupActions, useSession } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useCallback, useMemo, useState } from 'react';
import type { RoomStay } from './room-stay.js';

/** Not in the group, in the words of the service and of the SDK. */
const OUTSIDE: ReadonlySet<number> = new Set([10007, 2623, 2603]);

/** What has come of going in and out by the buttons. */
interface Wish {
  readonly status: 'none' | 'left' | 'joining' | 'asked' | 'refused' | 'failed';
  readonly error: ChatError | null;
}

const NONE: Wish = { status: 'none', error: null };
/** It is known that one has to join: nothing has to be learned before. */
const ASKING: ReadonlySet<Wish['status']> = new Set(['asked', 'refused', 'failed']);

/** How I stand to a group. */
interface GroupStay extends RoomStay {
  /** I have asked to come in, and nobody has answered that I know of. */
  readonly isAsking: boolean;
  /** It was declined. */
  refused(): void;
}

/**
 * Membership of a group. A meeting is left by leaving its group, as it is gone into by joining it. Who owns it cannot, and
 * of other groups people stay members when they leave the room: for them it is only shown as left.
 */
export function useGroupStay(groupID: string, staysMember = false): GroupStay {
  const { userID } = useSession();
  const { group, error, end, refetch, quit } = useGroup(groupID);
  const { joinGroup } = useGroupActions();
  const [wish, setWish] = useState(NONE);
  const isMember = group !== undefined;
  // Whatever was wished: it is so now.
  if (isMember && wish.status !== 'none' && wish.status !== 'left') setWish(NONE);
  const isMeeting = group?.type === 'ChatRoom';
  const quits = isMeeting && group.ownerID !== userID && !staysMember;
  const refused = useCallback(() => setWish({ status: 'refused', error: null }), []);
  return useMemo(() => {
    const isOutside = error !== null && OUTSIDE.has(error.code);
    const join = () => {
      if (isMember) return setWish(NONE);
      if (!isOutside && !ASKING.has(wish.status)) return void refetch();
      setWish({ status: 'joining', error: null });
      joinGroup({ groupID }).then(
        ({ status }) => {
          if (status === 'WaitAdminApproval') setWish({ status: 'asked', error: null });
          // Who has just come in is a member with the next frame.
          if (status === 'AlreadyInGroup') setWish(NONE);
        },
        (error: ChatError) => setWish({ status: 'failed', error }),
      );
    };
    const leave = async () => {
      setWish({ status: 'left', error: null });
      if (!quits) return;
      try {
        await quit();
      } catch (thrown) {
        setWish(NONE);
        throw thrown;
      }
    };
    return {
      status: statusOf(
        { isMember, isOutside, hasEnd: end !== null, hasError: error !== null },
        wish,
      ),
      end: end === 'left' ? null : end,
      error: wish.error ?? error,
      join,
      leave,
      isAsking: !isMember && (wish.status === 'joining' || wish.status === 'asked'),
      refused,
    };
  }, [groupID, isMember, quits, error, end, wish, refetch, quit, joinGroup, refused]);
}

interface Facts {
  readonly isMember: boolean;
  readonly isOutside: boolean;
  readonly hasEnd: boolean;
  readonly hasError: boolean;
}

function statusOf(facts: Facts, wish: Wish): RoomStay['status'] {
  if (wish.status === 'left') return 'out';
  if (facts.isMember) return 'in';
  if (wish.status === 'joining') return 'loading';
  if (wish.status === 'asked' || wish.status === 'refused') return wish.status;
  if (wish.status === 'failed') return 'error';
  if (facts.hasEnd) return 'out';
  if (facts.isOutside) return 'outside';
  return facts.hasError ? 'error' : 'loading';
}
