import type { Differences } from './differences.js';

const EXPIRY_IS_NOT_TOLD =
  'The service does not tell by itself that a ticket has expired: the SDK finds out by the answer to whatever it asks next.';

const RECONNECTS_WHEN_EXPIRED =
  'When an answer says that the ticket has expired, the SDK opens its connection anew and tells NET_STATE_CHANGE.';

const GROUP_PROFILES_PER_SECOND =
  'The SDK asks for a group’s profile by itself when one is made or joined, and its ninth question within a second is refused with 2996; here, the clock stands still meanwhile.';

const TELLS_TOTAL_LATE =
  'When a message makes a conversation, the SDK tells the list, then MESSAGE_RECEIVED, and the total of unread messages only when it has asked for more about the conversation.';

const SENDS_BEFORE_LOGIN =
  'After a break the SDK repeats what was under way before it logs in again, and a message that is sent so early does not reach a peer who has not come back either.';

const STRANGERS_ARE_KEPT =
  'The SDK tells of changes only in the profiles of friends and of oneself: what it knows of strangers it keeps for 600 seconds, and changes neither conversations nor members.';

const ROOM_TIP_COMES_LATE =
  'The SDK asks a live room for its messages again and again, so that the tip of one’s own joining comes after the answer to joinGroup.';

