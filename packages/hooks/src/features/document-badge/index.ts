export { type DocumentBadgeOptions, useDocumentBadge } from './use-document-badge.js';
