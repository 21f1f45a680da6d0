export { FileUrls } from './file-urls.js';
export { plantFile } from './plant-file.js';
export { forgetUploadsOf } from './send-file.js';