/** What is about sessions, messages, conversations and events. */
export const DIFFERENCES_OF_THE_REST: Differences = {
  'the gate before every method': {
    'after the ticket expired, every gated method rejects with 3004 and tells so by ERROR at once':
      EXPIRY_IS_NOT_TOLD,
  },
  'the answer of every method': {
    'what the service refuses is an Error with the number of the request in its data':
      'The SDK makes the error of getGroupProfile itself, from the list of groups that could not be had: its data has the groupID, and no number of the request.',
  },
  'logging in': {
    'a login that the service refuses kicks nobody, and the next may follow at once':
      RECONNECTS_WHEN_EXPIRED,
    'the conversation list comes unasked, page by page, and is complete in the end':
      GROUP_PROFILES_PER_SECOND,
  },
  'changing my profile': {
    'a nick of more than 500 bytes is refused with 2721, without asking':
      'The SDK counts every character of a nick as two bytes: 251 letters are too many, and 167 Chinese characters are sent.',
    'a new name and picture show in the lists of those who have a conversation with me':
      STRANGERS_ARE_KEPT,
  },
  'what the history has': {
    'asked for before the conversation is in the list, it knows what the peer has read, and takes nothing for read that came in':
      GROUP_PROFILES_PER_SECOND,
  },
  'a broken line': {
    'a request goes out once when the line is back': SENDS_BEFORE_LOGIN,
    'what was missed is in the list, and received where messages are in memory':
      'Not understood yet: after a break, a person of whom nothing was in memory has a conversation without anything unread.',
    'what was missed of a person after more than 600 seconds is known to the list only':
      'Not understood yet: after a break of more than 600 seconds, a conversation has one unread message less than were sent.',
    'what was missed of a group is received, up to 299 messages':
      'What was missed of a group, the SDK fetches in pages of 15 messages, and tells each of them by an event of its own.',
  },
  'the conversation list': {
    'after a login the list comes page by page, each is told, and the last one says that it is all':
      GROUP_PROFILES_PER_SECOND,
    'a group’s conversation holds the group itself':
      'After createGroup the SDK sends a first message by itself, and does not wait for its answer, which brings the conversation into the list.',
  },
  'what no source settles': {
    'a 51st conversation cannot be pinned until another is unpinned': GROUP_PROFILES_PER_SECOND,
  },
  'limits of frequency in the client': {
    'history may be asked for 20 times a second, of people and of groups apart':
      GROUP_PROFILES_PER_SECOND,
  },
  'pinning conversations': {
    'one more than 50 is refused with 51012, until another is let go': GROUP_PROFILES_PER_SECOND,
  },
  'being kicked out': {
    'userSigExpired: KICKED_OUT, then SDK_NOT_READY; calls say 3004': EXPIRY_IS_NOT_TOLD,
    'REST_API_Kick: KICKED_OUT, then SDK_NOT_READY; calls say 3006':
      'When an administrator has logged the person out, the SDK opens its connection anew and tells NET_STATE_CHANGE after SDK_NOT_READY.',
    'the handler of SDK_NOT_READY is refused with the reason already': EXPIRY_IS_NOT_TOLD,
    'no timer ends a session when its ticket expires: the next heartbeat finds out':
      RECONNECTS_WHEN_EXPIRED,
  },
  'destroying an instance': {
    'destroy rejects 2024 when nobody was logged in, and destroys all the same':
      'A destroyed SDK still tells ERROR when a call is refused.',
    'after destroy no handler is called any more':
      'A destroyed SDK still tells ERROR when a call is refused.',
  },
  'several instances of one person': {
    'each is in a live room for itself': ROOM_TIP_COMES_LATE,
    'joining a second live room leaves the first': ROOM_TIP_COMES_LATE,
  },
  callExperimentalAPI: {
    'timers have numbers, and a group that is not polled has -1':
      'getTimerID hands out what setInterval has returned, which is an object outside of a browser.',
  },
  'identifiers and clocks': {
    'an instance numbers what it makes, starting from the time of day':
      'The SDK numbers messages by person and not by instance: on one page, another instance of the same person goes on where the last one was.',
  },
  'making messages': {
    'a wish for receipts or extensions counts only when it is strictly true':
      'The SDK takes the number 1 for a wish for receipts or extensions, too.',
  },
  'the order of events and what they carry': {
    'what the list and the total tell first is what the message finds there': TELLS_TOTAL_LATE,
    'a message that makes a conversation: the list is told once more when its profile is here':
      TELLS_TOTAL_LATE,
    'a tip of a group: the message first, then the lists':
      'After the tip that somebody came, the SDK tells the list of conversations both before and after GROUP_LIST_UPDATED.',
    'a login: SDK_READY, then the list, incomplete at first, and the groups':
      'The SDK keeps the list of conversations in the page’s storage, and tells what it finds there before SDK_READY.',
  },
  'live objects': {
    'a member is one object that changes in place': STRANGERS_ARE_KEPT,
  },
  'the pages of the history': {
    'what is in memory comes with what is fetched, in one page that may be longer than 15':
      'When 15 messages are in memory, the SDK gives them as the first page of the history without asking for more.',
    'what was said before a burst of hundreds that came live can be reached':
      'The SDK asks the service for pages of messages that came live, too, and its 21st question within a second is refused with 2996; here, the clock stands still meanwhile.',
    'more than 20 questions to the service in a second are refused with 2996, people and groups apart':
      'The SDK answers again when more than a second has passed, and not when exactly one has.',
  },
  'reading a conversation': {
    'where the total is as before, it is not told':
      'The SDK leaves isRead of notices false when the conversation of notices is read.',
    'the peer is told of the messages that were read, then of the list':
      'A receipt that comes live sets isPeerRead of the messages, and leaves the peerReadTime of the conversation as it was.',
  },
  'messages that are only half kept': {
    'it makes the conversation all the same, and the list is told':
      'The lastMessage of a conversation that a hidden message has made has no lastTime at all.',
  },
  'the fields of a conversation': {
    'the first message of somebody counts at once':
      'The messageRemindType of a conversation that a message has made is undefined until the SDK has asked for it.',
  },
  'the arguments of methods about people': {
    'a friend comes from a source with a prefix and a short name':
      'addFriend takes a source that is a number.',
  },
  'the shape of a failure': {
    'its message has three parts: why, which method, and that the SDK is not ready':
      'The SDK fetches the texts of its errors from the network, and they are empty without it.',
  },
  'the order of the conversation list': {
    'one that was asked for stands right behind the pinned ones until the next sort, and is told':
      'getConversationProfile tells the list three times when the conversation is new.',
  },
  'the codes of what is refused': {
    'a group that is gone, or never was, is not found: 10010': GROUP_PROFILES_PER_SECOND,
    'joinGroup says why one cannot come in': GROUP_PROFILES_PER_SECOND,
  },
  'reactions to a message': {
    'are shared by a hundred people at most, who come on one page':
      'Not understood yet: the ten people who are known with the message come at the end of the page.',
  },
};
