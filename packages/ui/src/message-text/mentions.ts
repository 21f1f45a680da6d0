/** Somebody, or everybody, as they may stand in a text behind an `@`. */
export interface Mention {
  readonly name: string;
  /** It is I who is meant, or one of those who are. */
  readonly isMine: boolean;
}
