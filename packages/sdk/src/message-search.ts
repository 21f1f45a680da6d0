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
  /**
   * At most 5 words, none of them empty. Each may be any part of the text of a text message, of the name of a
   * file, of the description of a place or a custom message, or of title and abstract of a merged one.
   * Images, audios and videos have no words.
   */
  keywordList?: string[];
  /** `or` when left out. */
  keywordListMatchType?: KeywordListMatchType;
  /** At most 5 userIDs; anybody when left out or empty. */
  senderUserIDList?: string[];
  /** All that can be searched for when left out or empty. */
  messageTypeList?: SearchableMessageType[];
  /**
   * Everywhere when left out, or when it is that of the system conversation. Nothing is found in communities,
   * topics and live rooms, and where one is not.
   */
  conversationID?: string;
  /** The end of the time that is searched, in seconds since the epoch; now when only `timePeriod` is given. */
  timePosition?: number;
  /** How long before the end it began, in seconds; without limit when left out. */
  timePeriod?: number;
  /** How many messages or conversations per page; 100 when left out or 0, and at most. Not checked: 27003 below 0. */
  count?: number;
  /** What the page before returned. That of a search of everything is good for two minutes, then 27003. Opaque. */
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
   * conversation for the others. When one conversation was searched: this page, newest first. New objects,
   * which findMessage does not know and nothing changes later.
   */
  messageList: Message[];
}

/** What {@link MessageMethods.searchCloudMessages} finds; `totalCount` counts conversations, or the messages of the one that was searched. */
export type CloudMessageSearchResult = CloudSearchPage<FoundConversation>;
