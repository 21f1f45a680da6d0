export { AudioNotice, type AudioNoticeProps } from './audio-notice.js';
