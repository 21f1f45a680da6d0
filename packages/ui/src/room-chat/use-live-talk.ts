import { useLiveRoom } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { RoomTalk } from './room-talk.js';
import type { RoomWords } from './room-words.js';

const nothing = () => undefined;

/** What is said in a live room since I came. What is refused goes to the words that are kept: the room keeps nothing. */
export function useLiveTalk(groupID: string, words: RoomWords): RoomTalk {
  const strings = useStrings();
  const room = useLiveRoom(groupID);
  const status = room.status === 'joined' ? 'ready' : room.status;
  return {
    status: status === 'idle' || status === 'joining' ? 'loading' : status,
    messages: room.messages,
    dropped: room.dropped,
    quiet: strings.liveQuiet,
    error: room.error,
    end: room.end,
    canSay: status === 'ready',
    say: (text) => {
      room.send(text).catch((thrown: unknown) => words.keep(text, thrown));
    },
    // A message that fails here is taken back.
    resend: nothing,
    discard: nothing,
    retry: () => void room.join(),
  };
}
