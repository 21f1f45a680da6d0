import type { ReceiptMethods } from '../../methods/receipt-methods.js';
import { REQUIRED_LIST } from './common.js';
import type { Rules } from './validate.js';

/** What the SDK checks synchronously, method by method. The list of readers takes anything. */
export const RECEIPT_PARAMETERS: { readonly [Name in keyof ReceiptMethods]?: Rules } = {
  sendMessageReadReceipt: [REQUIRED_LIST],
  getMessageReadReceiptList: [REQUIRED_LIST],
};
