export { fileHandlers } from './file-handlers.js';
export { mediaFromService, mediaToService } from './media-elements.js';
