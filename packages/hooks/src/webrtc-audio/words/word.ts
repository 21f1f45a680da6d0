/** A candidate of a way between two pages: the section that it belongs to, and what the browser says of it. */
export type Candidate = readonly [mid: string, candidate: string];

/** A description and the number of the offer: of the one that it is, or of the one that it answers. */
export interface NumberedDescription {
  readonly type: 'offer' | 'answer';
  readonly number: number;
  readonly sdp: string;
}

/** What every word says of the page that it comes from and of the one that it is for. */
export interface WordHead {
  /** The page that says it. */
  readonly from: string;
  /** Grows each time that page comes into the room. */
  readonly life: number;
  /** The page that it is for; `''` is whichever page of the person speaks. */
  readonly to: string;
  /** Which of its lives it is for; 0 when that is not known yet. */
  readonly toLife: number;
}

/** How one end of a connection stands: all of it, each time, so that no word before has to have arrived. */
export interface LinkState {
  readonly session: number;
  /** My offer that waits for an answer, or my answer that may not have arrived. */
  readonly description: NumberedDescription | undefined;
  /** The last offer of the other end that I have answered. */
  readonly taken: number;
  /** The last offer of mine whose answer I have. */
  readonly done: number;
  /** How often I have fallen silent or spoken again: nothing of me is to be heard while it is odd. */
  readonly turns: number;
  /** Which ways the candidates belong to. */
  readonly ufrag: string;
  readonly candidates: readonly Candidate[];
  /** Whether there are no more candidates. */
  readonly isComplete: boolean;
  /** Whether I wait for something, and want an answer. */
  readonly isWaiting: boolean;
}

/** What pages say to each other. */
export type Word =
  /** I am in the room and want to hear you; the last connection that I know of, and whether I still have it. */
  | (WordHead & { readonly type: 'hello'; readonly session: number; readonly hasLink: boolean })
  /** I am in the room, too; whether I speak. */
  | (WordHead & { readonly type: 'here'; readonly isSpeaking: boolean })
  /** I cannot be connected with more pages. */
  | (WordHead & { readonly type: 'full' })
  /** The connection and those before it are over, and I do not want to hear you; 0 is all of them: I leave. */
  | (WordHead & { readonly type: 'bye'; readonly session: number })
  | (WordHead & LinkState & { readonly type: 'link' });

/** A word without what it says of the two pages. */
export type Saying = Word extends infer Each
  ? Each extends Word
    ? Omit<Each, keyof WordHead>
    : never
  : never;

/** A word that tells how a connection stands. */
export type LinkWord = Extract<Word, { type: 'link' }>;
