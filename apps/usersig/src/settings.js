/**
 * @typedef {object} Settings
 * @property {number} sdkAppID
 * @property {string} secretKey
 * @property {number} expire Seconds that a ticket is good for.
 * @property {number} port
 * @property {string | undefined} origin Where the page comes from, when it is not served from here.
 * @property {ReadonlyMap<string, string>} accounts Passwords by userID, in the place of your own accounts.
 */

/** As the console shows a key. */
const KEY = /^[0-9a-f]{64}$/;
const ID = /^[0-9]{6,10}$/;
/** An hour: who has stolen a ticket does not have it for long, and `userSig` of `ChatProvider` is asked again. */
const HOUR = 3600;

/**
 * Reads the environment. What is wrong there is said without the values: logs are read by many.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Settings}
 */
export function readSettings({ SDKAPPID = '', SECRETKEY = '', ACCOUNTS = '', PORT, ORIGIN }) {
  if (!ID.test(SDKAPPID)) throw new Error('SDKAPPID has to be the number of your application.');
  if (!KEY.test(SECRETKEY)) {
    throw new Error(
      'SECRETKEY has to be the key of your application: 64 characters of 0-9 and a-f.',
    );
  }
  return {
    sdkAppID: Number(SDKAPPID),
    secretKey: SECRETKEY,
    expire: HOUR,
    port: Number(PORT ?? 8081),
    origin: ORIGIN,
    accounts: readAccounts(ACCOUNTS),
  };
}

/**
 * `alice:her password,bob:his`.
 *
 * @param {string} text
 * @returns {ReadonlyMap<string, string>}
 */
function readAccounts(text) {
  /** @type {Map<string, string>} */
  const accounts = new Map();
  for (const account of text.split(',')) {
    const at = account.indexOf(':');
    if (at > 0 && at < account.length - 1) {
      accounts.set(account.slice(0, at), account.slice(at + 1));
    }
  }
  if (accounts.size === 0)
    throw new Error('ACCOUNTS has to name somebody: alice:password,bob:password');
  return accounts;
}
