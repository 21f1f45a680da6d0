import type { CustomPayload, FacePayload, LocationPayload } from '@parlor/sdk';

/** When a message was sent before the engine started, by whom and to whom. */
interface SeedMessageHead {
  from: string;
  /** Who or where to: a userID, or a groupID of the seed. */
  to: string;
  /** How long ago, in seconds before the engine started. */
  secondsAgo: number;
  /** Whether the receivers have read it. `false` when left out. */
  isRead?: boolean;
  /** What `cloudCustomData` of later messages calls it; once in a seed. */
  key?: string;
  /**
   * The app's own data with it, `''` when left out. A function is told, by its key, of a message that was sent before:
   * so that one can quote another.
   */
  cloudCustomData?: string | ((sent: (key: string) => SentSeedMessage) => string);
  /** Key-values under it, the votes of a poll say; they make it one that supports extensions. */
  extensions?: Readonly<Record<string, string>>;
  /** Texts in groups: whom they mention by userID, or everybody with `TYPES.MSG_AT_ALL`; nobody when left out. */
  atUserList?: string[];
  /** Who has reacted to it: userIDs by reactionID, the first of them first. Ten of 100 people at most. */
  reactions?: Readonly<Record<string, readonly string[]>>;
  /** The userID of who has taken it back; nobody when left out. */
  revoker?: string;
  /** Groups: the userID of who has pinned it; nobody when left out. Ten messages of a group at most. */
  pinnedBy?: string;
}

/** What is known of a message of the seed once it was sent. */
export interface SentSeedMessage {
  readonly ID: string;
  /** Seconds since the epoch. */
  readonly time: number;
  /** Its number in a group. */
  readonly sequence: number;
}

/** Where a file of the seed is: at a URL of the app's own, or in its bytes, which the engine keeps. */
export type SeedFileSource = { url: string; data?: never } | { data: Uint8Array; url?: never };

/** A file that was sent before the engine started. */
export type SeedFile = SeedFileSource & {
  /** With its suffix. */
  name: string;
  /** The MIME type; `''` when left out. Only what is shown or played has to say it. */
  type?: string;
  /** Bytes; of `data` its length. 1 when it is not known. */
  size?: number;
};

/** A picture. */
export type SeedImage = SeedFile & {
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
};

/** A voice message. */
export type SeedAudio = SeedFile & { seconds: number };

/** A video, with the picture that is shown before it is played. */
export type SeedVideo = SeedFile & {
  seconds: number;
  /** Without one there is none. */
  cover?: SeedImage;
};

/** Several messages as one, merged ones among them. */
export interface SeedMerger {
  title: string;
  /** Those that became one. They need not be in the seed besides. */
  messages: SeedMessage[];
  /** The first lines, for a preview; none when left out. */
  abstractList?: string[];
  /** For clients that cannot show it; the title when left out. */
  compatibleText?: string;
}

/** What it says: one of these. */
export interface SeedContents {
  text: string;
  image: SeedImage;
  audio: SeedAudio;
  video: SeedVideo;
  file: SeedFile;
  location: LocationPayload;
  face: FacePayload;
  /** What is left out is `''`. */
  custom: Partial<CustomPayload>;
  merger: SeedMerger;
}

/** One field of these, and none of the others. */
type OneOf<Contents> = {
  [Name in keyof Contents]: { [Given in Name]: Contents[Given] } & {
    [Other in Exclude<keyof Contents, Name>]?: never;
  };
}[keyof Contents];

/** A message that was sent before the engine started: told apart by what it has. */
export type SeedMessage = SeedMessageHead & OneOf<SeedContents>;
