import type { ChatStrings } from './strings/chat-strings.js';
import type { ReasonStrings } from './strings/reason-strings.js';
import type { RoomAudioStrings } from './strings/room-audio-strings.js';
import type { SeatReasonStrings } from './strings/seat-reason-strings.js';

/** No answer came, whatever was asked for. */
const NO_CONNECTION: ReadonlySet<number> = new Set([2800, 2801, 2805, -3]);

/** What has words of its own, by code; for all else there is the string `reason`. */
const WORDS = new Map<number, Words>([
  [-10, 'seatIsTaken'],
  [-11, 'seatIsLocked'],
  [-12, 'youHaveASeat'],
  [-13, 'seatsAreGiven'],
  [-14, 'youHaveNoSeat'],
  [-15, 'seatsTooBusy'],
  [-16, 'tooManySeats'],
  [-17, 'notInThisRoom'],
  [-18, 'seatsNotOpen'],
  [-19, 'seatIsKeptForOthers'],
  [-20, 'noSuchSeat'],
  [-21, 'onlyOwnerOpensSeats'],
  [-22, 'hostMutedYou'],
  [-23, 'seatKeptNoLonger'],
  [-24, 'personHasASeat'],
  [-25, 'seatsToGoNotEmpty'],
  [-26, 'roleForbids'],
  [-27, 'youSitElsewhere'],
  [-28, 'personNotInRoom'],
  [-40, 'audioNotAllowed'],
  [-41, 'audioNoMicrophone'],
  [-42, 'audioMicrophoneLost'],
  [-43, 'audioMicrophoneBusy'],
  [-44, 'audioBlocked'],
  [-45, 'audioLost'],
  [-46, 'audioNotSupported'],
  [-47, 'audioRoomFull'],
  [-48, 'audioElsewhere'],
  [-49, 'audioRefused'],
  [2999, 'stillConnecting'],
  [3000, 'stillConnecting'],
  [2024, 'notSignedIn'],
  [3001, 'notSignedIn'],
  [3002, 'notSignedIn'],
  [3003, 'notSignedIn'],
  [3004, 'notSignedIn'],
  [3005, 'notSignedIn'],
  [3006, 'notSignedIn'],
  [20016, 'takeBackTooLate'],
  [10031, 'takeBackTooLate'],
  [20022, 'notAllowed'],
  [10007, 'notAllowed'],
  [3122, 'notInThisApp'],
  [10059, 'notInThisApp'],
  [11000, 'notInThisApp'],
  [60020, 'notInThisApp'],
  [72001, 'notInThisApp'],
  [72012, 'notInThisApp'],
  [10017, 'mutedHere'],
  [10010, 'noSuchGroup'],
  [10014, 'groupIsFull'],
  [10019, 'noSuchPerson'],
  [10037, 'tooManyGroups'],
  [2105, 'notHereAnymore'],
  [20026, 'notHereAnymore'],
  [10024, 'groupApplicationHandled'],
  [10070, 'pinsFull'],
  [3123, 'wordsRefused'],
  [40601, 'tooLongText'],
  [32100, 'followingFull'],
  [32101, 'theirFollowersFull'],
  [32102, 'mutualFull'],
  [32103, 'mutualFull'],
  [8010, 'invitationOver'],
  [8020, 'invitationOver'],
  [23005, 'reactionKindsFull'],
  [23006, 'reactionPeopleFull'],
  [51009, 'folderGone'],
  [51010, 'foldersFull'],
  [51011, 'folderNameTooLong'],
  [51012, 'conversationPinsFull'],
  [2700, 'noSuchFriend'],
  [2710, 'friendGroupNameTaken'],
  [2711, 'friendGroupGone'],
  [2716, 'applicationGone'],
  [30003, 'noSuchPerson'],
  [30005, 'wordsRefused'],
  [30009, 'mayAskNobody'],
  [30010, 'friendListFull'],
  [30011, 'friendGroupsFull'],
  [30012, 'tooManyApplications'],
  [30013, 'blacklistFull'],
  [30014, 'theirFriendListFull'],
  [30015, 'friendAlready'],
  [30515, 'friendIsBlocked'],
  [30516, 'friendTakesNobody'],
  [30614, 'applicationGone'],
  // Whoever blocks somebody does not tell them.
  [30525, 'friendTakesNobody'],
]);

type Words = keyof ReasonStrings | 'reactionKindsFull' | 'reactionPeopleFull' | RoomWords;

/** What nobody hears without having opened a room, which brings its strings along. */
type RoomWords = keyof SeatReasonStrings | AudioWords;

/** Why I am not heard, or hear nobody. */
type AudioWords = Extract<
  keyof RoomAudioStrings,
  | 'audioNotAllowed'
  | 'audioNoMicrophone'
  | 'audioMicrophoneLost'
  | 'audioMicrophoneBusy'
  | 'audioBlocked'
  | 'audioLost'
  | 'audioNotSupported'
  | 'audioRoomFull'
  | 'audioElsewhere'
  | 'audioRefused'
>;

/** Whether something failed because there is no connection. */
export function isOffline({ code }: { readonly code: number }): boolean {
  return NO_CONNECTION.has(code);
}

/** Whether something failed because the application does not have it: by its edition, or by a switch in the console. */
export function isNotInThisApp({ code }: { readonly code: number }): boolean {
  return WORDS.get(code) === 'notInThisApp';
}

/** The code of a `ChatError`; `undefined` of any other error. */
export function codeOf(thrown: unknown): number | undefined {
  const hasCode = thrown instanceof Error && 'code' in thrown;
  return hasCode && typeof thrown.code === 'number' ? thrown.code : undefined;
}

/** What reasons are told with. */
type ReasonWords = ChatStrings & Partial<Pick<SeatReasonStrings & RoomAudioStrings, RoomWords>>;

/** Why something did not work, in words: by the code of a `ChatError`, by the message of any other error. */
export function reasonOf(thrown: unknown, strings: ReasonWords): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const code = codeOf(thrown);
  // Errors of the app speak its own language.
  if (code === undefined) return thrown.message;
  if (isOffline({ code })) return strings.reactionOffline;
  const words = WORDS.get(code);
  return (words && strings[words]) ?? strings.reason(code, thrown.message);
}
