export { type UseMessageReadersResult, useMessageReaders } from './use-message-readers.js';
export { type UseReadReceiptsResult, useReadReceipts, useReceiptOf } from './use-read-receipts.js';
