export { expectReceipts, forgetReceipts } from './expect-receipts.js';
