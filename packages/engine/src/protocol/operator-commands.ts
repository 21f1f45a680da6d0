type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** What is refused on demand. */
export interface WireRefusal {
  id: number;
  /** A method of the SDK, or `any`. */
  method: string;
  code: number;
  /** The usual words when left out. */
  message?: string;
  /** To whom; to everybody when left out. */
  userID?: string;
  /** How often still; `null`: always. */
  left: number | null;
}

/** What goes on within an engine. */
export interface WireInspection {
  /** How many records each table has, if it has any. */
  tables: Record<string, number>;
  sessions: { userID: string; instanceID: number; isOnline: boolean }[];
  /** The newest last. */
  refusals: WireRefusal[];
  hasRateLimits: boolean;
  moderatedWords: string[];
  /** Milliseconds. */
  clockAhead: number;
}

/** A record of a table. */
export interface WireRecord {
  key: string;
  /** Its value as JSON; what is very long is there in part. */
  text: string;
}

/** Faults on demand, and the whole of what is stored; needs no login. */
export interface OperatorCommands {
  /** The tickets with which somebody is logged in are no good any more. */
  'admin.expireUserSig': Command<{ userID: string }, Nothing>;
  /** Refuses what a method of the SDK asks. 10004 when it never asks anything. */
  'admin.refuse': Command<Omit<WireRefusal, 'id' | 'left'> & { times?: number }, { id: number }>;
  'admin.stopRefusing': Command<{ id: number }, Nothing>;
  /** Whether the service refuses what is asked too often. */
  'admin.setRateLimits': Command<{ isOn: boolean }, Nothing>;
  /** Texts with one of these words in them are refused; none ends it. */
  'admin.setModeration': Command<{ words: string[] }, Nothing>;
  'admin.advanceClock': Command<{ milliseconds: number }, Nothing>;

  // What is too long for one frame is put down in pieces of at most 256 KiB, and picked up in pieces.
  /** The next piece of a text; of a new one when none is named. */
  'admin.putDown': Command<{ parcelID?: number; text: string }, { parcelID: number }>;
  /** The piece of a text that begins at an offset; after the last one the text is no more. */
  'admin.pickUp': Command<
    { parcelID: number; offset: number },
    { text: string; isCompleted: boolean }
  >;
  /** Plants a seed, put down as JSON, into the world as it is. */
  'admin.seed': Command<{ parcelID: number }, Nothing>;
  /** All that is stored, as JSON, to be picked up. */
  'admin.snapshot': Command<Nothing, { parcelID: number }>;
  /** Replaces all that is stored by a snapshot that was put down. 10004 when it is none, or of another schema. */
  'admin.restore': Command<{ parcelID: number }, Nothing>;
  'admin.inspect': Command<Nothing, WireInspection>;
  /** Records of a table in the order of their keys, at most 100: the first, or those after a key. 10004 when there is no such table. */
  'admin.records': Command<
    { table: string; after?: string | undefined; limit?: number | undefined },
    { records: WireRecord[]; isCompleted: boolean }
  >;
}
