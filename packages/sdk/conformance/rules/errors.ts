import { ERRORS_BY_SERVICE } from './errors-by-service.js';
import type { RuleBook } from './rule.js';

export const ERROR_RULES = {
  noun: 'errors',
  sections: [
    {
      source: 'errors.md 1',
      title: 'The shape of a failure',
      rules: [
        {
          id: 'ERR-1.1',
          says: 'A gated method that is called before SDK_READY rejects and emits ERROR with { code, message }, even where it answers with a value when it is ready.',
          proof: 'client',
        },
        {
          id: 'ERR-1.2',
          says: 'A bad argument makes a ready call throw Error("Params validate failed.") synchronously, without a code; nothing is asked of the service and no event is emitted.',
          proof: 'client',
        },
        {
          id: 'ERR-1.3',
          says: 'Every other failure is a rejection.',
          proof: 'client',
        },
        {
          id: 'ERR-1.4',
          says: 'What a call rejects with is an Error with its own code (number), message (text) and data (object).',
          proof: 'client',
        },
        {
          id: 'ERR-1.5',
          says: 'The message of a call refused for not being ready names the method between two bars: "… | getMessageList | …".',
          proof: 'client',
        },
        {
          id: 'ERR-1.6',
          says: 'An unexpected exception inside an asynchronous method becomes a rejection with 2903.',
          proof: 'client',
        },
        {
          id: 'ERR-1.7',
          says: 'When sendMessage or resendMessage fails, data.message is the message that was passed.',
          proof: 'client',
        },
        {
          id: 'ERR-1.8',
          says: 'When revokeMessage or modifyMessage fails, data.message is the message that was passed.',
          proof: 'client',
        },
        {
          id: 'ERR-1.9',
          says: 'The refusals 2105 and 2106 of sendMessage carry no data.message.',
          proof: 'client',
        },
        {
          id: 'ERR-1.10',
          says: 'When deleteMessage fails, data is empty.',
          proof: 'client',
        },
        {
          id: 'ERR-1.11',
          says: 'A failure that the service answered with carries data.headSeq, unless the method makes its own error, as getGroupProfile, whose data has the groupID instead.',
          proof: 'client',
        },
        {
          id: 'ERR-1.12',
          says: 'A required argument is refused when it is null, undefined, an empty text, 0, an empty list, an object without keys or an empty File; false passes.',
          proof: 'client',
        },
        {
          id: 'ERR-1.13',
          says: 'The type of an argument is asked only of values that are not empty, by the exact tag of Object.prototype.toString; an async function counts as a function.',
          proof: 'client',
        },
        {
          id: 'ERR-1.14',
          says: 'The fields of an options object are looked at only when exactly one argument was passed; without an argument every field counts as undefined.',
          proof: 'client',
        },
        {
          id: 'ERR-1.15',
          says: 'A single argument of null or undefined, where an options object is expected, is a TypeError.',
          proof: 'client',
        },
        {
          id: 'ERR-1.16',
          says: 'data of an error is {} where there is nothing more to say.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'errors.md 2',
      title: 'Codes made by the SDK itself',
      rules: [
        {
          id: 'ERR-2.1',
          says: 'Every code that the SDK makes has the name it has at run time, a sentence in plain words, and says whether trying again can help.',
          proof: 'client',
        },
        {
          id: 'ERR-2.2',
          says: 'A code that nobody has documented gets a plain sentence with its number.',
          proof: 'client',
        },
        {
          id: 'ERR-2.3',
          says: 'A video without an upload plugin fails with 2350, other files with 2040.',
          proof: 'client',
        },
        {
          id: 'ERR-2.4',
          says: 'What an onProgress handler throws (2109) never reaches the caller.',
          proof: 'client',
        },
        {
          id: 'ERR-2.5',
          says: 'A request without an answer fails with 2801: after 15 seconds, a login after 90.',
          proof: 'client',
        },
        {
          id: 'ERR-2.6',
          says: 'The local engine grants every feature: it never answers 3122, unless it was told that something was not bought.',
          proof: 'server',
        },
        {
          id: 'ERR-2.7',
          says: 'A word filter that was registered as a plugin refuses texts with 3123 and sets hasRiskContent.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'ERR-2.8',
          says: 'A media message that holds no file is refused by sendMessage: with 2251 an image, 2300 an audio, 2401 a file.',
          proof: 'client',
        },
        {
          id: 'ERR-2.9',
          says: 'A file of 0 bytes is refused by sendMessage with 2108, be it an image, an audio or another file; a video is taken for one of a byte.',
          proof: 'client',
        },
        {
          id: 'ERR-2.10',
          says: 'When the permission to upload an image, an audio or a file is refused, sendMessage asks once more by itself, and then rejects 2041.',
          proof: 'client',
        },
        {
          id: 'ERR-2.11',
          says: 'A failure that has no code of its own gets 2100 from sendMessage, 2110 from revokeMessage and 2111 from deleteMessage. In the local engine every failure has one.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'ERR-2.12',
          says: 'A login that is answered without an identity (tinyID) rejects 2022, one that is answered without a ticket 2023. The local engine’s answer lacks neither.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'ERR-2.13',
          says: 'What fails because of the network rejects with 2801; 2800 and 2805 are the SDK’s notes to itself and reach no caller.',
          proof: 'client',
        },
        {
          id: 'ERR-2.14',
          says: '1002, the service’s order to leave, reaches no caller: it shows as KICKED_OUT, and later calls are refused with 3002, 3003 or 3006.',
          proof: 'client',
        },
        {
          id: 'ERR-2.15',
          says: '2001, 2701 and 2997 have a name in the SDK and are answered by no method.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'ERR-2.16',
          says: '2995 answers callExperimentalAPI when a command for the room service is none; the local engine has no room service.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'ERR-2.17',
          says: '2999 is never the code of an answer: its words are the last of the three parts of the message with which a call that came too early is refused.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'errors.md 3',
      title: 'Codes of the service',
      rules: [
        {
          id: 'ERR-3.1',
          says: 'Every documented code of the service has a name, a sentence in plain words, and says whether trying again can help.',
          proof: 'server',
        },
        {
          id: 'ERR-3.2',
          says: 'Codes 10100 to 10200 and 120001 to 130000 are those of the app’s own server, and are described as such.',
          proof: 'server',
        },
        {
          id: 'ERR-3.3',
          says: 'Codes 90001 to 90989 mean that the service could not read the request, and are described as such.',
          proof: 'server',
        },
        {
          id: 'ERR-3.4',
          says: 'Any answer with 70001 or 20002 while logged in logs the instance out with KICKED_OUT userSigExpired and SDK_NOT_READY; the call is rejected with that code all the same.',
          proof: 'client',
        },
        {
          id: 'ERR-3.5',
          says: 'A message that moderation refused (80001, 80004) has hasRiskContent true.',
          proof: 'client',
        },
        {
          id: 'ERR-3.6',
          says: 'The engine answers 10007 to who writes to, reads or asks about a group without being a member.',
          proof: 'server',
        },
        {
          id: 'ERR-3.7',
          says: 'The engine answers 10010 for a group that is gone or never was.',
          proof: 'server',
        },
        {
          id: 'ERR-3.8',
          says: 'The engine answers 20003 to a message for a person who does not exist.',
          proof: 'server',
        },
        {
          id: 'ERR-3.9',
          says: 'The engine answers 80002 to a message of more than 12 KB.',
          proof: 'server',
        },
        {
          id: 'ERR-3.10',
          says: 'When the service asks for a pause with 60022, calls of that command fail locally until it is over.',
          proof: 'client',
        },
        {
          id: 'ERR-3.11',
          says: 'A message to a group ID that no group has, and the history of such an ID, are refused with 10010, be it a possible ID or not; 10015 is for who creates or searches.',
          proof: 'server',
        },
        {
          id: 'ERR-3.12',
          says: 'A request that the engine cannot read, or a message that only the service may make, is refused with 20001.',
          proof: 'server',
        },
        {
          id: 'ERR-3.13',
          says: 'When the engine itself fails, the request is refused with 20005 and nothing has changed.',
          proof: 'server',
        },
        {
          id: 'ERR-3.14',
          says: '20004 (a fault of the network inside the service), 20006 (the app’s own server refused a message to a person) and 20018 (deleting failed inside the service) are described, never answered by the local engine.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'ERR-3.15',
          says: 'Revoking a message to a person that was revoked already, before this instance has heard of it, is refused with 20023.',
          proof: 'server',
        },
        {
          id: 'ERR-3.16',
          says: 'The service refuses a modification of an old version with 20027, together with what it has; the app is told 2480, never 20027.',
          proof: 'client',
        },
        {
          id: 'ERR-3.17',
          says: 'pinConversation is refused with 50001 for a person who does not exist, and with 50002 for a live room.',
          proof: 'server',
        },
        {
          id: 'ERR-3.18',
          says: '50003 (for administrators only), 50004 (a fault) and 50005 (no answer in time) of the conversation service are described, never answered by the local engine.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'ERR-3.19',
          says: 'In calls about marks, custom data and conversation groups, the conversation of a group that was dismissed meanwhile fails with 51007, and the others do not.',
          proof: 'server',
        },
        {
          id: 'ERR-3.20',
          says: '91000 and the codes 90990 to 90999 mean a fault inside the service, and are described as such: trying again can help.',
          proof: 'server',
        },
        {
          id: 'ERR-3.21',
          says: 'An error says that trying again can help exactly when the same call may succeed later with nothing changed: after faults, without an answer, above a rate, or while a login is running. It never does where the caller has to look first: at another version, at new attributes.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'errors.md 4',
      title: 'Limits of frequency in the client',
      rules: [
        {
          id: 'ERR-4.1',
          says: 'A limit is a fixed window that begins with its first call: so many calls pass, the next one is refused with 2996 without a request.',
          proof: 'client',
        },
        {
          id: 'ERR-4.2',
          says: 'setAllMessageRead: 1 call a second.',
          proof: 'client',
        },
        {
          id: 'ERR-4.3',
          says: 'History asked of the service: 20 calls a second, one to one and group counted apart.',
          proof: 'client',
        },
        {
          id: 'ERR-4.4',
          says: 'The four cloud searches together: 20 calls in 5 seconds.',
          proof: 'client',
        },
        {
          id: 'ERR-4.5',
          says: 'deleteMessage: one call a second by the manual, enforced by nobody.',
          proof: 'server',
        },
        {
          id: 'ERR-4.6',
          says: 'The cloud may set other limits than these; the local engine does not.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'ERR-4.7',
          says: 'getMessageListHopping and getMessageList have one limit together.',
          proof: 'client',
        },
        {
          id: 'ERR-4.8',
          says: 'What the SDK itself fetches after a break of the line counts with the history that the app asks for.',
          proof: 'client',
        },
      ],
    },
    ...ERRORS_BY_SERVICE,
  ],
} as const satisfies RuleBook;
