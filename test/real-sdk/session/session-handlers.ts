import { purchaseBitsOf } from '../../../packages/engine/src/client/purchase-bits.js';
import type { Login } from '../gateway/gateway-session.js';
import type { Handlers, Request } from '../gateway/handler.js';
import { inBase64 } from '../presence/index.js';
import { forgetLogin, loginOf, rememberLogin } from './logins.js';
import { resumeLogin } from './resume-login.js';

/** Seconds between two signs of life. */
const HELLO_INTERVAL = 120;

/** Logging in and out, signs of life, and what the SDK is configured by. */
export const sessionHandlers: Handlers = {
  wslogin: (request) => (request.a2 ? comeBack(request, request.a2) : logIn(request)),
  async wslogout({ session, a2 = '' }) {
    // The line may have been broken, or the login ended by a kick, which the SDK answers with this.
    if (!session.login && loginOf(a2)) await resumeLogin(session, a2);
    if (session.login) await session.call('session.logout', {});
    forgetLogin(session);
    return {};
  },
  async wshello({ session }) {
    if (session.login) await session.call('session.heartbeat', {});
    return {};
  },
  alive: () => ({}),
  tim_web_report_v2: () => ({}),
  // It acknowledges a push, and is not answered.
  ws_msg_push_ack: () => undefined,
  fetch_config: async ({ body, session }) => ({
    int32_error_code: 0,
    str_error_message: '',
    str_json_config: JSON.stringify((await session.call('session.config', {})).config),
    uint32_expired_time: 86_400,
    uint32_sdkappid: Number(body['uint32_sdkappid'] ?? 0),
    uint64_version: 1,
  }),
  fetch_imsdk_purchase_bitsv2: ({ session }) => ({
    int32_error_code: 0,
    str_error_message: '',
    str_purchase_bits: session.login?.purchaseBits ?? purchaseBitsOf(['roomHistory']),
    uint32_expired_time: 86_400,
  }),
};

async function logIn({ session, identifier = '', usersig = '' }: Request) {
  const user = { userID: identifier, userSig: usersig };
  const welcome = await session.call('session.login', user);
  const { tinyID, instanceID, serverTime, missingFeatures, customStatus } = welcome;
  session.isExpired = false;
  const purchaseBits = purchaseBitsOf(missingFeatures);
  const known = { ...user, tinyID, instanceID, purchaseBits, customStatus };
  const login = rememberLogin(session, known);
  return welcomeOf(login, serverTime);
}

async function comeBack({ session }: Request, a2: string) {
  return welcomeOf(await resumeLogin(session, a2), Date.now());
}

/** The time goes in seconds; a fraction of them keeps the SDK's idea of the service's clock exact. */
function welcomeOf({ tinyID, a2, purchaseBits, customStatus }: Login, serverTime: number) {
  return {
    TinyId: tinyID,
    A2Key: a2,
    HelloInterval: HELLO_INTERVAL,
    InstId: 1,
    TimeStamp: serverTime / 1000,
    CustomStatus: inBase64(customStatus),
    PurchaseBits: purchaseBits,
    RichMsgAuthKey: '',
  };
}
