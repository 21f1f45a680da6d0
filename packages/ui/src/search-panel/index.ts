export {
  MessageSearch,
  type MessageSearchParts,
  type MessageSearchProps,
} from './message-search.js';
export type { MessageSearchErrorProps } from './search-error.js';
export type { MessageSearchResultProps } from './search-result.js';
