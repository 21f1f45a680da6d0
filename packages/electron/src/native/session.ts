import type { CommonResult } from './common-result.js';

/** What TIMGetLoginStatus resolves with. */
export const TIMLoginStatus = {
  kTIMLoginStatus_Logined: 1,
  kTIMLoginStatus_Logining: 2,
  kTIMLoginStatus_UnLogined: 3,
  kTIMLoginStatus_Logouting: 4,
} as const;

/** The line to the service, as the callback of the network is told. */
export const TIMNetworkStatus = {
  kTIMConnected: 0,
  kTIMDisconnected: 1,
  kTIMConnecting: 2,
  kTIMConnectFailed: 3,
} as const;

/** What TIMInit takes. */
export interface InitParam {
  /** A folder that exists, for the logs and the database of the native library. */
  config_path?: string;
  electron_log?: boolean;
}

/** What TIMLogin takes. */
export interface LoginParam {
  userID: string;
  userSig: string;
  userData?: string;
}

/** What TIMLogout takes. */
export interface LogoutParam {
  userData?: string;
}

/**
 * What the setters of the session's callbacks take. The declaration promises `callback` its values one by one; at run
 * time the renderer gets them as one list.
 */
export interface NetworkCallbackParam {
  callback: (status: number, code: number, desc: string, user_data?: string) => void;
  userData: string;
}

/** {@link NetworkCallbackParam}, of the callbacks that are told nothing but their own text. */
export interface SessionCallbackParam {
  callback: (user_data: string) => void;
  userData: string;
}

/** The part of TimRender that is about the session. */
export interface SessionRender {
  /** Starts the native library: before anything else. Resolves with its code, 0 when it has succeeded. */
  TIMInit(param?: InitParam): Promise<number>;
  /** Ends it. Resolves with its code. */
  TIMUninit(): Promise<number>;
  /** Logs in: everything may be called when it has resolved with 0. */
  TIMLogin(param: LoginParam): Promise<CommonResult<string>>;
  /** Clears the callbacks of all events as well: whoever logs in again sets them again. */
  TIMLogout(param: LogoutParam): Promise<CommonResult<string>>;
  /** {@link TIMLoginStatus}. */
  TIMGetLoginStatus(): Promise<number>;
  /** The userID of who is logged in; an empty text when nobody is. */
  TIMGetLoginUserID(): Promise<CommonResult<string>>;
  /** Seconds since the epoch. */
  TIMGetServerTime(): Promise<number>;
  /** Takes the one callback of {@link TIMNetworkStatus}. */
  TIMSetNetworkStatusListenerCallback(param: NetworkCallbackParam): Promise<unknown>;
  /** Takes the one callback of being logged out by somebody else. */
  TIMSetKickedOfflineCallback(param: SessionCallbackParam): Promise<unknown>;
  /** Takes the one callback of a ticket that has expired. */
  TIMSetUserSigExpiredCallback(param: SessionCallbackParam): Promise<unknown>;
}

/** {@link SessionRender}, by name. */
export const SESSION_RENDER_METHODS = [
  'TIMInit',
  'TIMUninit',
  'TIMLogin',
  'TIMLogout',
  'TIMGetLoginStatus',
  'TIMGetLoginUserID',
  'TIMGetServerTime',
  'TIMSetNetworkStatusListenerCallback',
  'TIMSetKickedOfflineCallback',
  'TIMSetUserSigExpiredCallback',
] as const satisfies readonly (keyof SessionRender)[];
