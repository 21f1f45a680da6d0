import { describe, type ErrorDescription } from './error-description.js';

/** Parlor’s own: the SDK has no code for them. */
export const OWN_CODES = {
  [-1]: describe(
    'INVALID_PARAMETERS',
    'An argument of this call is missing or has the wrong type. Check it against the method’s documentation.',
  ),
  [-2]: describe(
    'NOT_YET_IN_LOCAL_ENGINE',
    'This method is not yet in Parlor’s local engine. See docs/not-yet-in-the-engine.md; on Tencent’s cloud it works.',
  ),
  [-3]: describe(
    'PROVIDER_USER_CONFLICT',
    'Another ChatProvider on this SDK instance already logs in a different user. One instance can serve one person: give each person an instance of their own, or render one provider at a time.',
  ),
  [-4]: describe(
    'MALFORMED_DATA',
    'The SDK sent something that could not be understood. It was skipped.',
  ),
} as const satisfies Record<number, ErrorDescription>;
