export { type Highlight, highlight } from './highlight.js';
export type { FoundIn, MessageSearch } from './message-search.queries.js';
export { type UseMessageSearchResult, useMessageSearch } from './use-message-search.js';
