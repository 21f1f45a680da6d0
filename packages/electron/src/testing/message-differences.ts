// Why scenarios about messages cannot hold.
const NO_NOTICES =
  'Not yet: the notices of the system, which come as messages with an element of reports.';
const OWN_ID =
  'The native library names a message when it is sent, and says then which number I have.';
const LESS_OF_TIPS =
  'Not yet: the native SDK says less of a tip; what can be found out besides is not asked for.';
const NO_MARKS =
  'The native SDK has no field for what the moderation or the app’s server has to do with a message.';
const NO_STUBS =
  'A locator of the native SDK names neither the ID of a message nor who took it back, nor why.';
const FIRST = 'Not yet: of several elements all are told after a change.';
const MEMORY =
  'Made on a client, TimRender knows a message by its ID, as far as the client has it in memory.';
const NAMES =
  'Not yet: names and pictures of messages in memory change with those of their sender.';
const ORDER =
  'What is wrong with a message is seen here, and what with its group by the native library.';
const AGAIN = 'The native library sends a message again as a new one.';
const PAGES = 'The native library is asked for pages of 15, everywhere and each time.';
const CLOCK = 'The clock of the service is known here to the second, since the login.';
const BROADCAST =
  'Not yet: what is said to all live rooms belongs to no conversation, and cannot be placed.';
const LATE = 'Made on a client, TimRender has it make a message when it is to be sent.';
const ROOM =
  'Not yet: a live room is known for one after it was entered, and what I said there is no news before.';

/** By how the sentences of the scenarios begin. */
export const MESSAGE_DIFFERENCES: Readonly<Record<string, string>> = {
  'a person has one number, always and e': OWN_ID,
  'the account of notices has the number': NO_NOTICES,
  'who does not have it in memory is told what is known of it': NO_STUBS,
  'who comes back hears what was said me': ROOM,
  'clientTime is when it was made, time ': LATE,
  'it stays in the history with its payl': NO_STUBS,
  'a group in which something was said m': NO_STUBS,
  'of several elements the first is what': FIRST,
  'a message is what its numbers say': MEMORY,
  'one that was changed before it came i': MEMORY,
  'a notice of the system cannot be dele': NO_NOTICES,
  'an old message in memory shows the ne': NAMES,
  'a message is one object from its crea': OWN_ID,
  'what an app writes into an object is ': MEMORY,
  'the first page of the history comes f': MEMORY,
  'sending resolves with the very messag': OWN_ID,
  'after a change of name the next messa': NAMES,
  'of several things that are wrong the ': ORDER,
  'it stays the message that it was': OWN_ID,
  'what was sent already stays one messa': AGAIN,
  'in a group it keeps its number, and u': AGAIN,
  'a group’s have 21': PAGES,
  'a count says how many come from memor': PAGES,
  'what is in memory comes with what is ': PAGES,
  'of the system conversation it has wha': NO_NOTICES,
  'its ID is made of who, when and a ran': OWN_ID,
  'its time is the local one, rounded up': CLOCK,
  'it stays one instance from unSend to ': OWN_ID,
  'one that could not be sent is the sam': OWN_ID,
  'a notice is from the system, in the s': NO_NOTICES,
  'it has the sender’s name and picture,': NAMES,
  'whoever has a message that is risky i': NO_MARKS,
  'one that is judged up to 1 is not ris': NO_MARKS,
  'the history says so': NO_MARKS,
  'it is a message of the group, marked;': NO_MARKS,
  'a live room hears it as well': NO_MARKS,
  'taking back what others said in a Wor': MEMORY,
  'taking back what others said in a Pub': MEMORY,
  'taking back what others said in a Mee': MEMORY,
  'taking back what others said in a com': MEMORY,
  'taking back what others said in an AV': MEMORY,
  'who has to be agreed to first is in n': NO_NOTICES,
  'are told to who is banned, whose clie': NO_NOTICES,
  'who is muted hears it once more by a ': NO_NOTICES,
  'who it is hears it by a notice, and n': NO_NOTICES,
  'a notice is a message of the one syst': NO_NOTICES,
  'there is no event for notices alone': NO_NOTICES,
  'an application is told the owner and ': NO_NOTICES,
  'who was away finds what they were tol': NO_NOTICES,
  'the newest hundred notices are kept': NO_NOTICES,
  'what the login brings takes no effect': NO_NOTICES,
  'what was missed in a short break come': NO_NOTICES,
  'what was missed in a long break comes': NO_NOTICES,
  'with the system conversation its noti': NO_NOTICES,
  'that the service has taken a group ba': NO_NOTICES,
  'whom a member wants to bring in where': NO_NOTICES,
  'agreeing to an invitation brings the ': NO_NOTICES,
  'nobody is asked who is brought into a': NO_NOTICES,
  'a wish that was answered by its notic': NO_NOTICES,
  'the notice of a wish that somebody el': NO_NOTICES,
  'the second who answers is refused wit': NO_NOTICES,
  'who is let in is named by who agreed': NO_NOTICES,
  'who joins is told of to every member ': LESS_OF_TIPS,
  'the name and the picture are those of': LESS_OF_TIPS,
  'a tip tells the role of the operator ': LESS_OF_TIPS,
  'the payload has what every tip has, a': LESS_OF_TIPS,
  'who is brought in is named, all at on': LESS_OF_TIPS,
  'who is put out is told of to those wh': LESS_OF_TIPS,
  'who is banned from a live room is nam': LESS_OF_TIPS,
  'a tip says what its operator is by a ': LESS_OF_TIPS,
  'of a tip it says who did what in whic': LESS_OF_TIPS,
  'of a notice it says who did what in w': NO_NOTICES,
  'nothing is said in a live room or in ': NO_NOTICES,
  'a notice tells its creator, another t': NO_NOTICES,
  'that of the system loses its notices,': NO_NOTICES,
  'its owner and its admins get a notice': NO_NOTICES,
  'its conversation goes with it, whethe': NO_NOTICES,
  'who is in any live room hears it, mar': BROADCAST,
  'it changes no conversation, and what ': BROADCAST,
  'who is in several rooms hears it once': BROADCAST,
  'who has left hears no more of it, and': BROADCAST,
};
