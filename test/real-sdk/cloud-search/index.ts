export { searchHandlers } from './search-handlers.js';
