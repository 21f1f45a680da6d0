import type { TYPES } from './constants.js';
import type { Message } from './message.js';

/** Whether any or all of the keywords must be found. */
export type KeywordListMatchType = 'or' | 'and';

/** The types of messages that can be searched for. */
export type SearchableMessageType =
  | typeof TYPES.MSG_TEXT
  | typeof TYPES.MSG_IMAGE
  | typeof TYPES.MSG_AUDIO
  | typeof TYPES.MSG_FILE
  | typeof TYPES.MSG_VIDEO
  | typeof TYPES.MSG_LOCATION
  | typeof TYPES.MSG_CUSTOM
  | typeof TYPES.MSG_MERGER;

/** What messages must have to be found. */
export interface MessageSearchFilter {
  /** At most 5. */
  keywordList?: string[];
  /** `or` when left out. */
  keywordListMatchType?: KeywordListMatchType;
  /** At most 5 userIDs; anybody when left out or empty. */
  senderUserIDList?: string[];
  /** All that can be searched for when left out or empty. */
  messageTypeList?: SearchableMessageType[];
  /** Everywhere when left out. */
  conversationID?: string;
  /** The end of the time that is searched, in seconds since the epoch; now when only `timePeriod` is given. */
  timePosition?: number;
  /** How long before the end it began, in seconds; without limit when left out. */
  timePeriod?: number;
  /** How many messages or conversations per page; 100 when left out. Not checked. */
  count?: number;
  /** What the page before returned. */
  cursor?: string;
}

/** What messages to look for: by words, by senders or by types, at least one of the three. */
export type SearchCloudMessagesOptions = MessageSearchFilter &
  (
    | { keywordList: string[] }
    | { senderUserIDList: string[] }
    | { messageTypeList: SearchableMessageType[] }
  );

/** A page of what a search in the cloud has found. */
export interface CloudSearchPage<Found> {
  /** How many there are on all pages. */
  totalCount: number;
  /** To be passed for the next page; `''` at the end. */
  cursor: string;
  searchResultList: Found[];
}

/** A conversation in which messages were found. */
export interface FoundConversation {
  conversationID: string;
  /** How many were found in it; when one conversation was searched, how many are on this page. */
  messageCount: number;
  /**
   * When everything was searched: empty if more than one was found here, else that one; search the
   * conversation for the others. When one conversation was searched: this page. New objects, which
   * findMessage does not know.
   */
  messageList: Message[];
}

/** What {@link MessageMethods.searchCloudMessages} finds; `totalCount` counts conversations, or the messages of the one that was searched. */
export type CloudMessageSearchResult = CloudSearchPage<FoundConversation>;
