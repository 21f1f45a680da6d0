/** What has to be known of a conversation to notify of it. */
export interface NotifiedTalk {
  /** What the conversation is called. Never empty; untrusted. */
  readonly title: string;
  /** `''` when there is none. Untrusted. */
  readonly avatar: string;
  /** `undefined` or `''`: not set. */
  readonly remindType: string | undefined;
  readonly unreadCount: number;
}

/** Where that is known from. */
export interface NotifiedTalks {
  /** Sees to it that it is known, and stays so; returns what ends that. */
  watch(): () => void;
  /** `undefined` while it is not known. */
  read(): NotifiedTalk | undefined;
  /** Whether it cannot be had. */
  hasFailed(): boolean;
}
