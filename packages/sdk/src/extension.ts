import type { EVENT } from './constants.js';

/** One small piece of data under a message: a vote, say. At most 300 under one message. */
export interface MessageExtension {
  /** At most 100 bytes. A key per person, such as the userID, avoids conflicts. Untrusted. */
  key: string;
  /** At most 1 KB. Untrusted. */
  value: string;
}

/** What became of one key that was to be set or deleted. */
export interface MessageExtensionOutcome extends MessageExtension {
  /**
   * 0 done; `value` is `''` when it was deleted. 23001: somebody else changed it first, and `value` is what it
   * is now. 23004: there was nothing to delete. Any other: it cannot be so, and `value` is what it is.
   */
  code: number;
}

/** What became of the keys, one by one. */
export interface MessageExtensionOutcomes {
  /** One for each key that was sent; `[]` when everything was deleted. */
  extensions: MessageExtensionOutcome[];
}

/** The data under a message. */
export interface MessageExtensionsResult {
  /** In the order in which this client came to know the keys; what was deleted is left out. */
  extensions: MessageExtension[];
}

/** Keys that got a value. */
export interface MessageExtensionsUpdate {
  messageID: string;
  extensions: MessageExtension[];
}

/** Keys that are gone. */
export interface MessageExtensionsDeletion {
  messageID: string;
  /** Everything deleted at once: the keys that this client knew of. */
  keyList: string[];
}

/** What is told about extensions, to everybody in the conversation and to who changed them. */
export interface ExtensionEvents {
  [EVENT.MESSAGE_EXTENSIONS_UPDATED]: MessageExtensionsUpdate;
  [EVENT.MESSAGE_EXTENSIONS_DELETED]: MessageExtensionsDeletion;
}
