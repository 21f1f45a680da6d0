type Nothing = Record<string, never>;

interface Command<Request> {
  request: Request;
  reply: Nothing;
}

/** What is open to those who are not logged in, and what the app's server says to all live rooms. */
export interface GuestCommands {
  /** From now on this line is told what is said in a live room. 10010 no such group, 2662 it is no live room. */
  'guests.listen': Command<{ groupID: string }>;
  /** It is not told any more. */
  'guests.leave': Command<{ groupID: string }>;

  /** Says a text to everybody who is in a live room. */
  'admin.broadcast': Command<{ text: string; from: string }>;
}
