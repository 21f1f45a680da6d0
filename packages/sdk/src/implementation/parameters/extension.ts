import type { ExtensionMethods } from '../../methods/extension-methods.js';
import { fieldOfAny, REQUIRED_LIST, REQUIRED_OBJECT } from './common.js';
import type { Rule, Rules } from './validate.js';

/** A message that the service has, made to be extended. A copy of one will do. */
const EXTENSIBLE_MESSAGE: Rule = {
  ...REQUIRED_OBJECT,
  check: (value) =>
    fieldOfAny(value, 'status') === 'success' && fieldOfAny(value, 'isSupportExtension') === true,
};

/** What the SDK checks synchronously, method by method. Elements and keys are not looked at. */
export const EXTENSION_PARAMETERS: { readonly [Name in keyof ExtensionMethods]?: Rules } = {
  setMessageExtensions: [EXTENSIBLE_MESSAGE, REQUIRED_LIST],
  getMessageExtensions: [EXTENSIBLE_MESSAGE],
  deleteMessageExtensions: [EXTENSIBLE_MESSAGE],
};
