export { receiptHandlers } from './receipt-handlers.js';
export { receiptTellers } from './receipt-tellers.js';
