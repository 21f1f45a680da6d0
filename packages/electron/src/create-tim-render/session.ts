import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { TIMResult } from '../native/common-result.js';
import { type SessionRender, TIMLoginStatus, TIMNetworkStatus } from '../native/session.js';
import type { Bridge } from './bridge.js';
import { answer, received, refusedCall } from './native-answer.js';

const STATUS_NUMBERS = {
  [TYPES.NET_STATE_CONNECTED]: TIMNetworkStatus.kTIMConnected,
  [TYPES.NET_STATE_CONNECTING]: TIMNetworkStatus.kTIMConnecting,
  [TYPES.NET_STATE_DISCONNECTED]: TIMNetworkStatus.kTIMDisconnected,
} as const;

/** Init, login, logout, and the callbacks of what happens to a session. */
export function sessionRender(bridge: Bridge): SessionRender {
  const { client, callbacks } = bridge;
  let isLoggingIn = false;
  let isLoggingOut = false;
  tellSession(bridge);
  return {
    TIMInit: async () => {
      bridge.isInitialised = true;
      return TIMResult.TIM_SUCC;
    },
    TIMUninit: async () => {
      callbacks.clear();
      if (client.getLoginUser()) await client.logout().catch(() => undefined);
      bridge.isInitialised = false;
      return TIMResult.TIM_SUCC;
    },
    TIMLogin: async (param) => {
      const { userID, userSig, userData } = received(param);
      if (!bridge.isInitialised) return refusedCall(TIMResult.TIM_ERR_SDKUNINIT);
      isLoggingIn = true;
      const login = async () => {
        const response = await client.login({ userID, userSig });
        await becomesReady(client);
        return response;
      };
      return answer(userData, login, () => '').finally(() => {
        isLoggingIn = false;
      });
    },
    TIMLogout: async (param) => {
      const { userData } = received(param);
      if (!bridge.isInitialised) return refusedCall(TIMResult.TIM_ERR_SDKUNINIT);
      isLoggingOut = true;
      callbacks.clear();
      return answer(
        userData,
        () => client.logout(),
        () => '',
      ).finally(() => {
        isLoggingOut = false;
      });
    },
    TIMGetLoginStatus: async () => {
      if (isLoggingOut) return TIMLoginStatus.kTIMLoginStatus_Logouting;
      if (isLoggingIn) return TIMLoginStatus.kTIMLoginStatus_Logining;
      if (client.isReady()) return TIMLoginStatus.kTIMLoginStatus_Logined;
      return TIMLoginStatus.kTIMLoginStatus_UnLogined;
    },
    TIMGetLoginUserID: async () => {
      if (!bridge.isInitialised) return refusedCall(TIMResult.TIM_ERR_SDKUNINIT);
      return {
        code: TIMResult.TIM_SUCC,
        json_param: client.getLoginUser(),
        desc: '',
        user_data: '',
      };
    },
    TIMGetServerTime: async () =>
      client.isReady() ? Math.floor(client.getServerTime() / 1000) : 0,
    TIMSetNetworkStatusListenerCallback: async (param) =>
      callbacks.set('TIMSetNetworkStatusListenerCallback', param),
    TIMSetKickedOfflineCallback: async (param) =>
      callbacks.set('TIMSetKickedOfflineCallback', param),
    TIMSetUserSigExpiredCallback: async (param) =>
      callbacks.set('TIMSetUserSigExpiredCallback', param),
  };
}

function tellSession({ client, callbacks }: Bridge): void {
  client.on(EVENT.NET_STATE_CHANGE, ({ data: { state } }) =>
    callbacks.tell('TIMSetNetworkStatusListenerCallback', STATUS_NUMBERS[state], 0, ''),
  );
  client.on(EVENT.KICKED_OUT, ({ data: { type } }) =>
    callbacks.tell(
      type === TYPES.KICKED_OUT_USERSIG_EXPIRED
        ? 'TIMSetUserSigExpiredCallback'
        : 'TIMSetKickedOfflineCallback',
    ),
  );
}

/** The native login is answered when everything may be called; or when it is over already. */
function becomesReady(client: ChatSDK): Promise<void> {
  if (client.isReady()) return Promise.resolve();
  return new Promise((resolve) => {
    const settle = () => {
      client.off(EVENT.SDK_READY, settle);
      client.off(EVENT.SDK_NOT_READY, settle);
      resolve();
    };
    client.on(EVENT.SDK_READY, settle);
    client.on(EVENT.SDK_NOT_READY, settle);
  });
}
